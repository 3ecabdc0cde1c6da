// How much of a question a piece of text holds, concept by concept: what the choice of a quote goes by.

import type { Analyzer } from './analyzer.ts'
import type { Query } from './query.ts'
import type { Relevance } from './quote.ts'
import { worth } from './ranking/evidence.ts'

/** The worth of each concept, as a share of the question's, where the text holds it. */
export function relevanceTo(query: Query, analyzer: Analyzer, lang: string | undefined): Relevance {
  const { concepts } = query
  const total = concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
  const shares = new Map<string, { readonly concept: number; readonly value: number }>()
  concepts.forEach((concept, index) => {
    for (const { term, weight } of concept.variants) {
      const value = (weight * worth(concept)) / total
      if (value > (shares.get(term)?.value ?? 0)) shares.set(term, { concept: index, value })
    }
  })
  return (text) => {
    const held = concepts.map(() => 0)
    for (const { term } of analyzer.tokens(text, lang)) {
      const share = shares.get(term)
      if (share) held[share.concept] = Math.max(held[share.concept] ?? 0, share.value)
    }
    return held
  }
}
