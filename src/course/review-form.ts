// What is unmistakably a review question: choices with a box to tick, an answer that says so, or one that is folded away.

import type { List, ListItem, Nodes, RootContent } from 'mdast'
import { plainText } from './markdown.ts'
import { isSlipOf } from './near-miss.ts'

/** The words, as a part of a regular expression, before whose colon an answer stands. */
export const ANSWER_WORDS = String.raw`(?:(?:the |model |sample |correct |right |expected )?answers?|solutions?|ans|a)\s*#?\d*`
export const IDEAS_WORDS = 'key (?:ideas|points)'

const KEY = new RegExp(String.raw`^[\s*_(]*(?:${ANSWER_WORDS}|${IDEAS_WORDS})[\s*_]*(?::|(?<=[a-z]{3})$)`, 'im')

const NAMED = /^[\s*_(]*(\p{L}[\p{L} -]{1,24}?)[\s*_]*:/gmu

/** Whether a line is labelled as an answer with a slip of the pen: "Anwser: …". */
function hasSlippedKey(text: string): boolean {
  return [...text.matchAll(NAMED)].some(([, name = '']) => isSlipOf(name, 'answer') || isSlipOf(name, 'key ideas'))
}

/** Whether blocks hold choices, a labelled answer, or one that is folded away: at any depth, as in a numbered list of questions. */
export function hasReviewForm(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'html') return /<details[\s>]/i.test(node.value)
    if (node.type === 'paragraph') return KEY.test(plainText(node)) || hasSlippedKey(plainText(node))
    if (node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean')) return true
    return 'children' in node && hasReviewForm(node.children)
  })
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
export function areChoicesOf(above: string, node: RootContent | undefined): boolean {
  return node?.type === 'list' && ASKS.test(above) && isPartlyTicked(node)
}

function isMarked(item: ListItem): boolean {
  const [line] = item.children
  if (line?.type !== 'paragraph') return false
  const isBold = line.children.every((child) => child.type === 'strong' || plainText(child).trim() === '')
  return isBold || /[✅✓✔☑]/u.test(plainText(line))
}

/**
 * Whether a node is the choices of the review question above it, of which the right ones are in bold or have a tick: they
 * cannot be told from a list with emphasis, so that they are no form to write in, but they hold the key.
 */
export function givesAway(question: string, node: RootContent | undefined): boolean {
  if (node?.type !== 'list' || !ASKS.test(question)) return false
  const marked = node.children.filter(isMarked).length
  return marked > 0 && marked < node.children.length
}
