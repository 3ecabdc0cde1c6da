// Markdown text becomes a syntax tree: remark with GitHub's extensions.

import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm).freeze()

/** Parses markdown. */
export function toTree(text: string): Root {
  return processor.parse(text)
}
