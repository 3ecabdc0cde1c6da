// A textbook's exercises: the key stands on a line of its own below the choices, or what fills a blank below the blank.

import type { List, Paragraph, RootContent } from 'mdast'
import { plainText } from '../../course/markdown.ts'
import { ANSWER_WORDS } from '../../course/quiz-words.ts'
import { isBlank } from './asking.ts'
import { isLettered } from './lettered.ts'
import { isLabelled } from './pieces.ts'
import { isTaskList } from './task-list.ts'

// "C", "(c)", "Answer: C."
const KEY = new RegExp(String.raw`^(?:${ANSWER_WORDS}\s*:\s*)?\(?([A-H])[.)]*$`, 'iu')
// "spontaneous generation", "RNA, helper virus": what is longer is a text of its own.
const LONGEST_FILLING = 80

/**
 * The same exercises in the form that this project writes: the choices ticked, what fills a blank after "Answer:".
 * Blocks without a key stay as they are; what only wraps exercises, and where links lead to, goes.
 */
export function withKeysApplied(nodes: readonly RootContent[]): readonly RootContent[] {
  const blocks = nodes.filter((node) => node.type !== 'definition' && !isWrapper(node))
  let said: RootContent | undefined
  return blocks.flatMap((node, index): RootContent[] => {
    const above = said
    const below = blocks[index + 1]
    if (!isComment(node)) said = node
    const ticked = node.type === 'list' ? tickedBy(node, below) : undefined
    if (ticked) return [ticked]
    if (above?.type === 'list' && tickedBy(above, node)) return []
    return node.type === 'paragraph' && above && fills(node, above) ? [answering(node)] : [node]
  })
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && node.value.startsWith('<!--')
}

function isWrapper(node: RootContent): boolean {
  return node.type === 'html' && /^<\/?(?:div|section)[\s>]/i.test(node.value)
}

/** Choices of which the letter below names the right one: "C" is the third. */
function tickedBy(list: List, below: RootContent | undefined): List | undefined {
  if (below?.type !== 'paragraph' || isTaskList(list)) return undefined
  if (list.children.some((item) => isLettered(plainText(item)))) return undefined
  const letter = KEY.exec(plainText(below).trim())?.[1]
  const right = letter ? letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) : -1
  if (list.children.length < 2 || right < 0 || right >= list.children.length) return undefined
  const children = list.children.map((item, at) => ({ ...item, checked: at === right }))
  return { ...list, children }
}

function fills(node: Paragraph, above: RootContent): boolean {
  return isBlank(above) && !isBlank(node) && !isLabelled(node) && plainText(node).length <= LONGEST_FILLING
}

function answering(node: Paragraph): Paragraph {
  return { ...node, children: [{ type: 'text', value: 'Answer: ' }, ...node.children] }
}
