// Blocks that are too long to be quoted whole and have no place to be cut.

import type { Block, Document } from '../course/course.ts'
import { LIMITS } from '../index/passages.ts'
import type { Check, Finding } from './check.ts'

/**
 * What is longer than a quote (1,500 characters, 60 lines) has borders to cut at: sentences, list items, table rows, lines of code.
 *
 * @example good
 * ```markdown
 * # Volumes
 * A short paragraph.
 *
 * Another one.
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * - An item
 * {60}that goes on and on, since its author thinks of no other,
 * ```
 */
export const unquotableBlock: Check = {
  name: 'unquotable-block',
  run: ({ course }) => course.documents.flatMap(longBlocks),
}

function longBlocks(document: Document): Finding[] {
  const sections = document.sections.filter((section) => section.role === 'content')
  return sections.flatMap((section) => section.blocks.flatMap((block) => longParts(document.path, block)))
}

function longParts(path: string, block: Block): Finding[] {
  return block.parts
    .filter((part) => part.markdown.length > LIMITS.characters || part.endLine - part.startLine >= LIMITS.lines)
    .map((part): Finding => {
      const lines = part.endLine - part.startLine + 1
      const found = `${WORDS[block.kind]} of ${part.markdown.length} characters and ${lines} lines`
      const message = `Unexpected ${found}, expected at most ${LIMITS.characters} and ${LIMITS.lines}: break it up, or only a part is quoted.`
      return { severity: 'note', path, line: part.startLine, message }
    })
}

const WORDS: Readonly<Record<Block['kind'], string>> = {
  paragraph: 'sentence',
  list: 'list item',
  table: 'table row',
  code: 'line of code',
  quote: 'quote',
}
