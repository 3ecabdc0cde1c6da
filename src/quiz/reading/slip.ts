// What is not quite written in the form of a question: read as it was meant where that is safe, and always reported.

import type { Piece } from './pieces.ts'
import { isTaskList } from './task-list.ts'

export interface Slip {
  readonly line: number
  /** The part of the question: `hint`, `choices`, `id`. */
  readonly field: string
  /** "Unexpected …, expected …." */
  readonly message: string
}

/**
 * Pieces whose labels can be taken for what they are near to. Where the entry has that label already, or a link stands before
 * anything that answers, the line is text like any other and goes back to what it stands under.
 */
export function withSureLabels(pieces: readonly Piece[]): readonly Piece[] {
  const sure: Piece[] = []
  for (const piece of pieces) {
    const before = sure.at(-1)
    if (piece.slip === undefined || before === undefined || isSure(piece, pieces, sure)) sure.push(piece)
    else sure[sure.length - 1] = joined(before, piece, piece.slip.whole)
  }
  return sure
}

function isSure({ label }: Piece, all: readonly Piece[], before: readonly Piece[]): boolean {
  if (all.some((piece) => piece.label === label && piece.slip === undefined)) return false
  if (before.some((piece) => piece.label === label)) return false
  return label !== 'see' || before.some(answers)
}

function answers({ label, parts }: Piece): boolean {
  const isLabelled = label !== undefined && label !== 'question' && label !== 'other'
  return isLabelled || parts.some(({ node }) => node?.type === 'list' && isTaskList(node))
}

function joined(piece: Piece, next: Piece, line: string): Piece {
  const { startLine } = next
  const own = { markdown: line, startLine, endLine: startLine }
  return { ...piece, parts: [...piece.parts, own, ...next.parts], endLine: Math.max(piece.endLine, next.endLine) }
}

/** What is said of the labels that were taken for others. */
export function labelSlips(pieces: readonly Piece[]): readonly Slip[] {
  return pieces.flatMap(({ label, slip, startLine }): Slip[] => {
    if (slip === undefined || label === undefined) return []
    const message = `Unexpected label "${slip.written}:" of a question, expected "${slip.expected}:": it is read so.`
    return [{ line: startLine, field: label, message }]
  })
}
