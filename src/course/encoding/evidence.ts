// How much a line's pieces speak for damage: what healthy text could also hold by chance is weak evidence.

import type { CodePage } from './code-page.ts'
import type { Piece } from './sequence.ts'

export interface Evidence {
  /** Sequences that healthy text does not have. */
  readonly strong: number
  /** Sequences that healthy text may have by chance, and torn ones. */
  readonly weak: number
  /** Characters that speak against damage. */
  readonly stray: number
}

/** Weighs the pieces of one line. */
export function weigh(pieces: readonly Piece[], page: CodePage): Evidence {
  let strong = 0
  let weak = 0
  let stray = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'stray') stray += 1
    else if (piece.kind === 'torn') weak += 1
    else if (piece.kind === 'whole') {
      if (inRun(pieces, index) || !isNatural(pieces, index, page)) strong += 1
      else weak += 1
    }
  }
  return { strong, weak, stray }
}

const LETTER = /^[\p{L}\p{M}]$/u

// Two letters of one script side by side: chance does not write words.
function inRun(pieces: readonly Piece[], index: number): boolean {
  const own = scriptOf(pieces[index])
  return own !== undefined && (own === scriptOf(pieces[index - 1]) || own === scriptOf(pieces[index + 1]))
}

const SCRIPTS = [
  'Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao',
  'Tibetan Myanmar Georgian Hangul Ethiopic Khmer Mongolian Han Hiragana Katakana Syriac Thaana',
]
  .join(' ')
  .split(' ')
  .map((script) => ({
    script: /^(?:Han|Hiragana|Katakana)$/.test(script) ? 'East Asian' : script,
    of: new RegExp(`\\p{scx=${script}}`, 'u'),
  }))

function scriptOf(piece: Piece | undefined): string | undefined {
  if (piece?.kind !== 'whole' || !LETTER.test(piece.character)) return undefined
  return SCRIPTS.find(({ of }) => of.test(piece.character))?.script
}

// What may follow a letter in healthy text, among the characters that stand for continuation bytes.
const CLOSING =
  /^[\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u2030\u2039\u203a\u2122\u2013\u2014\u00a0\u00ab\u00bb\u00b0\u00b7\u00aa\u00ba\u00b4\u00ae\u00a9]+$/
const LATIN_CONTINUATION = /^[ŠŽšžŒœŸ]$/
const MAC_PUNCTUATION =
  /^[\u00ab\u00bb\u2039\u203a\u2026\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u00f7\u25ca\u2044\u20ac]$/
const MAC_MATHS = /^[¬√ƒ≈∆]$/
const MAC_SIGNS = /^[®™°©†•]+$/
const MATHS = /^[∞±≤≥≠∂∑∏π∫Ω∆µ]+$/

/** Whether the characters of a sequence may stand in healthy text as they are. */
function isNatural(pieces: readonly Piece[], index: number, page: CodePage): boolean {
  const text = pieces[index]?.text ?? ''
  const [lead = '', ...rest] = [...text]
  const before = [...(pieces[index - 1]?.text ?? '')].at(-1) ?? ''
  const after = [...(pieces[index + 1]?.text ?? '')][0] ?? ''
  const continued = rest.join('')
  if (page.name === 'macintosh') {
    if (MAC_PUNCTUATION.test(lead) || lead === '„') return true
    if (LETTER.test(lead) && MAC_SIGNS.test(continued)) return true
    return MAC_MATHS.test(lead) && MATHS.test(continued) && !LETTER.test(before)
  }
  if (LATIN_CONTINUATION.test(continued)) return !/^[ÂÃÄÅ]$/.test(lead)
  if (!CLOSING.test(continued) || LETTER.test(after)) return false
  // At a word's end, or as a word of its own; but nobody writes the leads of Latin letters alone.
  if (!LETTER.test(before)) return !/^[ÂÃ]$/.test(lead) && !/^\p{N}$/u.test(before)
  return lead === lead.toLowerCase() || before === before.toUpperCase()
}
