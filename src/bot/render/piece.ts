// What rendering yields before it is laid on pages: runs of lines that share a frame (a code fence) or have none.

import { escaped } from './escape.ts'

export interface Line {
  /** Discord markdown. Never broken in the middle. */
  readonly text: string
  /** The same without markup, for where it must be broken; absent where `text` is safe to break at any word (code). */
  readonly plain?: string
  /** Put before every line that comes of this one: a list item's indent, a quote's `> `. */
  readonly prefix?: string
}

export interface Piece {
  readonly lines: readonly Line[]
  /** Lines that open and close the frame, repeated on each page that the piece stands on. */
  readonly open?: string
  readonly close?: string
  /** A list or table part follows what is before it without an empty line. */
  readonly tight?: boolean
}

/** A framed piece where a frame has no room: the same words as text, those of the frame first. */
export function unframed(piece: Piece): Piece {
  if (piece.open === undefined) return piece
  const [, ...words] = piece.open.split('\n')
  const texts = [...words, ...piece.lines.map((line) => line.text)].map(escaped)
  return {
    lines: texts.map((text) => ({ text, plain: text })),
    ...(piece.tight !== undefined && { tight: piece.tight }),
  }
}
