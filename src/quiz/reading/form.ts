// The review form: pieces of markdown under a prompt become an entry, with its choices, answer, explanation and source.

import type { List, ListItem } from 'mdast'
import { asks } from '../../course/asking.ts'
import { outsideFormulas } from '../../course/formula.ts'
import { plainText } from '../../course/markdown.ts'
import { givesAway, isSigned, statementIn } from '../../course/review-form.ts'
import type { Choice } from '../question.ts'
import type { Entry } from './entry.ts'
import { fieldsOf } from './fields.ts'
import { type Label, labelOf } from './label.ts'
import { isLettered, letteredChoices, unmarked } from './lettered.ts'
import { cutAtLabel } from './list-end.ts'
import { markdownOf } from './markdown.ts'
import { type Part, type Piece, textOf, wholeOf } from './pieces.ts'
import { labelSlips, type Slip, withSureLabels } from './slip.ts'
import { isTaskList, withBoxes } from './task-list.ts'
import { sameText, typedOf, unescaped } from './typed.ts'

/** Stands for a bar of a formula, which parts nothing. */
const BAR = '\uE000'

/** What is typed between bars, but for those in a code span or a formula; blank where nothing stands there. */
function betweenBars(text: string): readonly string[] {
  const whole = outsideFormulas(text, String, (formula) => formula.replaceAll('|', BAR))
  const parts: string[] = ['']
  for (const [piece] of whole.matchAll(/\\[^|]|`[^`]*`|[^|`\\]+|[|`\\]/g)) {
    if (piece === '|') parts.push('')
    else parts.push(`${parts.pop()}${piece}`)
  }
  return parts.map((part) => typedOf(part.replaceAll(BAR, '|').trim()))
}

function alternatives(text: string): readonly string[] {
  return betweenBars(text).filter((part) => part !== '')
}

function choiceOf(list: List, item: ListItem): Choice {
  const { list: cut, tail } = cutAtLabel({ ...list, children: [item] })
  const children = cut.children.flatMap((one) => one.children)
  const nested = children.flatMap((child) => (child.type === 'list' ? child.children : []))
  const told = tail ? [labelOf(tail.markdown)?.rest ?? tail.markdown] : []
  const why = [...nested.map((one) => markdownOf(...one.children)), ...told].join('\n')
  const text = markdownOf(...children.filter((child) => child.type !== 'list'))
  return { text, correct: item.checked === true, ...(why === '' ? {} : { why }) }
}

function listItems(piece: Piece): readonly string[] {
  const items = piece.parts.flatMap(({ node }) => (node?.type === 'list' ? node.children : []))
  if (items.length > 0) return items.map((item) => unescaped(markdownOf(...item.children)))
  return wholeOf(piece)
    .split(/\n|;/)
    .map((line) => unescaped(line))
    .filter((line) => line !== '')
}

function seeOf(piece: Piece | undefined): string | undefined {
  if (!piece) return undefined
  const text = wholeOf(piece)
  return /\]\(<?([^)>\s]+)/.exec(text)?.[1] ?? (unescaped(text) || undefined)
}

/** Choices as a list under the prompt, of which the answer names the right ones in full. Nothing where it does not. */
function namedChoices(before: readonly Part[], prompt: string, answers: readonly string[]): Partial<Entry> {
  const last = before.at(-1)?.node
  if (last?.type !== 'list' || answers.length === 0) return {}
  const choices = last.children.map((item) => choiceOf(last, item))
  const isNamed = ({ text }: Choice) =>
    answers.some((answer) => sameText(answer, unmarked(text)) || beginsWith(answer, unmarked(text)))
  const right = choices.filter(isNamed).length
  if (right !== answers.length || right === choices.length) return {}
  const asked = [prompt, textOf(before.slice(0, -1))].filter((text) => text !== '').join('\n\n')
  const reasons = answers.filter((answer) => !choices.some(({ text }) => sameText(answer, unmarked(text))))
  return {
    prompt: asked,
    choices: choices.map((choice) => ({ ...choice, text: unmarked(choice.text), correct: isNamed(choice) })),
    answers: [],
    ...(reasons.length > 0 && { explanation: reasons.join('\n') }),
  }
}

/** "break – it leaves the loop" for the choice "break". */
function beginsWith(answer: string, choice: string): boolean {
  const rest = answer.slice(typedOf(choice).length)
  return sameText(answer.slice(0, answer.length - rest.length), choice) && /^(?:\s+[–—-]|[:;,.]|\s*\()\s*\S/.test(rest)
}

/** Choices by what the answer says of them: their letters, or their words. */
function choicesByAnswer(shown: readonly Part[], prompt: string, answer: Piece): Partial<Entry> {
  const asked = [prompt, textOf(shown)].filter((text) => text !== '').join('\n\n')
  const { answers } = answerOf(answer)
  const lettered = letteredChoices(asked, wholeOf(answer))
  if (lettered) return { ...lettered, answers: [], modelAnswer: undefined }
  return namedChoices(shown, prompt, answers)
}

const BOLD_QUESTION = /^(\*{1,2}|_{1,2})[^*_\n]*\?\1\s*\n+(?![-*+>]\s|\d+[.)]\s|```)[\p{L}\p{N}*_`]/u

/** How a prompt without a key holds it all the same. Below a question in bold stands what answers it. */
function tellingIn(prompt: string, before: readonly Part[], entry: Entry): Entry['telling'] {
  if (tellsAnswer(prompt, before)) return 'choices'
  if (entry.answers.length + entry.keyIdeas.length > 0 || entry.modelAnswer) return undefined
  if (goesOn(before)) return 'answer'
  const isText = before.every(({ node }) => node === undefined || node.type === 'html')
  return prompt === '' && isText && BOLD_QUESTION.test(textOf(before)) ? 'answer' : undefined
}

/** What offers choices, also where the right one is not told. */
const OFFERS = /following|below|these|folgend|volgende|sig(?:ui|ue)ente|suivant|se(?:gu|gue)[ei]nt/i

/** Whether a question is followed by a quote or by points, which are none of its choices: those answer it. */
function goesOn(before: readonly Part[]): boolean {
  const said = before.filter(({ node }) => node?.type !== 'html')
  const at = said.findIndex(({ node }) => node !== undefined)
  const { node } = said[at] ?? {}
  const asked = textOf(said.slice(0, at)).replaceAll(/[*_]+$/gm, '')
  if (at !== said.length - 1 || !/\?["”)]*$/.test(asked)) return false
  if (node?.type === 'blockquote') return true
  if (node?.type !== 'list' || node.ordered || OFFERS.test(asked)) return false
  return !node.children.some((item) => isLettered(markdownOf(...item.children)) || asks(plainText(item)))
}

/** Whether the marks of what was taken for a prompt show which choice is right: in a list, or in lines with letters. */
function tellsAnswer(prompt: string, before: readonly Part[]): boolean {
  const said = before.filter(({ node }) => node?.type !== 'html')
  const above = (at: number) => (said[at - 1]?.markdown ?? prompt).replace(/^[*_]+/, '')
  if (said.some(({ node }, at) => node?.type === 'list' && givesAway(above(at), node))) return true
  const choices = textOf(before)
    .split('\n')
    .filter((line) => isLettered(line.replace(/^[*_]+/, '')))
  const marked = choices.filter((line) => isSigned(line) || /^([*_]+).+\1$/.test(line.trim())).length
  return marked > 0 && marked < choices.length
}

function looseIn(pieces: readonly Piece[]): readonly Part[] {
  return pieces.filter((piece) => piece.label === undefined).flatMap((piece) => piece.parts)
}

/** The pieces of one entry by label; what only a lead or an unlabelled piece has comes first. */
function byLabel(pieces: readonly Piece[]): (label: Label) => Piece | undefined {
  return (label) => pieces.find((piece) => piece.label === label)
}

function answerOf(piece: Piece | undefined): Pick<Entry, 'answers' | 'modelAnswer'> {
  if (!piece) return { answers: [], modelAnswer: undefined }
  if (piece.inline !== '' && textOf(piece.parts) === '') {
    return { answers: alternatives(piece.inline), modelAnswer: undefined }
  }
  return { answers: [], modelAnswer: wholeOf(piece) || undefined }
}

/** Bars with nothing between them leave it open what else is right. */
function barSlips(piece: Piece | undefined): readonly Slip[] {
  if (!piece || answerOf(piece).modelAnswer !== undefined) return []
  if (!betweenBars(piece.inline).includes('') || betweenBars(piece.inline).length === 1) return []
  const message =
    'Unexpected blank beside a bar in "Answer:", expected an answer on either side, or a bar in backticks.'
  return [{ line: piece.startLine, field: 'answer', message }]
}

/** What else is right stands behind a bar: of several labels only the first is read. */
function secondSlips(pieces: readonly Piece[]): readonly Slip[] {
  const [first, ...more] = pieces.filter((piece) => piece.label === 'answer')
  const other = more.find((piece) => ![first && wholeOf(first), ''].includes(wholeOf(piece)))
  if (!other) return []
  const message =
    'Unexpected second "Answer:" of a question, which is not read, expected one, with a bar between all that is right.'
  return [{ line: other.startLine, field: 'answer', message }]
}

/**
 * Reads an entry.
 * @param prompt markdown of the heading or line that asks; what stands between it and the answer is added to it.
 * @param cut what stands under it, cut at its labels.
 */
export function readEntry(prompt: string, cut: readonly Piece[], startLine: number): Entry {
  const pieces = withSureLabels(cut)
  const loose = looseIn(pieces)
  const labelled = byLabel(pieces)
  const boxed = loose.flatMap(({ node }) => (node?.type === 'list' && isTaskList(node) ? [withBoxes(node)] : []))
  const at = loose.findIndex(({ node }) => node?.type === 'list' && isTaskList(node))
  const answer = labelled('answer')
  const before = at < 0 ? (answer ? looseIn(pieces.slice(0, pieces.indexOf(answer))) : loose) : loose.slice(0, at)
  const after = at < 0 ? [] : loose.slice(at + 1).filter(({ node }) => !(node?.type === 'list' && isTaskList(node)))
  const explanation = labelled('explanation')
  const hint = labelled('hint')
  const keyIdeas = labelled('key-ideas')
  const asked = [prompt, textOf(before)].filter((text) => text !== '').join('\n\n')
  const { answers, modelAnswer } = answerOf(answer)
  const { fields, slips } = fieldsOf(pieces.flatMap((piece) => piece.parts))
  const choices = boxed.flatMap(({ list }) => list.children.map((item) => choiceOf(list, item)))
  const isTicked = choices.some(({ correct }) => correct)
  const named =
    answer && !isTicked ? choicesByAnswer(loose.slice(0, Math.max(before.length, at + 1)), prompt, answer) : {}
  // In a list "(richtig)" is a sign of the right choice.
  const truth = answer || before.at(-1)?.node?.type === 'list' ? undefined : statementIn(asked)
  const entry: Entry = {
    prompt: asked,
    choices,
    answers,
    modelAnswer,
    keyIdeas: keyIdeas ? listItems(keyIdeas) : [],
    explanation: (explanation ? wholeOf(explanation) : textOf(after)) || undefined,
    hint: (hint && wholeOf(hint)) || undefined,
    see: seeOf(labelled('see')),
    fields,
    slips: [
      ...slips,
      ...boxed.flatMap((list) => list.slips),
      ...labelSlips(pieces),
      ...barSlips(answer),
      ...secondSlips(pieces),
    ],
    startLine,
    ...named,
    ...(explanation ? { explanation: wholeOf(explanation) } : {}),
    ...(choices.length === 0 && truth ? { prompt: truth.prompt, answers: [truth.answer] } : {}),
    endLine: Math.max(
      startLine,
      ...pieces.filter((piece) => piece.parts.length > 0 || piece.inline).map((piece) => piece.endLine),
    ),
  }
  const telling = entry.choices.length === 0 ? tellingIn(prompt, before, entry) : undefined
  return telling ? { ...entry, telling } : entry
}
