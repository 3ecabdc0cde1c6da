// Nodes printed as markdown, in the way this project writes it.

import type { Delete, Html, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown'
import { noFormula } from '../../course/formula.ts'
import type { InlineMath } from '../../course/formula-syntax.ts'

/** "H~2~O" keeps its single tildes: chemists and Pandoc mean a subscript by them. */
const deleted: Handle = (node: Delete, _, state, info) => {
  const [first] = node.children
  const width = (first?.position?.start.offset ?? 2) - (node.position?.start.offset ?? 0)
  const mark = width === 1 ? '~' : '~~'
  const tracker = state.createTracker(info)
  const before = tracker.move(mark)
  const inner = state.containerPhrasing(node, { ...tracker.current(), before, after: '~' })
  return before + tracker.move(inner) + mark
}

const formula: Handle = (node: InlineMath) => node.value

/** A text in which the parser saw no formula is none when it is read again. */
const text: Handle = (node: Text, parent, state, info) => noFormula(defaultHandlers.text(node, parent, state, info))

/** A comment is for authors. */
const html: Handle = (node: Html) => (node.value.startsWith('<!--') ? '' : node.value)

/** A footnote stands elsewhere, and may be the key. */
const nothing: Handle = () => ''
const FOOTNOTES = { footnoteReference: nothing, footnoteDefinition: nothing }

/** Nodes as markdown. */
export function markdownOf(...nodes: readonly RootContent[]): string {
  const root = { type: 'root' as const, children: [...nodes] }
  const options = { bullet: '-', rule: '-', emphasis: '*' } as const
  return toMarkdown(root, {
    ...options,
    extensions: [gfmToMarkdown(), { handlers: { delete: deleted, html, inlineMath: formula, text, ...FOOTNOTES } }],
  }).trim()
}
