// A question as long as an abstract is a small text: the words that its best passages share belong to its topic too
// (pseudo-relevance feedback). Only those: a shorter one is dragged away by it.

import type { TermSequences } from '../index-data.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Concept, Query } from '../query.ts'
import { worth } from './evidence.ts'
import type { Ranked } from './rank.ts'

/** Concepts. With 12 students' wordy questions were texts too: four of 916 fewer were answered right. */
const LONG_ENOUGH = 14
/** Passages that are trusted, words that are taken from them, and the share of the question's worth that those get. */
const TRUSTED = 20
const TAKEN = 40
const SHARE = 0.25

/** The question with words of its best passages added; undefined where it is no text. */
export function withFeedback(
  query: Query,
  ranked: readonly Ranked[],
  sequences: TermSequences,
  lexicon: Lexicon,
): Query | undefined {
  if (query.concepts.length < LONG_ENOUGH || ranked.length < TRUSTED) return undefined
  const own = new Set(query.concepts.flatMap(({ variants }) => variants.map(({ number }) => number)))
  const gathered = new Map<number, number>()
  const best = ranked[0]?.score ?? 1
  for (const { passage, score } of ranked.slice(0, TRUSTED)) {
    const from = sequences.starts[passage] ?? 0
    const to = sequences.starts[passage + 1] ?? from
    for (let index = from; index < to; index++) {
      const number = sequences.terms[index] ?? 0
      if (own.has(number) || lexicon.passagesWith(number) < 2) continue
      gathered.set(number, (gathered.get(number) ?? 0) + score / best / (to - from))
    }
  }
  const words = [...gathered]
    .map(([number, weight]) => ({ number, value: weight * lexicon.rarity(lexicon.passagesWith(number)) }))
    .sort((a, b) => b.value - a.value || a.number - b.number)
    .slice(0, TAKEN)
  const sum = words.reduce((total, { value }) => total + value, 0) || 1
  const budget = SHARE * query.concepts.reduce((total, concept) => total + worth(concept), 0)
  const added = words.map(({ number, value }) => addedConcept(number, (budget * value) / sum, lexicon))
  return { ...query, concepts: [...query.concepts, ...added] }
}

/** A concept of the given worth. */
function addedConcept(number: number, value: number, lexicon: Lexicon): Concept {
  const term = lexicon.term(number)
  const rarity = lexicon.rarity(lexicon.passagesWith(number))
  const variants = [{ term, number, weight: 1, own: false }]
  return { word: term, variants, rarity, place: -1, times: 1, weight: rarity === 0 ? 0 : value / rarity, known: true }
}
