// Of a table of terms, the row of the term that is asked for: who asks what a cluster is wants one row, not the glossary.

import { sliceBlock } from './passages.ts'
import type { Quotable } from './quote.ts'

interface Entry {
  readonly run: readonly Quotable[]
  /** What of the table is left out. */
  readonly cut: string
}

/** A shorter table is read at a glance. */
const FEWEST_ROWS = 4
const BAR = /(?<!\\)\|/

/**
 * The run up to the row, without the rest of its table.
 * @param isAsked whether a text is no more than the name of what is asked
 */
export function entryOf(run: readonly Quotable[], isAsked: (text: string) => boolean): Entry | undefined {
  for (const [index, { block, ...rest }] of run.entries()) {
    if (block.kind !== 'table' || block.parts.length < FEWEST_ROWS) continue
    const row = block.parts.findIndex(({ markdown }) => isAsked(markdown.split(BAR)[1] ?? ''))
    if (row < 0) continue
    const entry = { ...rest, block: sliceBlock(block, row, row + 1) }
    return { run: [...run.slice(0, index), entry], cut: `${block.parts.length - 1} more rows` }
  }
  return undefined
}
