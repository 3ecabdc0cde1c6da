// What is unmistakably a review question: choices with a box to tick, an answer that says so, or one that is folded away.

import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { answerBehind } from './answer-behind.ts'
import { asks } from './asking.ts'
import { linesIn } from './lines.ts'
import { plainText } from './markdown.ts'
import { isSlipOf } from './near-miss.ts'
import { ANSWER_NAMES, ANSWER_WORDS, BEFORE_LABEL, EXPLANATION_WORDS, IDEAS_WORDS, TRUTH_WORDS } from './quiz-words.ts'

/** A line that says that an answer stands in it, or below it. */
export const KEY = new RegExp(
  String.raw`^${BEFORE_LABEL}(?:${ANSWER_NAMES}\.\s|(?:${ANSWER_WORDS}|${IDEAS_WORDS})[\s*_]*(?::|(?<=\p{L}{3}(?:\s*q?#?\d+)?)$))`,
  'imu',
)

const NAMED = /^[\s*_(]*(\p{L}[\p{L} -]{1,24}?)[\s*_]*:/gmu

/** Whether a line is labelled as an answer with a slip of the pen: "Anwser: …". */
function hasSlippedKey(text: string): boolean {
  return [...text.matchAll(NAMED)].some(([, name = '']) => isSlipOf(name, 'answer') || isSlipOf(name, 'key ideas'))
}

/** Whether blocks hold what a review question has, at any depth, as in a numbered list of questions: a key, or a blank. */
export function hasReviewForm(nodes: readonly Nodes[]): boolean {
  return hasKey(nodes) || nodes.some((node) => hasBlank(node) || hasLetters(node))
}

/** Whether a node is, or holds, a list of choices by letters. */
function hasLetters(node: Nodes): boolean {
  if (node.type === 'list' && node.children.length > 1) {
    const letters = node.children.map((item) => LETTER.exec(plainText(item))?.groups?.['letter']?.toLowerCase())
    if (letters.every((letter, at) => letter === 'abcdefgh'.charAt(at))) return true
  }
  return 'children' in node && node.children.some(hasLetters)
}

function hasBlank(node: Nodes): boolean {
  if (node.type === 'paragraph') return leavesBlank(plainText(node))
  return 'children' in node && node.children.some(hasBlank)
}

/** Whether blocks hold choices, a labelled answer, or one that is folded away or shows by its marks, at any depth. */
export function hasKey(nodes: readonly Nodes[]): boolean {
  return nodes.some((node, index) => {
    if (isFold(node)) return true
    if (node.type === 'paragraph') return isKeyed(node)
    if (node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean')) return true
    const above = nodes[index - 1]
    if (above?.type === 'paragraph' && givesAway(plainText(above), node)) return true
    return 'children' in node && hasKey(node.children)
  })
}

function isFold(node: Nodes): boolean {
  return node.type === 'html' && /<details[\s>]/i.test(node.value)
}

const SUMMARY = /<summary[^>]*>([\s\S]*?)<\/summary>/i
const OF_ANSWER = new RegExp(String.raw`(?<!\p{L})(?:${ANSWER_NAMES}|${EXPLANATION_WORDS})(?!\p{L})`, 'iu')
/** What is clicked to see an answer, where it is not named. */
const BARE = /^(?:(?:click|tap)\b.*|(?:show|see|reveal|view|check|spoiler)[.!]?)$/i

/** Whether what is shown of something folded away says that an answer is in it: "Show the answer", but no question. */
export function isAnswerSummary(summary: string): boolean {
  return BARE.test(summary) || namesAnswer(summary)
}

/** Whether a title says by its name that an answer stands under it. */
export function namesAnswer(title: string): boolean {
  return OF_ANSWER.test(title) && !/\?\s*$/.test(title)
}

/** Whether a block of HTML folds away what says that it is an answer. */
export function foldsAnswer(node: Nodes): boolean {
  if (node.type !== 'html' || !isFold(node)) return false
  return isAnswerSummary((SUMMARY.exec(node.value)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim())
}

function isKeyed(node: Paragraph): boolean {
  const text = plainText(node)
  if (KEY.test(text) || hasSlippedKey(text) || node.children.some(isFold)) return true
  return statementIn(text) !== undefined || answerBehind(node) !== undefined
}

const STATEMENT = new RegExp(
  String.raw`^(?<prompt>[\s\S]*\S)\s*\((?:${ANSWER_NAMES}\s*:\s*)?(?<answer>${TRUTH_WORDS})\)[\s*_]*$`,
  'iu',
)

/** A statement behind which it is said in brackets whether it is true. */
export function statementIn(text: string): { readonly prompt: string; readonly answer: string } | undefined {
  const { prompt, answer } = STATEMENT.exec(text)?.groups ?? {}
  return prompt === undefined || answer === undefined ? undefined : { prompt, answer }
}

/** Whether a paragraph begins with a question in bold on a line of its own. */
export function asksInBold(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const [first, ...rest] = linesIn(node)[0] ?? []
  return first?.type === 'strong' && ASKS.test(plainText(first)) && textOf(rest).trim() === ''
}

/** Whether plain text leaves a blank to fill: "____ is shared by all". */
export function leavesBlank(text: string): boolean {
  return /_{3}/.test(text)
}

/** Whether a list is nothing but boxes, some ticked and some not. */
function isPartlyTicked(list: List): boolean {
  const ticked = list.children.filter((item) => item.checked === true).length
  return list.children.every((item) => typeof item.checked === 'boolean') && ticked > 0 && ticked < list.children.length
}

const ASKS = /\?["”')\]*_]*\s*$/

/**
 * Whether a node is the choices of what stands directly above it, whatever the heading over both: boxes of which some are
 * ticked, under words that end in a question mark. What is to be done has no question above it.
 * @param above the text of the heading or paragraph before the node.
 */
export function areChoicesOf(above: string, node: Nodes | undefined): boolean {
  return node?.type === 'list' && ASKS.test(above) && isPartlyTicked(node)
}

const LETTER = /^\s*\(?(?<letter>[A-H])[.)]\s*/i
/** A tick, "(correct)" and their like. */
export const SIGN =
  /[✅✓✔☑]|[([](?:the )?(?:correct[aeo]?|right|ok|richtig|korrekt|corrett[ao]|cert[ao]|juste)(?: (?:answer|choice|option))?[)\]]|(?:[-–—]|<-|←)\s*(?:correct|right)\W*$|\s\\?\*\s*$/iu

/** Whether a line has such a sign. */
export function isSigned(line: string): boolean {
  return SIGN.test(line)
}

/** Whether all of a line but its letter is in bold or italics. */
function isEmphasised(line: readonly PhrasingContent[]): boolean {
  const written = line.filter((child) => plainText(child).replace(LETTER, '').trim() !== '')
  return written.length > 0 && written.every(({ type }) => type === 'strong' || type === 'emphasis')
}

/** The lines of what may be choices: of each item the first, or those that begin with letters. */
function choiceLines(node: Nodes): readonly (readonly PhrasingContent[])[] {
  if (node.type === 'list')
    return node.children.map(({ children: [line] }) => (line?.type === 'paragraph' ? line.children : []))
  if (node.type !== 'paragraph') return []
  const lines = linesIn(node)
  return lines.every((line) => LETTER.test(textOf(line))) ? lines : []
}

function textOf(line: readonly PhrasingContent[]): string {
  return line.map(plainText).join('')
}

/**
 * Whether a node is the choices of the review question above it, of which the right ones are in bold or italics, have a tick, or
 * are called correct: they cannot be told from a list with emphasis, so that they are no form to write in, but they hold the key.
 */
export function givesAway(question: string, node: Nodes | undefined): boolean {
  const isAsked = ASKS.test(question)
  if (!node || !(isAsked || asks(question))) return false
  const lines = choiceLines(node)
  // Below "Name it" what is in bold may be but bold.
  const marked = lines.filter((line) => isSigned(textOf(line)) || (isAsked && isEmphasised(line))).length
  return marked > 0 && marked < lines.length
}
