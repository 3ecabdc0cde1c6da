// MiniSearch holds the passages and finds the candidates; what is best among them is decided by src/index/ranking/.

import MiniSearch from 'minisearch'
import type { Concept } from './query.ts'
import { worth } from './ranking/evidence.ts'

/** One passage as MiniSearch sees it: terms, one a line. */
export interface SearchableFields {
  readonly id: number
  readonly terms: string
}

const options = {
  fields: ['terms'],
  // The analyzer has done the work: a line is a term.
  tokenize: (text: string) => (text === '' ? [] : text.split('\n')),
  processTerm: (term: string) => term,
  searchOptions: { combineWith: 'OR' as const },
  autoVacuum: false,
}

export type PassageIndex = MiniSearch<SearchableFields>

export function createMiniSearch(): PassageIndex {
  return new MiniSearch<SearchableFields>(options)
}

/** @throws where the text is not MiniSearch's serialised form */
export function reviveMiniSearch(serialised: string): PassageIndex {
  return MiniSearch.loadJSON<SearchableFields>(serialised, options)
}

export interface Candidate {
  readonly passage: number
  /** MiniSearch's BM25+, without its factor for the number of matched terms. */
  readonly score: number
}

/**
 * A term worth less than this share of the best is not looked up: it finds much and decides little. Up to .2 nothing was
 * lost on any set, at .3 some on long questions.
 */
const negligible = 0.2

/** The passages that MiniSearch puts first for a question, at most `limit`. */
export function candidatesFor(index: PassageIndex, concepts: readonly Concept[], limit: number): readonly Candidate[] {
  const least =
    negligible * Math.max(0, ...concepts.map((concept) => (concept.variants[0]?.weight ?? 0) * worth(concept)))
  const weights = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.variants) {
      if (weight * worth(concept) < least) continue
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * concept.weight * concept.times))
    }
  }
  if (weights.size === 0) return []
  return index
    .search([...weights.keys()].join('\n'), { boostTerm: (term) => weights.get(term) ?? 1 })
    .map(({ id, score, queryTerms }) => ({ passage: Number(id), score: score / Math.max(1, queryTerms.length) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
}
