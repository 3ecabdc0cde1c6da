// How likely the first citation answers the question: evidence to probability, and probability to an outcome.

import type { Query } from './query.ts'
import { worth } from './ranking/evidence.ts'
import type { Ranked } from './ranking/rank.ts'

/** From this on the quote is shown; below it only the closest sections are. */
export const answerFrom = 0.35
/** Below this the course is said not to cover the question. */
export const uncertainFrom = 0.15

/** 0 to 1. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  const best = ranked[0]
  if (!best || query.concepts.every((concept) => !concept.known)) return 0
  const { evidence } = best
  const total = query.concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
  const missing = query.concepts.reduce((sum, concept) => sum + (concept.known ? 0 : worth(concept)), 0) / total
  const support =
    3 * evidence.coverage +
    2 * evidence.frequency +
    1.5 * evidence.window +
    1.5 * evidence.heading +
    1.5 * evidence.asked
  return 1 / (1 + Math.exp(-(support - 2.2 - 2.5 * missing)))
}
