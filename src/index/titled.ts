// Whether a section's heading is the question in other words.

import { headingPieces } from './heading-words.ts'
import type { Relevance } from './relevance.ts'
import { isAsking } from './words/topicality.ts'
import type { Wordstock } from './wordstock.ts'

/** 0 to 1. @param lang what the heading is written in */
export function titledBy(heading: string, lang: string | undefined, relevance: Relevance, stock: Wordstock): number {
  const terms: number[] = []
  const asides: number[] = []
  for (const { text, aside } of headingPieces(heading)) {
    for (const { term, word, part } of stock.analyzer.tokens(text, lang)) {
      if (part || isAsking(word, stock.lang)) continue
      const numbers = aside ? asides : terms
      numbers.push(stock.lexicon.numberOf(term) ?? -1)
    }
  }
  return relevance.alike(terms, asides)
}
