// The second ranking: MiniSearch's best candidates in the order of all evidence together.

import type { Candidate } from '../candidates.ts'
import type { Query } from '../query.ts'
import type { IndexData } from '../store.ts'
import { type Averages, type Evidence, evidenceOf } from './evidence.ts'
import type { Match, Matcher } from './matching.ts'

export interface Ranked {
  readonly passage: number
  readonly score: number
  readonly evidence: Evidence
  readonly match: Match
}

/** Round numbers, none fitted; what each adds stands in docs/ranking.md. */
export const weights = {
  frequency: 1,
  coverage: 0.5,
  nearness: 0.5,
  window: 0.3,
  heading: 0.4,
  path: 0.1,
  asked: 0.4,
  document: 0.1,
  subject: 0.2,
} as const

export interface RankingBase {
  readonly data: IndexData
  readonly matcher: Matcher
  readonly averages: Averages
}

/** The candidates, best first. */
export function rank(query: Query, candidates: readonly Candidate[], base: RankingBase): readonly Ranked[] {
  const matches = base.matcher.match(
    query.concepts,
    candidates.map(({ passage }) => passage),
  )
  const judged = matches.map((match) => {
    const evidence = evidenceOf(query, match, base.averages)
    return { passage: match.passage, evidence, match, score: sumOf(evidence) }
  })
  const bestOf = new Map<number, number>()
  for (const { passage, score } of judged) {
    const document = base.data.passages[passage]?.document ?? 0
    bestOf.set(document, Math.max(bestOf.get(document) ?? 0, score))
  }
  return judged
    .map((entry) => {
      const document = base.data.passages[entry.passage]?.document ?? 0
      return { ...entry, score: entry.score + weights.document * (bestOf.get(document) ?? 0) }
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
}

function sumOf(evidence: Evidence): number {
  return (
    weights.frequency * evidence.frequency +
    weights.coverage * evidence.coverage +
    weights.nearness * evidence.nearness +
    weights.window * evidence.window +
    weights.heading * evidence.heading +
    weights.path * evidence.path +
    weights.asked * evidence.asked +
    weights.subject * evidence.subject
  )
}
