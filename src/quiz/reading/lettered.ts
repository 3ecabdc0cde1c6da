// Choices that are told apart by letters, "a) one", "- **B.** two", of which the answer names the right ones.

import { SIGN } from '../../course/review-form.ts'
import type { Choice } from '../question.ts'

const LETTERED =
  /^\s*(?:[-*+]\s+)?(?:\[ \]\s+)?(?<around>[*_]*)\(?(?<letter>[A-Z])\\?[.)](?<marks>[*_]*)\s+(?<text>.+)$/i

/** Whether a line is a choice that begins with its letter: "b) two". */
export function isLettered(line: string): boolean {
  return LETTERED.test(line)
}

interface Lettered extends Choice {
  readonly letter: string
}

function choiceIn(line: string, right: readonly string[]): Lettered | undefined {
  const { around = '', marks = '', letter, text = '' } = LETTERED.exec(line)?.groups ?? {}
  if (letter === undefined) return undefined
  const bare = around !== '' && marks === '' && text.endsWith(around) ? text.slice(0, -around.length) : text
  return { letter: letter.toUpperCase(), text: unmarked(bare), correct: right.includes(letter.toUpperCase()) }
}

/** A choice without what shows that it is the right one. */
export function unmarked(choice: string): string {
  return choice
    .replace(SIGN, '')
    .trim()
    .replace(/^(\*{1,2}|_{1,2})(?=[^*_\s])([^*_]+)\1$/, '$2')
}

const AND = String.raw`(?:\s*[,&]\s*|\s+(?:and|und|et|y|e|en)\s+)`
/** "B", "(b)", "B, C", "✅ **B) two**", "B – since …" */
const NAMED = new RegExp(
  String.raw`^[^\p{L}\p{N}(*_]*[*_]*\(?(?<letters>[A-Z](?:${AND}[A-Z])*)\)?(?:(?:\\?[.):]|[*_]+|\s+[–—-]\s|\s+(?=\())+(?<rest>.*))?$`,
  'iu',
)

interface Asked {
  readonly prompt: string
  readonly choices: readonly Choice[]
  /** What the answer says beside the letters. */
  readonly explanation?: string
}

/** A prompt with the lines that are its choices, read by the letters with which its answer begins; undefined where it has none. */
export function letteredChoices(asked: string, answer: string): Asked | undefined {
  const [first = '', ...more] = answer.split('\n')
  const { letters, rest = '' } = NAMED.exec(first)?.groups ?? {}
  if (letters === undefined) return undefined
  const right = letters.toUpperCase().split(new RegExp(AND, 'i'))
  const lines = asked.split('\n').map((line) => ({ line, choice: choiceIn(line, right) }))
  const choices = lines.flatMap(({ choice }) => choice ?? [])
  if (choices.length < 2 || !right.every((letter) => choices.some((choice) => choice.letter === letter)))
    return undefined
  const prompt = lines.flatMap(({ line, choice }) => (choice ? [] : [line])).join('\n')
  const beside = rest.trim()
  const said = choices.find(({ text, correct }) => correct && beside.startsWith(text))?.text ?? ''
  const explanation = [beside.slice(said.length).replace(/^[*_\s.,;:–—-]+/, ''), ...more].join('\n').trim()
  return {
    prompt: prompt.replaceAll(/\n{2,}/g, '\n\n').trim(),
    choices: choices.map(({ text, correct }) => ({ text, correct })),
    ...(explanation !== '' && { explanation }),
  }
}
