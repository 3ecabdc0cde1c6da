// Pieces laid on pages of a given size: cut between lines, frames closed and opened again, nothing lost.

import { breakLine } from '../../reports/cut.ts'
import { type Line, type Piece, unframed } from './piece.ts'

/** Lines of at most `room` units each. A prefix that would take more than half of them is left out. */
function fitted(line: Line, room: number): string[] {
  const prefix = (line.prefix?.length ?? 0) > room / 2 ? '' : (line.prefix ?? '')
  if (prefix.length + line.text.length <= room) return [prefix + line.text]
  const indent = prefix.replace(/[^>\s]/g, ' ')
  if (line.plain === undefined)
    return breakLine(line.text, room - prefix.length).map((part, i) => (i === 0 ? prefix : indent) + part)
  // What stands first on a line must not become a list's marker: room for a backslash.
  return breakLine(line.plain, Math.max(1, room - prefix.length - 1)).map((part, index) => {
    const safe = part.replace(/^[-+](?=\s)/, '\\$&').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    return (index === 0 ? prefix : indent) + safe
  })
}

class Sheet {
  readonly #limit: number
  readonly #done: string[] = []
  #lines: string[] = []
  #length = 0
  #close: string | undefined

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Units that are still free on this page, its frame's end counted. */
  get room(): number {
    const closing = this.#close === undefined ? 0 : this.#close.length + 1
    return this.#limit - this.#length - closing - (this.#lines.length > 0 ? 1 : 0)
  }

  get empty(): boolean {
    return this.#lines.length === 0
  }

  add(line: string): void {
    this.#length += line.length + (this.#lines.length > 0 ? 1 : 0)
    this.#lines.push(line)
  }

  open(piece: Piece): void {
    if (piece.open === undefined) return
    this.#close = piece.close ?? ''
    this.add(piece.open)
  }

  close(): void {
    if (this.#close === undefined) return
    const end = this.#close
    this.#close = undefined
    this.add(end)
  }

  turn(): void {
    this.close()
    if (this.#lines.length > 0) this.#done.push(this.#lines.join('\n'))
    this.#lines = []
    this.#length = 0
  }

  finish(): string[] {
    this.turn()
    return this.#done
  }
}

/** Units that a frame takes, its line breaks counted. */
function frameOf({ open, close }: Piece): number {
  return (open?.length ?? -1) + (close?.length ?? -1) + 2
}

/**
 * Lays pieces on pages of at most `limit` UTF-16 units each. A frame that does not end on its page is closed there and
 * opened again on the next; one that would take more than half of a page is left out.
 * @param limit at least 1.
 */
export function layPages(pieces: readonly Piece[], limit: number): string[] {
  const sheet = new Sheet(limit)
  for (const whole of pieces) {
    const piece = frameOf(whole) > limit / 2 ? unframed(whole) : whole
    const frame = frameOf(piece)
    const lines = piece.lines.flatMap((line) => fitted(line, limit - frame))
    const first = lines[0]
    if (first === undefined) continue
    const gap = piece.tight === true || sheet.empty ? 0 : 1
    if (sheet.room < gap + frame + first.length) sheet.turn()
    else if (gap > 0) sheet.add('')
    sheet.open(piece)
    for (const line of lines) {
      if (sheet.room < line.length) {
        sheet.turn()
        sheet.open(piece)
      }
      sheet.add(line)
    }
    sheet.close()
  }
  return sheet.finish()
}
