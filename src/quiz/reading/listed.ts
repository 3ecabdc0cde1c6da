// Questions that stand directly under a "Questions" heading: items of a list, or prompts in paragraphs, each with what
// belongs to it.

import type { List, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { asks, hasWords, isPrompt } from './asking.ts'
import type { Entry } from './entry.ts'
import { isLettered, isTaskList, readEntry } from './form.ts'
import { piecesOf } from './pieces.ts'

interface Group {
  readonly prompt: RootContent
  readonly rest: RootContent[]
}

function itemGroups(list: List): Group[] {
  return list.children.filter(hasWords).flatMap((item) => {
    const [prompt, ...rest] = item.children
    return prompt ? [{ prompt, rest }] : []
  })
}

/** A list of boxes none of which is ticked, and whose items ask: a checklist of questions, not the choices of one. */
function isChecklist(list: List): boolean {
  return list.children.every((item) => item.checked !== true && asks(plainText(item.children[0] ?? item)))
}

function isListOfQuestions(list: List): boolean {
  if (isTaskList(list)) return isChecklist(list)
  return !list.children.every((item) => isLettered(plainText(item.children[0] ?? item)))
}

/** Whether a paragraph begins with a label such as "Answer:". */
function isLabelled(node: RootContent): boolean {
  const [lead] = piecesOf([node])
  return lead?.parts.length === 0
}

function groupsOf(nodes: readonly RootContent[]): readonly Group[] {
  const groups: Group[] = []
  for (const node of nodes) {
    const current = groups.at(-1)
    if (node.type === 'list' && isListOfQuestions(node)) groups.push(...itemGroups(node))
    else if (isPrompt(node) && !isLabelled(node)) groups.push({ prompt: node, rest: [] })
    else if (node.type === 'paragraph' && !isLabelled(node) && current?.rest.length === 0) continue
    else current?.rest.push(node)
  }
  return groups
}

/** The entries among blocks that stand directly under a review heading. An introduction and bare links are none. */
export function listedEntries(nodes: readonly RootContent[]): readonly Entry[] {
  return groupsOf(nodes).map(({ prompt, rest }) => {
    const entry = readEntry('', piecesOf([prompt, ...rest]), prompt.position?.start.line ?? 1)
    return { ...entry, prompt: entry.prompt.replace(/^(\*\*|__)(.*)\1/, '$2').replace(/^\d+\\?[.)]\s+/, '') }
  })
}
