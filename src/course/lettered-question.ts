// A question with choices by letters, of which the answer below names one, in a text about anything: nothing else is written so.

import type { Nodes, Paragraph, RootContent } from 'mdast'
import { linesIn } from './lines.ts'
import { plainText } from './markdown.ts'
import { ANSWER_WORDS, BEFORE_LABEL } from './quiz-words.ts'
import { foldsAnswer, KEY } from './review-form.ts'

const LETTERED = /^\s*\(?(?<letter>[a-h])[.)]\s/i
const NAMES_LETTER = new RegExp(
  String.raw`^${BEFORE_LABEL}(?:${ANSWER_WORDS})[\s*_]*:[\s*_]*\(?[A-H]\)?[\s*_]*(?:[).:,;–—-]|$)`,
  'imu',
)

/** The lines of a node that may be choices: a paragraph's, or the first of each item. */
function linesOf(node: Nodes): readonly string[] {
  if (node.type === 'list') return node.children.map((item) => plainText(item))
  if (node.type !== 'paragraph') return []
  return linesIn(node).map((line) => line.map((child) => plainText(child)).join(''))
}

const letterOf = (line: string) => LETTERED.exec(line)?.groups?.['letter']?.toLowerCase()

/** Whether the lines that begin with letters are the choices from a on, and nothing parts them. */
function areChoices(lines: readonly string[]): boolean {
  const letters = lines.map(letterOf)
  return letters.length > 1 && letters.every((letter, at) => letter === 'abcdefgh'.charAt(at))
}

/** Whether choices and an answer that names one stand in and below the paragraph at a place. */
function isAnswered(nodes: readonly RootContent[], at: number): boolean {
  const [asking, below] = [nodes[at], nodes[at + 1]]
  const [first = '', ...own] = asking ? linesOf(asking) : []
  const [next = ''] = below ? linesOf(below) : []
  if (letterOf(next) !== 'a' && !own.some((line) => letterOf(line) === 'a')) return false
  if (letterOf(first) !== undefined || KEY.test(first)) return false
  const lines = own.filter((line) => line.trim() !== '')
  for (const node of [undefined, ...nodes.slice(at + 1)]) {
    if (node && foldsAnswer(node)) return areChoices(lines)
    lines.push(...(node ? linesOf(node) : []))
    const from = lines.findIndex((line) => letterOf(line) !== undefined)
    const key = lines.findIndex((line) => KEY.test(line))
    if (key >= 0) return from >= 0 && areChoices(lines.slice(from, key)) && NAMES_LETTER.test(lines[key] ?? '')
    if (node && (from < 0 || !areChoicesSoFar(lines.slice(from)))) return false
  }
  return false
}

const areChoicesSoFar = (lines: readonly string[]) => lines.length === 1 || areChoices(lines)

const labelled = (node: Paragraph): Paragraph => ({
  ...node,
  children: [{ type: 'text', value: 'Question: ' }, ...node.children],
})

/** Whether a heading is such a question, with all the rest below it. */
export function isLetteredBelow(heading: string, nodes: readonly RootContent[]): boolean {
  return isAnswered([{ type: 'paragraph', children: [{ type: 'text', value: heading }] }, ...nodes], 0)
}

/** The same blocks, a label before each question of that form. */
export function withLetteredLabelled(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.map((node, at) => (node.type === 'paragraph' && isAnswered(nodes, at) ? labelled(node) : node))
}
