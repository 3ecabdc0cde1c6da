// A line read back through a code page: which runs of its characters are UTF-8 that was taken for that page.

import type { CodePage } from './code-page.ts'

/** A stretch of a line. `text` is what stands in the line. */
export type Piece =
  /** Not damaged: ASCII, or characters that the page does not have. */
  | { readonly kind: 'plain'; readonly text: string }
  /** A whole UTF-8 sequence, and the character that it was. */
  | { readonly kind: 'whole'; readonly text: string; readonly character: string }
  /** A sequence that lacks one byte or more; `bytes` are those that are left, its lead first. */
  | { readonly kind: 'torn'; readonly text: string; readonly bytes: readonly number[]; readonly missing: number }
  /** A character of the page that is no part of a sequence: it speaks against damage. */
  | { readonly kind: 'stray'; readonly text: string }

/** Splits a line into pieces. Joined, their texts are the line. */
export function piecesOf(line: string, page: CodePage): Piece[] {
  const characters = [...line]
  const bytes = characters.map((character) => page.byteOf.get(character))
  const pieces: Piece[] = []
  let plain = ''
  for (let at = 0; at < characters.length; ) {
    const byte = bytes[at]
    if (byte === undefined) {
      plain += characters[at]
      at += 1
      continue
    }
    if (plain !== '') pieces.push({ kind: 'plain', text: plain })
    plain = ''
    const piece = sequenceAt(characters, bytes, at, page)
    pieces.push(piece)
    at += [...piece.text].length
  }
  if (plain !== '') pieces.push({ kind: 'plain', text: plain })
  return pieces
}

type Bytes = readonly (number | undefined)[]

function sequenceAt(characters: readonly string[], bytes: Bytes, at: number, page: CodePage): Piece {
  const lead = bytes[at] ?? 0
  const length = sequenceLength(lead)
  let end = at + 1
  while (end < at + length && isContinuation(bytes[end])) end += 1
  const found = bytes.slice(at, end).map((byte) => byte ?? 0)
  const text = characters.slice(at, end).join('')
  if (length > 1 && found.length === length) {
    const character = decodeSequence(found, page)
    if (character !== undefined) return { kind: 'whole', text, character }
  }
  // With fewer than two bytes left of three or four, the lead may just as well be a letter of its own.
  if (length > 2 && found.length > 1 && found.length < length && page.undefined.length > 0) {
    return { kind: 'torn', text, bytes: found, missing: length - found.length }
  }
  return { kind: 'stray', text: characters[at] ?? '' }
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
// Unassigned, private, control characters and surrogates: nobody wrote these.
const UNLIKELY = /[\p{Cn}\p{Co}\p{Cc}\p{Cs}]/u

/**
 * The character of a whole UTF-8 sequence; undefined where it is none that people write. Of those, a page's own are
 * allowed: text that was damaged twice has them in between.
 */
export function decodeSequence(bytes: readonly number[], page?: CodePage): string | undefined {
  try {
    const character = decoder.decode(Uint8Array.from(bytes))
    return UNLIKELY.test(character) && !page?.byteOf.has(character) ? undefined : character
  } catch {
    return undefined
  }
}
