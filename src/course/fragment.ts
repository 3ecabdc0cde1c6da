// Markdown that is no document, such as what an instructor wrote in a box: no front matter, no title, no sections.

import { blocksOf, headingLine } from './blocks.ts'
import type { Block } from './course.ts'
import { decode } from './decode.ts'
import { plainMarkdown } from './flavours.ts'
import { definitionsOf } from './markdown.ts'
import { Source } from './source.ts'
import { toTree } from './tree.ts'

/**
 * All blocks of a piece of markdown in their order, its headings as lines in bold.
 * @throws for binary data, and {TangledTextError} for text that would choke the parser.
 */
export function readFragment(markdown: string): readonly Block[] {
  const body = plainMarkdown(decode('', markdown).text)
  const tree = toTree(body)
  const context = { source: new Source(body), definitions: definitionsOf(tree, body) }
  return tree.children.flatMap((node) => (node.type === 'heading' ? headingLine(node) : blocksOf(context, node)))
}
