// CSV as spreadsheets and gradebooks read it.

import { stringify } from 'csv-stringify/sync'

export type Cell = string | number

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows for people: UTF-8 with a byte order mark, lines ended as RFC 4180 has it, texts quoted, and a text that a spreadsheet would run
 * as a formula given an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function* spreadsheetOf(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const options = { escape_formulas: true, quoted_string: true, record_delimiter: 'windows' }
  yield BYTE_ORDER_MARK + stringify([[...header]], options)
  for (const row of rows) yield stringify([row.map(tamed)], options)
}

// The library looks at a text's first character; spreadsheets skip blanks before an equals sign.
const tamed = (cell: Cell) => (typeof cell === 'string' && /^\s+[=+\-@]/.test(cell) ? `'${cell}` : cell)

/** Rows for a gradebook: cells exactly as given. They come from a checked roster and from numbers. */
export function* gradebookOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield stringify([[...row]])
}
