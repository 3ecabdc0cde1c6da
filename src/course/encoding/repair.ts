// Damaged encoding undone: UTF-8 that was read as a one-byte code page and saved again. Healthy lines stay as they are.

import type { Repairs } from '../course.ts'
import { CODE_PAGES, type CodePage } from './code-page.ts'
import { type Evidence, weigh } from './evidence.ts'
import { hasStrokes, restore } from './lost-byte.ts'
import { type Piece, piecesOf } from './sequence.ts'

export interface Repaired {
  readonly text: string
  readonly repairs: Repairs
}

const HIGH = /[^\0-\x7f]/
// So many strong sequences in a file, and its weaker signs count too.
const ENOUGH = 5
// Text may have gone through the same mill more than once.
const MOST_PASSES = 3

/** Undoes damage line by line, on evidence. The number of lines never changes; a healthy text is returned as it is. */
export function repair(text: string): Repaired {
  if (!HIGH.test(text)) return { text, repairs: { lines: 0, restored: 0, lost: 0 } }
  const lines = text.split('\n')
  const damaged = new Set<number>()
  let restored = 0
  let lost = 0
  let worst: number | undefined
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const readings = lines.map((line) => (HIGH.test(line) ? CODE_PAGES.map((page) => reading(line, page)) : []))
    const inFile = new Map(CODE_PAGES.map((page) => [page, strongIn(readings, page)]))
    let changed = false
    for (const [index, ofLine] of readings.entries()) {
      const best = likeliest(ofLine, inFile)
      if (best === undefined) continue
      const undone = undo(best)
      lines[index] = undone.line
      damaged.add(index)
      restored += undone.restored
      lost += undone.lost
      if (undone.lost > 0) worst = Math.min(worst ?? index, index)
      changed = true
    }
    if (!changed) break
  }
  if (damaged.size === 0) return { text, repairs: { lines: 0, restored: 0, lost: 0 } }
  const line = (worst ?? lines.findIndex((_, index) => damaged.has(index))) + 1
  return { text: lines.join('\n'), repairs: { lines: damaged.size, restored, lost, line } }
}

interface Reading {
  readonly page: CodePage
  readonly pieces: readonly Piece[]
  readonly evidence: Evidence
}

function reading(line: string, page: CodePage): Reading {
  const pieces = piecesOf(line, page)
  return { page, pieces, evidence: weigh(pieces, page) }
}

function strongIn(readings: readonly (readonly Reading[])[], page: CodePage): number {
  let strong = 0
  for (const ofLine of readings) strong += ofLine.find((one) => one.page === page)?.evidence.strong ?? 0
  return strong
}

// Of the pages that fit a line, the one that speaks least against it, then the one that damaged most of the file.
function likeliest(readings: readonly Reading[], inFile: ReadonlyMap<CodePage, number>): Reading | undefined {
  const strong = (one: Reading) => inFile.get(one.page) ?? 0
  return readings
    .filter((one) => isDamage(one.evidence, strong(one) >= ENOUGH))
    .sort((a, b) => a.evidence.stray - b.evidence.stray || strong(b) - strong(a))[0]
}

function isDamage(evidence: Evidence, enoughInFile: boolean): boolean {
  if (evidence.strong > 0) return evidence.stray === 0 || (enoughInFile && evidence.strong > evidence.stray)
  return enoughInFile && evidence.weak > 0 && evidence.stray === 0
}

function undo({ pieces, page }: Reading): { line: string; restored: number; lost: number } {
  const drawn = pieces.some((piece) => piece.kind === 'whole' && hasStrokes(piece.character))
  const written = new Written()
  let restored = 0
  let lost = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'whole') written.add(piece.character)
    else if (piece.kind !== 'torn') written.add(piece.text)
    else {
      const next = pieces[index + 1]
      const after = (next?.kind === 'whole' ? next.character : next?.text) ?? ''
      const beside = { before: written.last, after: [...after][0] ?? '', drawn, quoteOpen: written.quoteOpen }
      const character = piece.missing === 1 ? restore(piece.bytes, page, beside) : undefined
      // What cannot be known is left out of what is read; the file keeps it, and the check names it.
      written.add(character ?? '')
      if (character === undefined) lost += 1
      else restored += 1
    }
  }
  return { line: written.line, restored, lost }
}

/** A line as it is written. What is asked of it at each gap is kept: a line may have thousands. */
class Written {
  line = ''
  /** Its last character. */
  last = ''
  /** Whether a “ of the line waits for its ”. */
  quoteOpen = false

  add(text: string): void {
    if (text === '') return
    this.line += text
    this.last = [...text.slice(-2)].at(-1) ?? ''
    const [opened, closed] = [text.lastIndexOf('“'), text.lastIndexOf('”')]
    if (opened !== closed) this.quoteOpen = opened > closed
  }
}
