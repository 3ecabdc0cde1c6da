// The parts of a block: where it may be cut when it is too long to be quoted whole.

import type { ListItem, RootContent } from 'mdast'
import type { Block, Part } from './course.ts'
import { type Context, cleanMarkdown, plainText } from './markdown.ts'
import { linesOf, spanOf } from './source.ts'

// A paragraph that is longer than this is cut between sentences, an item between what it holds.
export const LONG = 600

/** How far a node is indented in its source. */
export function columnsOf(node: RootContent): number {
  return (node.position?.start.column ?? 1) - 1
}

/** What a block holds that is nothing but its parts. */
export function joined(parts: readonly Part[]): Pick<Block, 'markdown' | 'text'> {
  return {
    markdown: parts.map((part) => part.markdown).join('\n'),
    text: parts.map((part) => part.text).join('\n'),
  }
}

/** An item as one part, or, where it is long and holds others, one for each of them. */
export function itemParts(context: Context, item: ListItem, columns: number): Part[] {
  const { start, end } = spanOf(item)
  const nested = item.children.some((child) => child.type === 'list' || child.type === 'code')
  if (end - start <= LONG || !nested || item.children.length < 2) return [part(context, item, columns)]
  const [first, ...rest] = item.children
  const head = first === undefined ? [] : [headPart(context, item, first, columns)]
  return [
    ...head,
    ...rest.flatMap((child) =>
      child.type === 'list'
        ? child.children.flatMap((below) => itemParts(context, below, columns))
        : [part(context, child, columns)],
    ),
  ]
}

function headPart(context: Context, item: ListItem, first: ListItem['children'][number], columns: number): Part {
  const lines = { startLine: linesOf(item).startLine, endLine: linesOf(first).endLine }
  const span = { start: spanOf(item).start, end: spanOf(first).end }
  return { ...lines, markdown: cleanMarkdown(context, span, [first], columns), text: plainText(first).trim() }
}

export function part(context: Context, node: RootContent, columns: number): Part {
  return {
    ...linesOf(node),
    markdown: cleanMarkdown(context, spanOf(node), [node], columns),
    text: plainText(node).trim(),
  }
}
