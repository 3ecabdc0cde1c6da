// How likely the first citation answers the question: signs to probability, and probability to an outcome.

import type { Concept, Query } from './query.ts'
import { worth } from './ranking/evidence.ts'
import type { Ranked } from './ranking/rank.ts'

/**
 * From this probability on the quote is shown. Measured, not chosen by taste: over thirteen question sets four
 * answerable questions of a hundred go unanswered, ten on two of them; three in five of those that the course does not
 * answer are refused then (docs/ranking.md).
 */
export const ANSWER_FROM = 0.12
/** Below this the course is said not to cover the question; in between the closest sections are offered. */
export const UNCERTAIN_FROM = 0.07

/** What speaks for and against the best passage being an answer. */
export interface Signs {
  /** Of the second ranking: about 0 to 3. */
  readonly score: number
  /** How far the passage is ahead of the next that is not its neighbour, as a share of its own score. */
  readonly lead: number
  /** How much of the question's worth the course has no word for, 0 to 1. */
  readonly unknown: number
  /** ln(1 + concepts, at least three): by chance half of four words is found more easily than half of eight. */
  readonly amount: number
}

/** Round numbers near those of logistic regressions, each on two courses and tried on the third. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = { score: 2.1, lead: 2.3, unknown: -2, amount: 4 }
const BIAS = -10.9
/** A question of one word that the course has is no weaker for being short. */
const FEWEST = 3

/** 0 to 1; 0 where nothing was found, and where no word of the question is the course's. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  const signs = signsOf(query, ranked)
  const strange = query.concepts.every((concept) => !concept.known) && ranked[0]?.evidence.precedent === 0
  if (!signs || strange) return 0
  const { score, lead, unknown, amount } = WEIGHTS
  const support = BIAS + score * signs.score + lead * signs.lead + unknown * signs.unknown + amount * signs.amount
  // Half alike says little, nearly the same says it all: what was taught is answered, however short the question.
  return Math.max(1 / (1 + Math.exp(-support)), (ranked[0]?.evidence.precedent ?? 0) ** 4)
}

/** A word of this weight is rather a topic of the course than one that everybody says. */
const TOPICAL_FROM = 0.5

/**
 * Whether sections can come close to a question that the course does not cover: not where all they share with it is one word
 * that everybody says ("world"), or digits.
 */
export function comesClose({ concepts }: Query): boolean {
  const shared = concepts.filter(({ known, word }) => known && /\p{L}/u.test(word))
  return shared.length > 1 || shared.some(({ weight }) => weight >= TOPICAL_FROM)
}

function signsOf({ concepts }: Query, ranked: readonly Ranked[]): Signs | undefined {
  const best = ranked[0]
  if (!best) return undefined
  // Neighbours in the file are often cut from one section.
  const next = ranked.find(({ passage }) => Math.abs(passage - best.passage) > 3)
  const worthOf = (some: readonly Concept[]) => some.reduce((sum, concept) => sum + worth(concept), 0)
  return {
    score: best.score,
    lead: (best.score - (next?.score ?? 0)) / best.score,
    unknown: worthOf(concepts.filter(({ known }) => !known)) / (worthOf(concepts) || 1),
    amount: Math.log(1 + Math.max(FEWEST, concepts.length)),
  }
}
