// The words of a heading as people type them.

import type { IndexedSection } from './index-data.ts'

/** Lower-case and without punctuation, in their order. */
export function headingWords(text: string): readonly string[] {
  return (
    text
      .slice(0, 200)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** A piece of a heading; what stands in parentheses says in other words what the rest does. */
interface Piece {
  readonly text: string
  readonly aside: boolean
}

const PARENTHESES = /(\([^()]*\))/

/** A heading cut at its parentheses; in one piece where there is nothing beside them. */
export function headingPieces(text: string): readonly Piece[] {
  const pieces = text
    .split(PARENTHESES)
    .map((piece, index) => ({ text: piece, aside: index % 2 === 1 }))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
  return pieces.some(({ aside }) => !aside) ? pieces : [{ text, aside: false }]
}

/** What the sections with content are called. */
export class HeadingNames {
  readonly #whole = new Set<string>()
  readonly #first = new Set<string>()

  constructor(sections: readonly IndexedSection[]) {
    for (const { content, headings } of sections) {
      if (!content) continue
      const words = headingWords(headings.at(-1) ?? '')
      this.#whole.add(words.join(' '))
      this.#first.add(words[/^(?:the|an?)$/.test(words[0] ?? '') ? 1 : 0] ?? '')
    }
  }

  /** Whether a section is called by exactly these words. */
  has(text: string): boolean {
    return this.#whole.has(headingWords(text).join(' '))
  }

  /** Whether a section is called by a word, lower-case, and perhaps by more behind it: "Work and energy", "The mean". */
  begin(word: string): boolean {
    return this.#first.has(word)
  }
}
