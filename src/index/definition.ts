// Where a text says what something is: "A Pod is a group of containers". "What is a Pod?" asks for that sentence.

import { DEFINED_FLAG } from './index-data.ts'
import type { Query } from './query.ts'
import { FEW_CONCEPTS, worth } from './ranking/evidence.ts'
import { harmonicMean } from './sums.ts'

/** Whether a question asks what a term means. */
export function asksForTerm({ concepts, shape }: Query): boolean {
  return shape === 'definition' && concepts.length <= FEW_CONCEPTS
}

/** Finds what a question asks to be told, if it asks what something is. */
export class Definition {
  /** Worth of each term that may stand for what is asked about, as shares of it, and which concept it stands for. */
  readonly #shares = new Map<number, { readonly concept: number; readonly value: number }>()

  constructor(query: Query) {
    if (!asksForTerm(query)) return
    const { concepts } = query
    const total = concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
    concepts.forEach((concept, index) => {
      for (const { number, weight, own } of concept.variants) {
        if (own) this.#shares.set(number, { concept: index, value: (weight * worth(concept)) / total })
      }
    })
  }

  /** How much of what is asked about one sentence between two places defines, and how little else: 0 to 1. */
  in(terms: ArrayLike<number>, fields: ArrayLike<number>, from: number, to: number): number {
    if (this.#shares.size === 0) return 0
    let best = 0
    for (let index = from; index < to; index++) {
      if (!((fields[index] ?? 0) & DEFINED_FLAG)) continue
      const start = index
      while (index < to && (fields[index] ?? 0) & DEFINED_FLAG) index++
      best = Math.max(best, this.#match(terms, start, index))
    }
    return best
  }

  #match(terms: ArrayLike<number>, from: number, to: number): number {
    const held = new Map<number, number>()
    let matched = 0
    for (let index = from; index < to; index++) {
      const share = this.#shares.get(terms[index] ?? -1)
      if (!share) continue
      matched++
      held.set(share.concept, Math.max(held.get(share.concept) ?? 0, share.value))
    }
    const recall = [...held.values()].reduce((sum, value) => sum + value, 0)
    const precision = matched / (to - from)
    return harmonicMean(recall, precision)
  }
}
