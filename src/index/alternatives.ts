// A short question that two topics match about equally ("volume") has no one answer: the other topics are named too.

import type { IndexData } from './index-data.ts'
import type { Query } from './query.ts'
import type { Ranked } from './ranking/rank.ts'

/** This close to the best score is "about equally". */
const ABOUT_EQUAL = 0.85
/** Questions with more topical words than this say which topic they mean. */
const FEW_WORDS = 2
const MOST_ALTERNATIVES = 2

/** Passages of other topics that match a short question about as well as the best; empty where it is plain. */
export function alternativesTo(query: Query, ranked: readonly Ranked[], data: IndexData): readonly number[] {
  const [best, ...others] = ranked
  const topical = query.concepts.filter((concept) => concept.known && concept.weight > 0.5)
  if (!best || topical.length === 0 || topical.length > FEW_WORDS || best.evidence.heading === 0) return []
  const taken = new Set([topicOf(best, data)])
  const found: number[] = []
  for (const other of others) {
    if (found.length >= MOST_ALTERNATIVES || other.score < ABOUT_EQUAL * best.score) break
    const topic = topicOf(other, data)
    if (taken.has(topic) || other.evidence.heading === 0) continue
    taken.add(topic)
    found.push(other.passage)
  }
  return found
}

/** The chapter that a passage stands in: its document and the first heading under the title. */
function topicOf(ranked: Ranked, data: IndexData): string {
  const passage = data.passages[ranked.passage]
  const section = data.sections[passage?.sections[0] ?? -1]
  return `${passage?.document}\n${section?.headings[1] ?? ''}`
}
