// Tables for Discord, which has none: an aligned code block where it fits a phone, a list of rows where it does not.

import type { Table, TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import stringWidth from 'string-width'
import { fenced } from './escape.ts'
import { bold, phrasing, unmarked } from './inline.ts'
import type { Line, Piece } from './piece.ts'

/** Columns of fixed-width text that a phone shows without scrolling. */
const PHONE_COLUMNS = 38
const GAP = '  '

function cells(row: TableRow, columns: number): string[] {
  const texts = row.children.map((cell) => fenced(textOf(cell, { includeHtml: false }).replace(/\s+/g, ' ').trim()))
  return Array.from({ length: columns }, (_, index) => texts[index] ?? '')
}

function padded(text: string, width: number, align: string | null | undefined): string {
  const space = Math.max(0, width - stringWidth(text))
  if (align === 'right') return ' '.repeat(space) + text
  if (align === 'center') return ' '.repeat(Math.floor(space / 2)) + text + ' '.repeat(Math.ceil(space / 2))
  return text + ' '.repeat(space)
}

function grid(rows: readonly string[][], table: Table, widths: readonly number[]): Piece {
  const [head = [], ...body] = rows
  const shown = (row: readonly string[]) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, table.align?.[index]))
      .join(GAP)
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP)
  const hasHead = head.some((cell) => cell !== '')
  const open = hasHead ? `\`\`\`\n${shown(head)}\n${rule}` : '```'
  return { open, close: '```', lines: body.map((row) => ({ text: shown(row) })) }
}

/** What a row is about. A cell with bold words of its own stays as the course has it: those are the name, the rest is text. */
function rowTitle(cell: TableCell): string {
  const isMarked = cell.children.some(({ type }) => type === 'strong')
  return isMarked
    ? phrasing(cell.children)
        .replace(/\s*\n\s*/g, ' ')
        .trim()
    : bold(cell.children)
}

function rowLine(row: TableRow, head: TableRow | undefined): Line {
  const [first, ...others] = row.children
  const title = first ? rowTitle(first) : ''
  const values = others.flatMap((cell, index) => {
    const value = phrasing(cell.children).replace(/\n/g, ' ').trim()
    const name = head?.children[index + 1]
    if (value === '') return []
    return name && row.children.length > 2 && unmarked(name) !== '' ? [`${unmarked(name)}: ${value}`] : [value]
  })
  const text = [title, values.join('; ')].filter((part) => part !== '').join(' — ')
  return { text, plain: row.children.map(unmarked).join(' — '), prefix: '- ' }
}

/** What two columns are, once above their rows: a name before each value would be most of a short one. */
function headLines(head: TableRow | undefined, columns: number): Line[] {
  const text = (head?.children ?? [])
    .map(unmarked)
    .filter((name) => name !== '')
    .join(' — ')
  return columns > 2 || text === '' ? [] : [{ text, plain: text, prefix: '' }]
}

/** A table as one piece. Rows are its lines, so that it can be cut between them. */
export function tablePiece(table: Table): Piece {
  const columns = Math.max(...table.children.map((row) => row.children.length), 1)
  const rows = table.children.map((row) => cells(row, columns))
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(1, ...rows.map((row) => stringWidth(row[index] ?? ''))),
  )
  const width = widths.reduce((sum, each) => sum + each, GAP.length * (columns - 1))
  const [head, ...body] = table.children
  if (width <= PHONE_COLUMNS && body.length > 0) return grid(rows, table, widths)
  if (body.length === 0) return { lines: head ? [rowLine(head, undefined)] : [] }
  const listed = body.map((row) => rowLine(row, head)).filter((line) => line.text !== '')
  return { lines: [...headLines(head, columns), ...listed] }
}
