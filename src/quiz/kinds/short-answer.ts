// A few typed words, or a command.

import { type Grade, graded } from '../grade.ts'
import type { ShortAnswer } from '../question.ts'
import { looksLikeCommand, sameCommand } from './command.ts'
import { type Kind, TYPED } from './kind.ts'
import type { Asked } from './little-words.ts'
import { withoutManners } from './manners.ts'
import { namesNumber } from './number-names.ts'
import { sameOption } from './option.ts'
import { comparePhrase, contrast, denies, partSaid, partsOf } from './phrase.ts'
import { codeIn, plainWords } from './words.ts'

// Longer answers cannot be compared word by word: they are open questions.
const MAX_WORDS = 8
// Nor is a sentence typed word by word, however short.
const SENTENCE = /^\p{Lu}\S*(?:\s+\S+){3,}[.!]$/u
const ANY_ORDER = /\s*\((?:(?:flags|options) )?in any order\)\s*$/i

/** Whether a phrase names the answer more than once, and nothing else: "layer 3 (network)" for "layer 3" or "network layer". */
function isNamedTwice(said: string, accepted: readonly string[], asked: Asked): boolean {
  const parts = partsOf(said)
  if (parts.length < 2 || parts.length > accepted.length + 1) return false
  const isWhole = (part: string) => accepted.some((answer) => comparePhrase(part, answer, asked) === 'same')
  const isPart = (part: string) => accepted.some((answer) => hasWords(answer, part))
  return parts.some(isWhole) && parts.every((part) => isWhole(part) || isPart(part))
}

function hasWords(answer: string, part: string): boolean {
  const words = new Set(plainWords(answer))
  return codeIn(answer) === undefined && plainWords(part).every((word) => words.has(word))
}

function gradeTyped({ prompt, lang, accepted, command }: ShortAnswer, text: string): Grade {
  if (!command) return gradePolite(accepted, text, { prompt, lang })
  const isRight = (answer: string) => sameCommand(text, answer, command.anyOrder) || sameOption(text, answer, prompt)
  return graded(accepted.some(isRight) ? 1 : 0)
}

/** As it was typed, else without the manners around it: they may belong to the answer. */
function gradePolite(accepted: readonly string[], text: string, asked: Asked): Grade {
  const bare = withoutManners(text, asked.lang)
  const all = [text, ...(bare === text ? [] : [bare])].map((one) => gradeWords(accepted, one, asked))
  return all.find(({ score }) => score > 0) ?? gradePart(accepted, bare, asked)
}

// "Which two": a name with "and" in it is none of several things, but a question that counts asks for some.
const COUNTED = /\b(?:both|two|three|four|five|six|seven|[2-7])\b/i
// Three things and more are a list, whatever the question says.
const LIST = 3

/** Several things of which some were said: as with choices that are ticked, the share of the right ones less that of others. */
function gradePart(accepted: readonly string[], text: string, asked: Asked): Grade {
  const parts = accepted.flatMap((answer) => (codeIn(answer) ? [] : (partSaid(text, answer, asked) ?? [])))
  const most = parts.toSorted((one, two) => two.right - one.right)[0]
  if (!most || most.right === 0) return graded(0)
  const { right, of, others } = most
  const wrong = others === 0 ? '' : `, ${others} ${others === 1 ? 'is' : 'are'} wrong`
  const isList = of >= LIST || COUNTED.test(asked.prompt) || namesNumber(asked.prompt, asked.lang)
  const share = isList ? Math.max(0, right - others) / of : 0
  // What is all there was not right for another reason, such as a thing that is denied.
  return graded(share < 1 ? share : 0, [`${right} of ${of} ${right === 1 ? 'is' : 'are'} right${wrong}.`])
}

function gradeWords(accepted: readonly string[], text: string, asked: Asked): Grade {
  const { said, denied } = accepted.some(denies) ? { said: text, denied: [] } : contrast(text)
  const compare = (one: string) => accepted.map((answer) => ({ answer, comparison: comparePhrase(one, answer, asked) }))
  const isAnswer = (one: string) => compare(one).some(({ comparison }) => comparison !== 'different')
  const all = compare(denied.some(isAnswer) ? text : said)
  if (all.some(({ comparison }) => comparison === 'same') || isNamedTwice(text, accepted, asked)) return graded(1)
  const slip = all.find(({ comparison }) => comparison === 'slip')
  return slip ? graded(1, [`It is spelt ${slip.answer}.`]) : graded(0)
}

export const shortAnswer: Kind<ShortAnswer> = {
  ...TYPED,
  label: 'Short answer',
  input: 'words',
  read: ({ choices, answers, modelAnswer, keyIdeas }) => {
    if (choices.length > 0 || answers.length === 0 || modelAnswer !== undefined || keyIdeas.length > 0) return undefined
    const bare = answers.map((answer) => answer.replace(ANY_ORDER, ''))
    const codes = bare.map((answer) => codeIn(answer))
    const commands = codes.filter((code) => code !== undefined && looksLikeCommand(code))
    if (commands.length === bare.length) {
      const anyOrder = answers.some((answer) => ANY_ORDER.test(answer))
      return { kind: 'short-answer', accepted: commands.filter((code) => code !== undefined), command: { anyOrder } }
    }
    const isLong = (answer: string) => plainWords(answer).length > MAX_WORDS || (!answers[1] && SENTENCE.test(answer))
    if (answers.some(isLong)) return undefined
    return { kind: 'short-answer', accepted: bare }
  },
  grade: (question, response) => ('text' in response ? gradeTyped(question, response.text) : graded(0)),
  // As if the one were the key of the other.
  same: (question, said, meant) => gradeTyped({ ...question, accepted: [meant] }, said).score === 1,
  key: ({ accepted, command }) => {
    const [first = ''] = accepted
    if (!command) return first
    return `\`${first}\`${command.anyOrder ? ' (flags in any order)' : ''}`
  },
  accepted: ({ accepted }) => accepted,
  hint: ({ accepted: [first = ''], command }) => {
    const words = first.split(/\s+/).map((word) => [...word])
    const shape = words.map(([initial = '', ...rest]) => `${initial}${'·'.repeat(rest.length)}`)
    return { text: command && words.length > 1 ? `It has ${words.length} parts.` : shape.join(' ') }
  },
  isHeld: ({ accepted }, says) => accepted.some(says),
  answer: ({ accepted, command }) => (command ? { accepted, anyOrder: command.anyOrder } : accepted),
}
