// MiniSearch holds the passages and finds the candidates; what is best among them is decided by src/index/ranking/.

import MiniSearch from 'minisearch'
import type { Concept } from './query.ts'

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

/** What MiniSearch finds for one term. */
interface Postings {
  readonly passages: Uint32Array
  readonly scores: Float32Array
}

/** Finds the passages that MiniSearch puts first. What it finds for a term is kept: courses have few words, and classes ask with fewer. */
export class Candidates {
  readonly #index: PassageIndex
  readonly #postings = new Map<string, Postings>()
  /** By passage, of the question at hand: the sum of its terms' scores, and how many of them it has. */
  readonly #sums: Float64Array
  readonly #counts: Uint16Array

  constructor(index: PassageIndex) {
    this.#index = index
    this.#sums = new Float64Array(index.documentCount)
    this.#counts = new Uint16Array(index.documentCount)
  }

  /** Numbers of passages, best first, at most `limit`: by the sum of their terms' scores, times the number of terms as MiniSearch has it. */
  best(concepts: readonly Concept[], limit: number): readonly number[] {
    const [sums, counts] = [this.#sums, this.#counts]
    const found: number[] = []
    for (const [term, weight] of lookedUp(concepts)) {
      const { passages, scores } = this.#postingsOf(term)
      for (let row = 0; row < passages.length; row++) {
        const passage = passages[row] ?? 0
        if (counts[passage] === 0) found.push(passage)
        counts[passage] = (counts[passage] ?? 0) + 1
        sums[passage] = (sums[passage] ?? 0) + weight * (scores[row] ?? 0)
      }
    }
    for (const passage of found) sums[passage] = (sums[passage] ?? 0) * (counts[passage] ?? 0)
    const best = bestOf(found, sums, limit)
    for (const passage of found) {
      sums[passage] = 0
      counts[passage] = 0
    }
    return best
  }

  #postingsOf(term: string): Postings {
    const kept = this.#postings.get(term)
    if (kept) return kept
    const results = this.#index.search(term)
    const postings = {
      passages: Uint32Array.from(results, ({ id }) => Number(id)),
      scores: Float32Array.from(results, ({ score }) => score),
    }
    this.#postings.set(term, postings)
    return postings
  }
}

/** Those of the greatest value, greatest first: few are ever moved, where sorting moves all. */
function bestOf(found: readonly number[], values: Float64Array, limit: number): readonly number[] {
  const best: number[] = []
  for (const one of found) {
    const value = values[one] ?? 0
    const isWorse = (other: number) => (values[other] ?? 0) < value || (values[other] === value && other > one)
    const last = best.at(-1)
    if (best.length >= limit && (last === undefined || !isWorse(last))) continue
    let place = best.length
    while (place > 0 && isWorse(best[place - 1] ?? 0)) place--
    best.splice(place, 0, one)
    if (best.length > limit) best.pop()
  }
  return best
}

/** The terms that are looked up, with their weights. */
function lookedUp(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.variants) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * concept.weight * concept.times))
    }
  }
  return weights
}
