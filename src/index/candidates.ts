// MiniSearch holds the passages and finds the candidates; what is best among them is decided by src/index/ranking/.

import MiniSearch from 'minisearch'
import type { Lexicon } from './lexicon.ts'
import type { Concept } from './query.ts'
import { worth } from './ranking/evidence.ts'

/** One passage as MiniSearch sees it: terms, one a line. */
export interface SearchableFields {
  readonly id: number
  readonly terms: string
}

const OPTIONS = {
  fields: ['terms'],
  // The analyzer has done the work: a line is a term.
  tokenize: (text: string) => (text === '' ? [] : text.split('\n')),
  processTerm: (term: string) => term,
  searchOptions: { combineWith: 'OR' as const },
  autoVacuum: false,
}

export type PassageIndex = MiniSearch<SearchableFields>

export function createMiniSearch(): PassageIndex {
  return new MiniSearch<SearchableFields>(OPTIONS)
}

/** @throws where the text is not MiniSearch's serialised form */
export function reviveMiniSearch(serialised: string): PassageIndex {
  return MiniSearch.loadJSON<SearchableFields>(serialised, OPTIONS)
}

/**
 * A term worth less than this share of the best is not looked up: it finds much and decides little. Up to .2 nothing was
 * lost on any set, at .3 some on long questions.
 */
const NEGLIGIBLE = 0.2
/** When the terms looked up stand in so many passages for each that is wanted, the lesser ones change nothing. At 2 they did. */
const ENOUGH = 3

/** The passages that MiniSearch puts first for a question, at most `limit`. */
export function candidatesFor(
  index: PassageIndex,
  concepts: readonly Concept[],
  lexicon: Pick<Lexicon, 'passagesWith'>,
  limit: number,
): readonly number[] {
  const weights = lookedUp(concepts, lexicon, ENOUGH * limit)
  if (weights.size === 0) return []
  return index
    .search([...weights.keys()].join('\n'), { boostTerm: (term) => weights.get(term) ?? 1 })
    .slice(0, limit)
    .map(({ id }) => Number(id))
}

/** The terms that are looked up, with their weights: those worth most first, until they stand in enough passages. */
function lookedUp(
  concepts: readonly Concept[],
  lexicon: Pick<Lexicon, 'passagesWith'>,
  passages: number,
): ReadonlyMap<string, number> {
  const terms = concepts
    .flatMap((concept) =>
      concept.variants.map(({ term, number, weight }) => ({
        term,
        number,
        weight: weight * concept.weight * concept.times,
        value: weight * worth(concept),
      })),
    )
    .sort((a, b) => b.value - a.value)
  const least = NEGLIGIBLE * (terms[0]?.value ?? 0)
  const weights = new Map<string, number>()
  let found = 0
  for (const { term, number, weight, value } of terms) {
    if (value < least || found >= passages) break
    if (!weights.has(term)) found += lexicon.passagesWith(number)
    weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  }
  return weights
}
