// A sequence that lost a byte: restored only where a general rule leaves one candidate.

import iconv from 'iconv-lite'
import type { CodePage } from './code-page.ts'
import { decodeSequence } from './sequence.ts'

/** What stands beside the gap, already repaired; empty where nothing is known. */
export interface Neighbours {
  readonly before: string
  readonly after: string
  /** Whether the line holds other strokes of a drawing. */
  readonly drawn: boolean
  /** Whether a “ of the line waits for its ”. */
  readonly quoteOpen: boolean
}

/**
 * The character that a torn sequence was, or undefined where several remain possible. The lost byte is one that the
 * page does not define. Four rules, in this order; each decides only where it leaves exactly one candidate:
 * 1. In a drawing a stroke meets its neighbours: it reaches left and right just where they reach towards it.
 * 2. A quotation that was opened is closed.
 * 3. Of characters that are neither, the one that is shown as an emoji.
 * 4. Else the one that character sets before Unicode had (JIS X 0208).
 */
export function restore(bytes: readonly number[], page: CodePage, beside: Neighbours): string | undefined {
  const candidates = candidatesFor(bytes, page)
  const strokes = candidates.filter((candidate) => STROKES.has(candidate))
  if (strokes.length > 0) {
    const joined = only(strokes.filter((stroke) => meets(stroke, beside)))
    // A stroke may be meant though it meets nothing; then nothing else is certain either.
    if (joined !== undefined || beside.drawn) return joined
  }
  if (candidates.includes('”')) return beside.quoteOpen ? '”' : undefined
  const emoji = candidates.filter((candidate) => /^\p{Emoji_Presentation}$/u.test(candidate))
  return emoji.length > 0 ? only(emoji) : only(candidates.filter(isBeforeUnicode))
}

function candidatesFor(bytes: readonly number[], page: CodePage): string[] {
  const found = new Set<string>()
  for (let at = 1; at <= bytes.length; at += 1) {
    for (const lost of page.undefined) {
      const character = decodeSequence([...bytes.slice(0, at), lost, ...bytes.slice(at)])
      if (character !== undefined && [...character].length === 1) found.add(character)
    }
  }
  return [...found]
}

function only(candidates: readonly string[]): string | undefined {
  return candidates.length === 1 ? candidates[0] : undefined
}

function isBeforeUnicode(character: string): boolean {
  return iconv.decode(iconv.encode(character, 'shift_jis'), 'shift_jis') === character
}

// The strokes of code page 437, which drawings are made of, by where they reach and how: singly or doubly.
const LEFT_SINGLE = '┤╢╖╜┐┴┬─┼╨╥╫┘'
const LEFT_DOUBLE = '╡╕╣╗╝╛╩╦═╬╧╤╪'
const RIGHT_SINGLE = '└┴┬├─┼╟╨╥╙╓╫┌'
const RIGHT_DOUBLE = '╞╚╔╩╦╠═╬╧╤╘╒╪'
const STROKES = new Set([...`${LEFT_SINGLE}${LEFT_DOUBLE}${RIGHT_SINGLE}${RIGHT_DOUBLE}│║`])

type Reach = 'none' | 'single' | 'double'

function reachLeft(stroke: string): Reach {
  return LEFT_SINGLE.includes(stroke) ? 'single' : LEFT_DOUBLE.includes(stroke) ? 'double' : 'none'
}

function reachRight(stroke: string): Reach {
  return RIGHT_SINGLE.includes(stroke) ? 'single' : RIGHT_DOUBLE.includes(stroke) ? 'double' : 'none'
}

function meets(stroke: string, beside: Neighbours): boolean {
  const fromLeft = beside.before === '' ? 'none' : reachRight(beside.before)
  const fromRight = beside.after === '' ? 'none' : reachLeft(beside.after)
  return reachLeft(stroke) === fromLeft && reachRight(stroke) === fromRight
}

/** Whether a text holds strokes. */
export function hasStrokes(text: string): boolean {
  return /[\u2500-\u257f]/.test(text)
}
