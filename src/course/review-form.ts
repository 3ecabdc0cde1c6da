// What is unmistakably a review question: choices with a box to tick, an answer that says so, or one that is folded away.

import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { asks } from './asking.ts'
import { linesIn } from './lines.ts'
import { plainText } from './markdown.ts'
import { isSlipOf } from './near-miss.ts'

/** The words, as a part of a regular expression, before whose colon an answer stands. */
export const ANSWER_WORDS = String.raw`(?:(?:the |model |sample |correct |right |expected )?answers?|(?:(?:correct|right) (?:choice|option)s?|correct)|solutions?|ans|a)\s*#?\d*`
export const IDEAS_WORDS = 'key (?:ideas|points)'

/** A line that says that it is an answer. */
export const KEY = new RegExp(String.raw`^[\s*_(]*(?:${ANSWER_WORDS}|${IDEAS_WORDS})[\s*_]*(?::|(?<=[a-z]{3})$)`, 'im')

const NAMED = /^[\s*_(]*(\p{L}[\p{L} -]{1,24}?)[\s*_]*:/gmu

/** Whether a line is labelled as an answer with a slip of the pen: "Anwser: …". */
function hasSlippedKey(text: string): boolean {
  return [...text.matchAll(NAMED)].some(([, name = '']) => isSlipOf(name, 'answer') || isSlipOf(name, 'key ideas'))
}

/** Whether blocks hold what a review question has, at any depth, as in a numbered list of questions: a key, or a blank. */
export function hasReviewForm(nodes: readonly Nodes[]): boolean {
  return hasKey(nodes) || nodes.some((node) => someParagraph(node, leavesBlank))
}

/** Whether the text of a paragraph is so, be it the node or one at any depth in it. */
export function someParagraph(node: Nodes, is: (text: string) => boolean): boolean {
  if (node.type === 'paragraph') return is(plainText(node))
  return 'children' in node && node.children.some((child) => someParagraph(child, is))
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

/** Whether HTML folds away what follows. */
export function isFold(node: Nodes): boolean {
  return node.type === 'html' && /<details[\s>]/i.test(node.value)
}

function isKeyed(node: Paragraph): boolean {
  const text = plainText(node)
  return KEY.test(text) || hasSlippedKey(text) || statementIn(text) !== undefined || node.children.some(isFold)
}

const STATEMENT = /^(?<prompt>[\s\S]*\S)\s*\((?:answer:\s*)?(?<answer>true|false)\)[\s*_]*$/i

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

const LETTER = /^\s*\(?[A-H][.)]\s*/i
const SIGN =
  /[✅✓✔☑]|[([](?:the )?(?:correct|right)(?: (?:answer|choice|option))?[)\]]|(?:[-–—]|<-|←)\s*(?:correct|right)\W*$/iu

/** A tick, "(correct)" and their like. */
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
