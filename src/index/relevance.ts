// How much of a question a stretch of an index holds, concept by concept: what the choice of a quote goes by.

import { SUBJECT_FLAG } from './index-data.ts'
import type { Query } from './query.ts'
import { worth } from './ranking/evidence.ts'
import { MENTIONED } from './subjects.ts'
import { harmonicMean, sum } from './sums.ts'
import type { Title } from './titles.ts'

/** The worth of each concept, as a share of the question's, that terms of the index hold. */
export class Relevance {
  readonly #concepts: number
  readonly #shares = new Map<number, { readonly concept: number; readonly value: number }>()

  constructor({ concepts }: Query) {
    this.#concepts = concepts.length
    const total = concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
    concepts.forEach((concept, index) => {
      for (const { number, weight } of concept.variants) {
        const value = (weight * worth(concept)) / total
        if (value > (this.#shares.get(number)?.value ?? 0)) this.#shares.set(number, { concept: index, value })
      }
    })
  }

  /**
   * @param terms numbers of the lexicon, of which those from `from` up to `to` are looked at
   * @param fields their codes, where it matters which of them are subjects
   */
  of(terms: ArrayLike<number>, from = 0, to = terms.length, fields?: ArrayLike<number>): number[] {
    const held = new Array<number>(this.#concepts).fill(0)
    for (let index = from; index < to; index++) {
      const share = this.#shares.get(terms[index] ?? -1)
      if (!share) continue
      const value = fields && !((fields[index] ?? 0) & SUBJECT_FLAG) ? share.value * MENTIONED : share.value
      if (value > (held[share.concept] ?? 0)) held[share.concept] = value
    }
    return held
  }

  /** How much of what is asked stands in a title, and how much of that, but for its asides, is asked: their harmonic mean. */
  alike({ terms, asides }: Title): number {
    const all = [...terms, ...asides]
    const recall = sum(this.of(all))
    const precision = Math.min(1, all.filter((term) => this.#shares.has(term)).length / (terms.length || 1))
    return harmonicMean(recall, precision)
  }

  /** Whether terms hold all that is asked and nothing else. */
  isAll(terms: readonly number[]): boolean {
    return (
      terms.length > 0 &&
      terms.every((term) => this.#shares.has(term)) &&
      new Set(terms.map((term) => this.#shares.get(term)?.concept)).size === this.#concepts
    )
  }
}
