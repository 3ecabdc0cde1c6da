// Which node asks something: the difference between a question, an introduction and a link.

import type { ListItem, RootContent } from 'mdast'
import { isLink, plainText } from '../../course/markdown.ts'
import { NUMBERED_NAMES } from '../../course/quiz-words.ts'
import { leavesBlank } from '../../course/review-form.ts'

/** Whether a list item says more than the link it holds. */
export function hasWords(item: ListItem): boolean {
  const [first] = item.children
  if (!first) return false
  if (first.type !== 'paragraph') return plainText(first).trim() !== ''
  const around = first.children.filter((node) => !isLink(node)).map((node) => plainText(node))
  return /\p{L}{2}/u.test(around.join(''))
}

const NUMBER = new RegExp(String.raw`^${NUMBERED_NAMES}?\s*#?\d+(?:\.\d+)*\s*[.:)]?$`, 'iu')

/**
 * Whether a paragraph is a prompt by its look: a line of it ends with a question mark, it leaves a blank, all of it is bold, or
 * it begins with a number in bold. Words such as "Compare" or "When" are not enough here: introductions begin with them, too.
 */
export function isPrompt(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const [first] = node.children
  if (first?.type === 'strong' && NUMBER.test(plainText(first).trim())) return true
  return isBold(node) || isBlank(node) || /\?["”')\]]*\s*$/m.test(plainText(node))
}

/** Whether a paragraph leaves a blank to fill. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'paragraph' && leavesBlank(plainText(node))
}

/** Whether a paragraph is bold as a whole. */
export function isBold(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  return node.children.every((child) => child.type === 'strong' || plainText(child).trim() === '')
}
