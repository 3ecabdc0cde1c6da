// The course's own glossary: the table of `glossary.md`, and the `synonyms` of front matter.

import type { Root, TableRow } from 'mdast'
import type { Document, GlossaryEntry, Problem } from './course.ts'
import type { FrontMatterReading } from './front-matter.ts'
import { plainText } from './markdown.ts'
import { linesOf } from './source.ts'

interface GlossaryReading {
  readonly entries: readonly GlossaryEntry[]
  readonly problems: readonly Problem[]
}

/**
 * A document's entries. A table's columns are term, definition, and the words that people use, parted by commas.
 * @param lineOf where a key of the front matter stands
 */
export function glossaryOf(document: Document, tree: Root, lineOf: FrontMatterReading['lineOf']): GlossaryReading {
  const { path } = document
  const synonyms = Object.entries(document.frontMatter.synonyms ?? {}).flatMap(([word, terms]): GlossaryEntry[] => {
    const place = { path, line: lineOf('synonyms', word), field: 'synonyms' } as const
    return terms.map((term) => ({ term, definition: '', words: [word], ...place }))
  })
  if (!/(?:^|\/)glossary\.(?:md|markdown)$/i.test(path)) return { entries: synonyms, problems: [] }
  const rows = tree.children.flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
  const entries = rows.map((row) => entryOf(row, path)).filter((entry) => !isDivider(entry))
  return {
    entries: [...synonyms, ...entries.filter(({ term }) => term !== '')],
    problems: entries.flatMap(faultOf),
  }
}

function entryOf(row: TableRow, path: string): GlossaryEntry {
  const [term = '', definition = '', said = ''] = row.children.map((cell) => plainText(cell).trim())
  const words = said
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return { term, definition, words, path, line: linesOf(row).startLine }
}

/** A blank row, or a letter of the alphabet over the terms that begin with it. */
function isDivider({ term, definition, words }: GlossaryEntry): boolean {
  return definition === '' && words.length === 0 && /^\p{L}?$/u.test(term)
}

function faultOf({ term, definition, words, path, line }: GlossaryEntry): Problem[] {
  const place = { check: 'glossary', severity: 'warning', path, line } as const
  if (term === '') {
    const said = definition || words.join(', ')
    const message = `Unexpected row without a term ("${said}"), expected the term in its first column.`
    return [{ ...place, field: 'term', message }]
  }
  if (definition !== '') return []
  const message = `Unexpected term "${term}" without a definition, expected one in the second column.`
  return [{ ...place, field: 'definition', message }]
}
