// The evidence that a passage answers a question, each kind between 0 and about 1.

import type { Concept, Query } from '../query.ts'
import { fieldCount, fields } from '../store.ts'
import type { Match } from './matching.ts'

export interface Evidence {
  /** BM25F: frequency over fields together, as a share of what a passage full of the question's words would get. */
  readonly frequency: number
  /** Share of the question's concepts that are there, rare ones counting most. */
  readonly coverage: number
  /** Concepts that stand close to each other. */
  readonly nearness: number
  /** The best stretch of text: share of the concepts within `windowWords` words. */
  readonly window: number
  /** The passage's own heading against the question, both ways. */
  readonly heading: number
  /** The headings above it. */
  readonly path: number
  readonly asked: number
  /** Concepts that a sentence, list item or row of the passage is about. */
  readonly subject: number
}

/** Occurrences in a heading count this often: 3 to 5 were alike on all sets. */
const fieldWeights: Readonly<Record<number, number>> = {
  [fields.title]: 1.5,
  [fields.path]: 1.5,
  [fields.heading]: 4,
  [fields.prose]: 1,
  [fields.code]: 1,
  [fields.asked]: 3,
}
// BM25's usual saturation, and half of its length norm: passages are of like length already. .3 to .7 were alike.
const k1 = 1.2
const b = 0.5
/** About two sentences; 20 to 80 were alike. */
const windowWords = 40
/** Beyond this distance two words have little to do with each other. */
const nearWords = 10
/** What half of the greatest nearness takes. */
const damping = 3.6

/** Means over the index that the formulas need. */
export interface Averages {
  readonly passageLength: number
}

/** What a concept is worth in a question. */
export function worth(concept: Concept): number {
  return concept.weight * concept.rarity * concept.times
}

export function evidenceOf(query: Query, match: Match, averages: Averages): Evidence {
  const worths = query.concepts.map(worth)
  const total = worths.reduce((sum, value) => sum + value, 0) || 1
  const present = bestWeights(query, match)
  return {
    frequency: frequencyOf(match, worths, averages) / total,
    coverage: coverageOf(query, present),
    nearness: nearnessOf(match, worths) / total,
    window: windowOf(match, worths) / total,
    heading: headingOf(match, worths, total),
    path: fieldShare(match, worths, [fields.path, fields.title]) / total,
    asked: fieldShare(match, worths, [fields.asked]) / total,
    subject: subjectOf(match, worths) / total,
  }
}

function frequencyOf(match: Match, worths: readonly number[], averages: Averages): number {
  const norm = 1 - b + b * (match.length / averages.passageLength)
  let sum = 0
  worths.forEach((value, concept) => {
    let frequency = 0
    for (let field = 0; field < fieldCount; field++) {
      frequency += (match.frequencies[concept * fieldCount + field] ?? 0) * (fieldWeights[field] ?? 1)
    }
    frequency /= norm
    if (frequency > 0) sum += value * (frequency / (k1 + frequency))
  })
  return sum
}

/** The best variant of each concept that the passage holds. */
function bestWeights(query: Query, match: Match): Float64Array {
  const best = new Float64Array(query.concepts.length)
  for (const { concept, weight } of match.occurrences) best[concept] = Math.max(best[concept] ?? 0, weight)
  return best
}

/** Worth squared: one rare word says more than several frequent ones. */
function coverageOf(query: Query, present: Float64Array): number {
  let sum = 0
  let total = 0
  query.concepts.forEach((concept, index) => {
    const value = concept.weight * concept.rarity ** 2
    sum += value * (present[index] ?? 0)
    total += value
  })
  return total === 0 ? 0 : sum / total
}

/** Büttcher and others, 2006: each neighbour of another concept adds its worth over the squared distance, damped. */
function nearnessOf(match: Match, worths: readonly number[]): number {
  const gathered = new Float64Array(worths.length)
  let before = -1
  match.occurrences.forEach((here, index) => {
    if (here.field === fields.asked) return
    const last = before >= 0 ? match.occurrences[before] : undefined
    before = index
    if (!last || last.concept === here.concept) return
    const distance = Math.max(1, here.place - last.place)
    if (distance > nearWords) return
    const closeness = (here.weight * last.weight) / distance ** 2
    gathered[here.concept] = (gathered[here.concept] ?? 0) + (worths[last.concept] ?? 0) * closeness
    gathered[last.concept] = (gathered[last.concept] ?? 0) + (worths[here.concept] ?? 0) * closeness
  })
  return worths.reduce(
    (sum, value, index) => sum + value * ((gathered[index] ?? 0) / (damping + (gathered[index] ?? 0))),
    0,
  )
}

/** The greatest worth of different concepts within any stretch of `windowWords` words. */
function windowOf(match: Match, worths: readonly number[]): number {
  const text = match.occurrences.filter(({ field }) => field !== fields.asked)
  const counts = new Float64Array(worths.length)
  let from = 0
  let sum = 0
  let best = 0
  for (const here of text) {
    if (counts[here.concept] === 0) sum += (worths[here.concept] ?? 0) * here.weight
    counts[here.concept] = (counts[here.concept] ?? 0) + 1
    for (let first = text[from]; first && here.place - first.place > windowWords; first = text[++from]) {
      counts[first.concept] = (counts[first.concept] ?? 0) - 1
      if (counts[first.concept] === 0) sum -= (worths[first.concept] ?? 0) * first.weight
    }
    best = Math.max(best, sum)
  }
  return best
}

/** How much of the question stands in the heading, and how much of the heading in the question: their harmonic mean. */
function headingOf(match: Match, worths: readonly number[], total: number): number {
  const found = new Float64Array(worths.length)
  let matched = 0
  for (const { concept, field, weight, part } of match.occurrences) {
    if (field !== fields.heading || (part && (found[concept] ?? 0) >= weight)) continue
    found[concept] = Math.max(found[concept] ?? 0, weight)
    if (!part) matched += weight
  }
  if (found.every((weight) => weight === 0)) return 0
  const recall = worths.reduce((sum, value, index) => sum + value * (found[index] ?? 0), 0) / total
  const precision = Math.min(1, matched / Math.max(1, match.headingTerms))
  return (2 * recall * precision) / (recall + precision)
}

function fieldShare(match: Match, worths: readonly number[], of: readonly number[]): number {
  let sum = 0
  worths.forEach((value, concept) => {
    if (of.some((field) => (match.frequencies[concept * fieldCount + field] ?? 0) > 0)) sum += value
  })
  return sum
}

function subjectOf(match: Match, worths: readonly number[]): number {
  const best = new Float64Array(worths.length)
  for (const { concept, weight, subject } of match.occurrences) {
    if (subject) best[concept] = Math.max(best[concept] ?? 0, weight)
  }
  return worths.reduce((sum, value, index) => sum + value * (best[index] ?? 0), 0)
}
