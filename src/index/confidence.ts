// How likely the first citation answers the question: signs to probability, and probability to an outcome.

import type { Concept, Query } from './query.ts'
import { worth } from './ranking/evidence.ts'
import type { Ranked } from './ranking/rank.ts'
import { isSmallTalk } from './words/small-talk.ts'

/**
 * From this probability on the quote is shown. Measured, not chosen by taste: the highest at which no more than one
 * answerable question in twenty goes unanswered on any set; about half of those that the course does not answer are
 * refused then (docs/ranking.md).
 */
export const answerFrom = 0.08
/** Below this the course is said not to cover the question; in between the closest sections are offered. */
export const uncertainFrom = 0.05

/** What speaks for and against the best passage being an answer. Shares of the question's worth, 0 to 1. */
export interface Signs {
  /** Of the question's topical words, how much the passage holds. */
  readonly held: number
  /** How much of it is named in a heading or begins a sentence, item or row. */
  readonly named: number
  readonly heading: number
  readonly nearness: number
  /** How far the passage is ahead of the next that is not its neighbour. */
  readonly lead: number
  /** How much the course has no word for. */
  readonly unknown: number
  /** The same without everyday words: terms of another topic. */
  readonly foreign: number
  /** How much like this question one is that was asked before about the passage's section. */
  readonly precedent: number
}

/** Round numbers near those of a logistic regression on one question set; on the other they did as well. */
const weights: Readonly<Record<keyof Signs, number>> = {
  held: 2.2,
  named: 1.1,
  heading: 1.1,
  nearness: 3.3,
  lead: 3.3,
  unknown: -1.1,
  foreign: -1.6,
  precedent: 3,
}
const bias = -2.8

/** 0 to 1; 0 where nothing was found, where no word of the question is the course's, and for small talk. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  if (isSmallTalk(query.text)) return 0
  const signs = signsOf(query, ranked)
  if (!signs || (signs.precedent === 0 && query.concepts.every((concept) => !concept.known))) return 0
  let support = bias
  for (const name of Object.keys(weights) as (keyof Signs)[]) support += weights[name] * signs[name]
  return 1 / (1 + Math.exp(-support))
}

function signsOf(query: Query, ranked: readonly Ranked[]): Signs | undefined {
  const best = ranked[0]
  if (!best) return undefined
  const total = query.concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
  const share = (of: (concept: Concept) => boolean) =>
    query.concepts.reduce((sum, concept) => sum + (of(concept) ? worth(concept) : 0), 0) / total
  // Neighbours in the file are often cut from one section.
  const next = ranked.find(({ passage }) => Math.abs(passage - best.passage) > 3)
  const { held, named, heading, nearness, precedent } = best.evidence
  return {
    held,
    named,
    heading,
    nearness,
    lead: (best.score - (next?.score ?? 0)) / best.score,
    unknown: share((concept) => !concept.known),
    foreign: share((concept) => !concept.known && concept.weight > 0.5),
    precedent: precedent ** 2,
  }
}
