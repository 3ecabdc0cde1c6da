// ASCII drawings: boxes, tables and trees drawn with characters. Their text is what stands in the boxes.

const BOX = /[\u2500-\u257f]/
// A border of plain characters: `+-----+`, or `|-----|`.
const ASCII_BORDER = /\+[-=]{2,}\+|^\s*[|+][-=+\s]{3,}[|+]\s*$/

/** Whether lines are a drawing rather than prose or code. */
export function isDrawing(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length === 0) return false
  const drawn = filled.filter((line) => BOX.test(line) || ASCII_BORDER.test(line)).length
  return drawn >= 2 && drawn * 4 >= filled.length
}

/**
 * The text of a drawing, one entry a line, without strokes. Words that belong together are put on one line: boxes that
 * stand side by side are read one after the other, and a table's cell that goes on in the next row joins its beginning.
 */
export function drawingTexts(lines: readonly string[]): string[] {
  const texts = lines.map(strokeless)
  for (let at = 0; at < lines.length; ) {
    const rows = cellRows(lines, at)
    if (rows.length > 1) {
      const read = sideBySide(lines[at - 1] ?? '') ? byColumns(rows) : byRows(rows)
      for (const [index, text] of read.entries()) texts[at + index] = text
    }
    at += Math.max(1, rows.length)
  }
  return texts
}

function strokeless(line: string): string {
  return line
    .replace(/[\u2500-\u25ff\u2190-\u21ff]+/g, ' ')
    .replace(/[+|][-=+]{2,}[+|]?|[-=]{3,}>?|(?<=\s)[|+](?=\s|$)|^\s*[|+](?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cells of the lines from `at` on that are divided alike, up to a border or another division. */
function cellRows(lines: readonly string[], at: number): string[][] {
  const rows: string[][] = []
  for (let index = at; index < lines.length; index += 1) {
    const cells = cellsOf(lines[index] ?? '')
    if (cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break
    rows.push(cells)
  }
  return rows
}

function cellsOf(line: string): string[] {
  if (/[\u250c-\u254b\u2550\u2552-\u256c]|\+[-=]{2,}/.test(line)) return []
  const divided = line.split(/[│║┃]|(?<=^|\s)\|(?=\s|$)/)
  return divided.length < 4 ? [] : divided.slice(1).map(strokeless)
}

// Several upper edges in one line, with room between them, are boxes; a table has one that runs through.
function sideBySide(border: string): boolean {
  return (border.match(/[┌╔╭┏][─═━]+[┐╗╮┓]|\+[-=]{2,}\+(?=\s|$)/g) ?? []).length > 1
}

function byColumns(rows: readonly string[][]): string[] {
  const columns = (rows[0] ?? []).map((_, index) => joined(rows.map((row) => row[index] ?? '')))
  const filled = columns.filter((column) => column !== '')
  // As many entries as there are lines; what is over goes to the last.
  return rows.map((_, index) => (index === rows.length - 1 ? joined(filled.slice(index)) : (filled[index] ?? '')))
}

function byRows(rows: readonly string[][]): string[] {
  const read: string[][] = []
  let current: string[] = []
  for (const row of rows) {
    const goesOn = row[0] === '' && current[0] !== undefined && current[0] !== '' && row.some((cell) => cell !== '')
    if (goesOn) {
      for (const [index, cell] of row.entries()) current[index] = joined([current[index] ?? '', cell])
      read.push([])
    } else {
      current = [...row]
      read.push(current)
    }
  }
  return read.map(joined)
}

function joined(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' ')
}
