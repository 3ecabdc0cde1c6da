// CSV as spreadsheets and gradebooks read it.

import { stringify } from 'csv-stringify/sync'

export type Cell = string | number

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Whether a spreadsheet may run a text: full-width signs count as the plain ones, and blanks in front are skipped
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const isFormula = (text: string): boolean => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text)

/**
 * Rows for people: UTF-8 with a byte order mark, lines ended as RFC 4180 has it, texts quoted, and a formula given an apostrophe in front.
 */
export function* spreadsheetOf(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const options = { quoted_string: true, record_delimiter: 'windows' }
  yield BYTE_ORDER_MARK + stringify([[...header]], options)
  for (const row of rows) yield stringify([row.map(tamed)], options)
}

const tamed = (cell: Cell) => (typeof cell === 'string' && isFormula(cell) ? `'${cell}` : cell)

/** Rows for a gradebook: cells exactly as given. They come from a checked roster and from numbers. */
export function* gradebookOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield stringify([[...row]])
}
