// Questions that stand directly under a "Questions" heading: items of a list, or prompts in paragraphs, each with what
// belongs to it.

import type { List, ListItem, RootContent } from 'mdast'
import { answerBehind } from '../../course/answer-behind.ts'
import { asks } from '../../course/asking.ts'
import { plainText } from '../../course/markdown.ts'
import { statementIn } from '../../course/review-form.ts'
import { answering } from './answer-list.ts'
import { hasWords, isBold, isPrompt } from './asking.ts'
import type { Entry } from './entry.ts'
import { readEntry } from './form.ts'
import { endsFolded, isUnderLabel, withKeysToAll } from './key-to-all.ts'
import { withKeysApplied } from './keyed.ts'
import { withoutNumber } from './label.ts'
import { isLettered } from './lettered.ts'
import { cutAtLabel } from './list-end.ts'
import { isLabelled, piecesOf } from './pieces.ts'
import { isTaskList } from './task-list.ts'

interface Group {
  readonly prompt: RootContent
  readonly rest: RootContent[]
  /** What follows belongs to it, too: a paragraph goes on in the next, an item of a list has ended. */
  readonly open: boolean
}

function itemGroups(list: List): Group[] {
  return list.children.filter(hasWords).flatMap((item) => {
    const [prompt, ...rest] = withKeysApplied(item.children)
    return prompt ? [{ prompt, rest, open: false }] : []
  })
}

/** A list of boxes none of which is ticked, and whose items ask: a checklist of questions, not the choices of one. */
function isChecklist(list: List): boolean {
  return list.children.every((item) => item.checked !== true && asks(plainText(item.children[0] ?? item)))
}

function isListOfQuestions(list: List): boolean {
  if (isTaskList(list)) return isChecklist(list)
  return !cutAtLabel(list).list.children.every((item) => isLettered(plainText(item.children[0] ?? item)))
}

/** Whether a list only serves the prompt above it, as its choices: none of its items asks. */
function belongsTo(current: Group | undefined, list: List): boolean {
  if (!current?.open || current.rest.some(({ type }) => type !== 'paragraph')) return false
  const items = list.children.map((item) => plainText(item.children[0] ?? item))
  return !items.some(asks) && !items.every((item) => statementIn(item) !== undefined)
}

function areChoices(node: RootContent | undefined): boolean {
  return node?.type === 'list' && isTaskList(node) && !isChecklist(node)
}

function isAnswered({ rest }: Group): boolean {
  return rest.some((node) => areChoices(node) || isLabelled(node))
}

function beginsLettered(node: RootContent): boolean {
  return isLettered(plainText(node).split('\n')[0] ?? '')
}

/** What tells a paragraph that asks: its look, or its first word as well ("Explain"). */
export type Telling = 'look' | 'words'

/** Whether a paragraph asks: by its look, or for the choices that stand right below it. */
function isAsking(node: RootContent, next: RootContent | undefined, current: Group | undefined, by: Telling): boolean {
  if (beginsLettered(node)) return false
  if (isPrompt(node) || (by === 'words' && asks(plainText(node)))) return true
  return areChoices(next) && (!current?.open || isAnswered(current))
}

function groupsOf(nodes: readonly RootContent[], by: Telling): readonly Group[] {
  const groups: Group[] = []
  let isFolded = false
  for (const [index, node] of nodes.entries()) {
    const current = groups.at(-1)
    if (isFolded || isUnderLabel(node, nodes[index - 1])) current?.rest.push(node)
    else if (node.type === 'list' && isListOfQuestions(node) && !belongsTo(current, node))
      groups.push(...itemGroups(node))
    else if (node.type !== 'paragraph' || isLabelled(node)) current?.rest.push(node)
    else if (isAsking(node, nodes[index + 1], current, by)) groups.push({ prompt: node, rest: [], open: true })
    else if (current && (current.open || current.rest.length > 0 || beginsLettered(node))) current.rest.push(node)
    if (node.type === 'html') isFolded = endsFolded(node.value) ?? isFolded
  }
  return groups.filter((group) => !isTitle(group))
}

/** A bold line over questions says what they are about. */
function isTitle({ prompt, rest }: Group): boolean {
  return rest.length === 0 && isBold(prompt) && !asks(withoutNumber(plainText(prompt)))
}

/** What stands behind a question on its line, and below it, as its answer. */
function withAnswerBehind(group: Group): Group {
  const { prompt, rest } = group
  const found = prompt.type === 'paragraph' ? answerBehind(prompt) : undefined
  if (prompt.type !== 'paragraph' || !found) return group
  const asked = { ...prompt, children: [...found.asked] }
  const answer = { ...prompt, children: [...found.answer] }
  return {
    ...group,
    prompt: asked,
    rest: [...answering(asked, { ...prompt, children: [answer, ...rest] as ListItem['children'] })],
  }
}

/** The entries among blocks that stand directly under a review heading. An introduction and bare links are none. */
export function listedEntries(nodes: readonly RootContent[], by: Telling = 'look'): readonly Entry[] {
  return groupsOf(withKeysApplied(withKeysToAll(nodes)), by).map((group) => {
    const { prompt, rest } = isAnswered(group) ? group : withAnswerBehind(group)
    const entry = readEntry('', piecesOf([prompt, ...rest]), prompt.position?.start.line ?? 1)
    return { ...entry, prompt: withoutNumber(entry.prompt).trim() }
  })
}
