// The evidence that a passage answers a question, each kind between 0 and about 1.

import { FIELDS } from '../index-data.ts'
import type { Concept, Query } from '../query.ts'
import { harmonicMean, product, sum } from '../sums.ts'
import { blockOf, copiedOf, nearnessOf, phraseOf, windowOf } from './closeness.ts'
import type { Match } from './matching.ts'

export interface Evidence {
  /** BM25F: frequency over fields together, as a share of what a passage full of the question's words would get. */
  readonly frequency: number
  /** Share of the question's concepts that are there, rare ones counting most. */
  readonly coverage: number
  /** Concepts that stand close to each other. */
  readonly nearness: number
  /** The best stretch of text: share of the concepts within `WINDOW_WORDS` words. */
  readonly window: number
  /** The best block: share of the concepts, those most that it speaks about. */
  readonly block: number
  /** The passage's own heading against the question, both ways. */
  readonly heading: number
  /** How far a heading that says all that is asked says it in the question's own forms of the words. */
  readonly form: number
  /** The headings above it. */
  readonly path: number
  readonly asked: number
  /** Concepts that a sentence, list item or row of the passage is about. */
  readonly subject: number
  /** Concepts that a sentence, list item or row explains; only for questions of few words, which ask for a term. */
  readonly explained: number
  /** How much of what a question asks to be defined one sentence defines. */
  readonly defined: number
  /** Neighbours of the question that are neighbours in the text, in the same order. */
  readonly phrase: number
  /** Concepts that stand as far from each other as in the question. */
  readonly copied: number
  /** How much a question asked before about this section is like this one. */
  readonly precedent: number
}

/** Occurrences in a heading count this often: 3 to 5 were alike on all sets. */
const FIELD_WEIGHTS: Readonly<Record<number, number>> = {
  [FIELDS.title]: 1.5,
  [FIELDS.path]: 1.5,
  [FIELDS.heading]: 4,
  [FIELDS.prose]: 1,
  [FIELDS.code]: 1,
  [FIELDS.asked]: 3,
}
// BM25's usual saturation, and half of its length norm: passages are of like length already. .3 to .7 were alike.
const K1 = 1.2
const B = 0.5
/** From this heading match on a heading says all that is asked; .5 to .8 were alike. */
export const SAYS_ALL = 0.8
/** A question of so few words asks what they are. */
export const FEW_CONCEPTS = 3

/** What a concept is worth in a question. */
export function worth(concept: Concept): number {
  return concept.weight * concept.rarity * concept.times
}

type OfPassage = (passage: number) => number

/** Judges passages by one question. */
export class Judge {
  readonly #worths: Float64Array
  readonly #total: number
  /** Worth squared: one rare word says more than several frequent ones. */
  readonly #rareWorths: Float64Array
  readonly #meanLength: number
  readonly #held: Held
  /** By concept: its place in the question. */
  readonly #askedAt: Int32Array
  readonly #formOf: OfPassage
  readonly #definedIn: OfPassage

  /**
   * @param meanLength terms of a passage, on average
   * @param of what is told of a passage: how near the words of its heading are to the question's, how much of it it defines
   */
  constructor({ concepts }: Query, meanLength: number, of: { form: OfPassage; defined: OfPassage }) {
    this.#meanLength = meanLength
    this.#formOf = of.form
    this.#definedIn = of.defined
    this.#worths = Float64Array.from(concepts, worth)
    this.#total = sum(this.#worths) || 1
    this.#rareWorths = Float64Array.from(concepts, (concept) => concept.weight * concept.rarity ** 2)
    this.#held = new Held(concepts.length)
    this.#askedAt = Int32Array.from(concepts, ({ place }) => place)
  }

  /** @param precedent how much a question asked before about the passage's section is like this one */
  evidenceOf(match: Match, passage: number, precedent: number): Evidence {
    const [worths, rareWorths, total, held] = [this.#worths, this.#rareWorths, this.#total, this.#held]
    held.take(match)
    const heading = headingOf(match, worths, total, held.scratch)
    return {
      frequency: this.#frequencyOf(match.length) / total,
      coverage: product(rareWorths, held.weights) / (sum(rareWorths) || 1),
      nearness: nearnessOf(match, worths, held.scratch) / total,
      window: windowOf(match, worths, held.scratch) / total,
      block: blockOf(match, worths, held.scratch) / total,
      heading,
      form: heading < SAYS_ALL ? 0 : this.#formOf(passage),
      path: this.#shareIn(bit(FIELDS.path) | bit(FIELDS.title)),
      asked: this.#shareIn(bit(FIELDS.asked)),
      subject: product(worths, held.subjects) / total,
      explained: worths.length > FEW_CONCEPTS ? 0 : product(worths, held.explained) / total,
      defined: this.#definedIn(passage),
      phrase: phraseOf(match, worths, held.scratch),
      copied: copiedOf(match, worths, this.#askedAt) / total,
      precedent,
    }
  }

  #frequencyOf(length: number): number {
    const norm = 1 - B + B * (length / this.#meanLength)
    let sum = 0
    for (let concept = 0; concept < this.#worths.length; concept++) {
      const frequency = (this.#held.frequencies[concept] ?? 0) / norm
      sum += (this.#worths[concept] ?? 0) * (frequency / (K1 + frequency))
    }
    return sum
  }

  /** The concepts that stand in one of a set of places. */
  #shareIn(places: number): number {
    let sum = 0
    for (let concept = 0; concept < this.#worths.length; concept++) {
      if ((this.#held.places[concept] ?? 0) & places) sum += this.#worths[concept] ?? 0
    }
    return sum / this.#total
  }
}

const bit = (field: number) => 1 << field

/** What a passage holds of each concept. Overwritten by the next passage. */
class Held {
  /** Of the best variant that is there; of the best that begins its sentence, item or row. */
  readonly weights: Float64Array
  readonly subjects: Float64Array
  /** Of the best that is explained. */
  readonly explained: Float64Array
  /** Over fields together, each weighing its own. */
  readonly frequencies: Float64Array
  /** Bits of the fields that it stands in. */
  readonly places: Uint8Array
  readonly scratch: Float64Array

  constructor(concepts: number) {
    this.weights = new Float64Array(concepts)
    this.subjects = new Float64Array(concepts)
    this.explained = new Float64Array(concepts)
    this.frequencies = new Float64Array(concepts)
    this.places = new Uint8Array(concepts)
    this.scratch = new Float64Array(concepts)
  }

  take(match: Match): void {
    const { weights, subjects, explained, frequencies, places } = this
    weights.fill(0)
    subjects.fill(0)
    explained.fill(0)
    frequencies.fill(0)
    places.fill(0)
    for (let row = 0; row < match.count; row++) {
      const concept = match.concepts[row] ?? 0
      const weight = match.weights[row] ?? 0
      const field = match.fields[row] ?? 0
      const subject = match.subjects[row]
      if (weight > (weights[concept] ?? 0)) weights[concept] = weight
      if (subject && weight > (subjects[concept] ?? 0)) subjects[concept] = weight
      if (match.terms[row] && weight > (explained[concept] ?? 0)) explained[concept] = weight
      frequencies[concept] = (frequencies[concept] ?? 0) + weight * (FIELD_WEIGHTS[field] ?? 1)
      places[concept] = (places[concept] ?? 0) | bit(field)
    }
  }
}

/** A heading among several says less of what is cited; .8 to 1 were alike. */
const AMONG_SEVERAL = 0.9

/**
 * How much of the question stands in a heading of the passage, and how much of that heading in the question: the harmonic mean
 * of both, for the heading that has most.
 */
function headingOf(match: Match, worths: Float64Array, total: number, found: Float64Array): number {
  let best = 0
  for (let row = 0; row < match.count; ) {
    const heading = match.headings[row] ?? 0
    if (heading === 0) {
      row++
      continue
    }
    found.fill(0)
    let matched = 0
    for (; row < match.count && match.headings[row] === heading; row++) {
      const concept = match.concepts[row] ?? 0
      const weight = match.weights[row] ?? 0
      const before = found[concept] ?? 0
      if (match.parts[row] && before >= weight) continue
      found[concept] = Math.max(before, weight)
      if (!match.parts[row]) matched += weight
    }
    const recall = product(worths, found) / total
    const precision = Math.min(1, matched / Math.max(1, match.headingSizes[heading - 1] ?? 0))
    best = Math.max(best, harmonicMean(recall, precision))
  }
  return match.headingSizes.length > 1 ? AMONG_SEVERAL * best : best
}
