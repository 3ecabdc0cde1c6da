// The headings of the passages. One of several small sections has several: a question is held against each by itself.

import { ASIDE_FLAG, FIELDS, SUBJECT_FLAG, type TermSequences } from '../index-data.ts'

/** What distinct terms make a heading, whatever their order. */
const keyOf = (terms: Iterable<number>) => [...new Set(terms)].sort((a, b) => a - b).join(' ')

export class Headings {
  /** By passage: its first heading in the columns below; one more at the end. */
  readonly #starts: Uint32Array
  /** Where a heading's terms end in the sequences. */
  readonly #ends: Uint32Array
  /** How many terms a heading has, without the words of asking and what stands in parentheses. */
  readonly #sizes: Uint16Array
  readonly #called = new Map<string, number[]>()

  /** @param light numbers of terms that say nothing in a heading: those of asking */
  constructor({ starts, terms, fields: codes }: TermSequences, light: ReadonlySet<number>) {
    const firsts = [0]
    const ends: number[] = []
    const sizes: number[] = []
    for (let passage = 0; passage + 1 < starts.length; passage++) {
      for (let index = starts[passage] ?? 0; index < (starts[passage + 1] ?? 0); index++) {
        if (!isHeading(codes[index])) continue
        const own: number[] = []
        const asides: number[] = []
        for (; index < (starts[passage + 1] ?? 0) && isHeading(codes[index]); index++) {
          // A word of a heading that is no part of another: its code has no flag.
          const term = terms[index] ?? 0
          if (codes[index] === FIELDS.heading && !light.has(term)) own.push(term)
          if (codes[index] === FIELDS.heading + ASIDE_FLAG && !light.has(term)) asides.push(term)
        }
        ends.push(index)
        sizes.push(own.length)
        for (const key of new Set([keyOf(own), keyOf([...own, ...asides])])) this.#call(key, passage)
      }
      firsts.push(ends.length)
    }
    this.#starts = Uint32Array.from(firsts)
    this.#ends = Uint32Array.from(ends)
    this.#sizes = Uint16Array.from(sizes)
  }

  #call(key: string, passage: number): void {
    if (key === '') return
    const passages = this.#called.get(key)
    if (passages) passages.push(passage)
    else this.#called.set(key, [passage])
  }

  /** Passages with a heading of just these terms, in any order, with or without what stands in parentheses; none for no terms. */
  called(terms: readonly number[]): readonly number[] {
    return this.#called.get(keyOf(terms)) ?? []
  }

  /** How many terms each of a passage's headings has, without the words of asking and what stands in parentheses. */
  sizes(passage: number): Uint16Array {
    return this.#sizes.subarray(this.#starts[passage], this.#starts[passage + 1])
  }

  /** Where in the sequences a passage's headings end, in their order. */
  ends(passage: number): Uint32Array {
    return this.#ends.subarray(this.#starts[passage], this.#starts[passage + 1])
  }
}

function isHeading(code: number | undefined): boolean {
  return code !== undefined && code % SUBJECT_FLAG === FIELDS.heading
}
