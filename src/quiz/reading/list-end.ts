// Where a list ends in a label: "Explanation: …" right under the last choice is a part of that choice by the rules of
// markdown, which nobody means who writes it.

import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { linesIn } from '../../course/lines.ts'
import { linesOf } from '../../course/source.ts'
import { labelOf } from './label.ts'
import { markdownOf } from './markdown.ts'

export interface ListEnd {
  readonly list: List
  /** From the first labelled line on. */
  readonly tail?: { readonly markdown: string; readonly startLine: number }
}

/**
 * Cuts a list before the first line in its last item that begins with a label, however deep it was nested, or before the first
 * item that does, unless that is the list's first.
 */
export function cutAtLabel(whole: List): ListEnd {
  const from = whole.children.findIndex((item, index) => index > 0 && isLabelledItem(item))
  const list = from < 0 ? whole : { ...whole, children: whole.children.slice(0, from) }
  const first = whole.children[from]
  if (first) {
    const markdown = whole.children.slice(from).map((item) => markdownOf(...item.children))
    return { list, tail: { markdown: markdown.join('\n'), startLine: linesOf(first).startLine } }
  }
  const item = list.children.at(-1)
  const last = item?.children.at(-1)
  if (!item || !last) return { list }
  const ending = (child: List | Paragraph): List => ({
    ...list,
    children: [...list.children.slice(0, -1), { ...item, children: [...item.children.slice(0, -1), child] }],
  })
  if (last.type === 'list') {
    const { list: inner, tail } = cutAtLabel(last)
    return tail ? { list: ending(inner), tail } : { list }
  }
  if (last.type !== 'paragraph') return { list }
  const lines = linesIn(last)
  const at = lines.findIndex((line, index) => index > 0 && isLabel(line))
  if (at < 0) return { list }
  const tail = { markdown: markdownOf(joined(lines.slice(at))), startLine: linesOf(last).startLine + at }
  return { list: ending(joined(lines.slice(0, at))), tail }
}

function isLabelledItem({ children: [first], checked }: ListItem): boolean {
  return first?.type === 'paragraph' && typeof checked !== 'boolean' && isLabel(linesIn(first)[0] ?? [])
}

function isLabel(line: readonly PhrasingContent[]): boolean {
  const label = labelOf(markdownOf(joined([line])))?.label
  return label !== undefined && label !== 'question' && label !== 'other'
}

function joined(lines: readonly (readonly PhrasingContent[])[]): Paragraph {
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    ...line,
  ])
  return { type: 'paragraph', children }
}
