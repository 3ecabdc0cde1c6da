// Questions that say so: "**Question:** …" with "**Answer:** …" and their kin, also in labs ("What I did:").

import type { RootContent } from 'mdast'
import { withLetteredLabelled } from '../../course/lettered-question.ts'
import type { Entry } from './entry.ts'
import { readEntry } from './form.ts'
import { withoutNumber } from './label.ts'
import { type Piece, piecesOf, wholeOf } from './pieces.ts'

/** The pieces that belong to the question at `at`: up to the next question, or to a rule. */
function ownPieces(pieces: readonly Piece[], at: number): readonly Piece[] {
  const rest = pieces.slice(at + 1)
  const end = rest.findIndex((piece) => piece.label === 'question' || piece.label === undefined)
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * Where no piece is labelled as the answer, the first one with another bold label is it ("What I did:"), with the ones
 * of that sort that follow.
 */
function withAnswer(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.label === 'answer')) return pieces.filter((piece) => piece.label !== 'other')
  const others = pieces.filter((piece) => piece.label === 'other')
  const [first] = others
  const last = others.at(-1)
  if (!first || !last) return pieces
  const answer: Piece = {
    ...first,
    label: 'answer',
    parts: others.flatMap((piece) => piece.parts),
    endLine: last.endLine,
  }
  return [...pieces.filter((piece) => piece.label !== 'other'), answer]
}

function hasChoices({ parts }: Piece): boolean {
  return parts.some(({ node }) => node?.type === 'list' && node.children.some((item) => item.checked === true))
}

/** A question's own piece: all that it says is to be looked through for choices. */
function unlabelled({ inline, parts, startLine, endLine }: Piece): Piece {
  const first = inline === '' ? [] : [{ markdown: inline, startLine, endLine: startLine }]
  return { label: undefined, inline: '', parts: [...first, ...parts], startLine, endLine }
}

/**
 * The labelled entries among blocks; items of lists are looked into.
 * @param review under a review heading a question needs no answer; elsewhere it may be rhetorical.
 */
export function labelledEntries(nodes: readonly RootContent[], review: boolean): readonly Entry[] {
  const pieces = piecesOf(review ? nodes : withLetteredLabelled(nodes), review)
  const entries = pieces.flatMap((piece, index) => {
    if (piece.label !== 'question') return []
    const own = withAnswer(ownPieces(pieces, index))
    const answered = hasChoices(piece) || own.some(({ label }) => label === 'answer' || label === 'key-ideas')
    if (wholeOf(piece) === '' || !(answered || review)) return []
    const entry = readEntry('', [unlabelled(piece), ...own], piece.startLine)
    return [{ ...entry, prompt: withoutNumber(entry.prompt) }]
  })
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
  return [...entries, ...items.flatMap((item) => labelledEntries(item.children, review))]
}
