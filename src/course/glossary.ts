// The course's own glossary: the table of `glossary.md`, and the `synonyms` of front matter.

import type { Root, TableRow } from 'mdast'
import type { Document, GlossaryEntry } from './course.ts'
import { plainText } from './markdown.ts'
import { linesOf } from './source.ts'

/** A document's entries. A table's columns are term, definition, and the words that people use, parted by commas. */
export function glossaryOf(document: Document, tree: Root): GlossaryEntry[] {
  const { path } = document
  const entries = Object.entries(document.frontMatter.synonyms ?? {}).map(([word, terms]) =>
    terms.map((term) => ({ term, definition: '', words: [word], path, line: 1 })),
  )
  if (!/(?:^|\/)glossary\.(?:md|markdown)$/i.test(path)) return entries.flat()
  const rows = tree.children.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
  return [...entries.flat(), ...rows.flatMap((row) => entryOf(row, path))]
}

function entryOf(row: TableRow, path: string): GlossaryEntry[] {
  const [term = '', definition = '', said = ''] = row.children.map((cell) => plainText(cell).trim())
  if (term === '') return []
  const words = said
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return [{ term, definition, words, path, line: linesOf(row).startLine }]
}
