// The words of the index: each term with its number, its frequency, and the words as they were written.

/** Plain data, as it is serialised. */
export interface LexiconData {
  readonly terms: readonly string[]
  /** Passages that hold the term. */
  readonly passages: Uint32Array
  /** Occurrences of the term. */
  readonly occurrences: Uint32Array
  /** Words as written, lower-case, with the number of the term and how often they occur. */
  readonly words: readonly string[]
  readonly wordTerms: Uint32Array
  readonly wordCounts: Uint32Array
}

/**
 * A course of fewer passages is counted as one of so many: among six passages a word that stands in three is worth half of one
 * that stands in one, and a quarter of one that the course does not have, whatever the words are. 50 to 350 were alike; what
 * it changes stands in docs/ranking.md.
 */
const SMALLEST_SIZE = 100

export class Lexicon {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #written: ReadonlyMap<string, number>
  readonly #total: number
  readonly #data: LexiconData
  readonly #size: number

  /** @param size number of passages in the index; where it is small, see `SMALLEST_SIZE` */
  constructor(data: LexiconData, size: number) {
    this.#data = data
    this.#size = size
    this.#numbers = new Map(data.terms.map((term, index) => [term, index]))
    this.#written = new Map(data.words.map((word, index) => [word, index]))
    this.#total = Math.max(
      1,
      data.occurrences.reduce((sum, count) => sum + count, 0),
    )
  }

  get termCount(): number {
    return this.#data.terms.length
  }

  get words(): readonly string[] {
    return this.#data.words
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  term(number: number): string {
    return this.#data.terms[number] ?? ''
  }

  /** How often a word as written occurs; 0 for one that the course does not use. */
  wordCount(word: string): number {
    const index = this.#written.get(word)
    return index === undefined ? 0 : (this.#data.wordCounts[index] ?? 0)
  }

  wordTerm(word: string): string | undefined {
    const index = this.#written.get(word)
    return index === undefined ? undefined : this.term(this.#data.wordTerms[index] ?? 0)
  }

  passagesWith(number: number): number {
    return this.#data.passages[number] ?? 0
  }

  /** The share of all words of the course that this term is. */
  share(number: number): number {
    return (this.#data.occurrences[number] ?? 0) / this.#total
  }

  /** Inverse passage frequency: what a word of a question is worth. */
  rarity(passages: number): number {
    return inverseFrequency(passages, Math.max(this.#size, SMALLEST_SIZE))
  }

  get greatestRarity(): number {
    return this.rarity(0)
  }

  /** The same among no more passages than there are: whether a word tells one question from another. */
  ownRarity(passages: number): number {
    return inverseFrequency(passages, this.#size)
  }
}

/** ln(1 + (N - n + ½) / (n + ½)): Robertson and Zaragoza 2009. */
function inverseFrequency(passages: number, size: number): number {
  return Math.log(1 + (size - passages + 0.5) / (passages + 0.5))
}
