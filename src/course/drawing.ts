// ASCII drawings: boxes, trees and arrows drawn with characters. Their text is what stands in the boxes.

const BOX = /[\u2500-\u257f]/
// A border of plain characters: `+-----+`, `|=====|`, `<---->`.
const ASCII_BORDER = /\+[-=]{2,}\+|^\s*[|+][-=+\s]{3,}[|+]\s*$/

/** Whether lines are a drawing rather than prose or code. */
export function isDrawing(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length === 0) return false
  const drawn = filled.filter((line) => BOX.test(line) || ASCII_BORDER.test(line)).length
  return drawn >= 2 && drawn * 4 >= filled.length
}

/** A drawing's line without its strokes. */
export function drawingText(line: string): string {
  return line
    .replace(/[\u2500-\u25ff\u2190-\u21ff]+/g, ' ')
    .replace(/[+|][-=+]{2,}[+|]?|[-=]{3,}>?|(?<=\s)[|+](?=\s|$)|^\s*[|+](?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
