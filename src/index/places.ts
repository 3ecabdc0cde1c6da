// Places: what is cited. Where what follows a passage in the file matches too, both are one place; how a text was cut into
// passages is no reason to cite only half of what answers.

import type { IndexedPassage } from './index-data.ts'
import { LIMITS } from './passages.ts'
import type { Ranked } from './ranking/rank.ts'

/** A passage and those that follow it in its document, together within the limit of lines. */
export interface Place {
  /** The one that was found. */
  readonly from: number
  readonly to: number
}

/** A passage joins the one before it whose score is this share of that one's. .5 to .8 were alike. */
const ALIKE = 0.6

/** The best places, best first, no passage in two of them. @param ranked best first */
export function placesOf(ranked: readonly Ranked[], passages: readonly IndexedPassage[], most: number): Place[] {
  const scores = new Map(ranked.map(({ passage, score }) => [passage, score]))
  const places: Place[] = []
  for (const { passage, score } of ranked) {
    if (places.length >= most) break
    if (!scores.delete(passage)) continue
    let to = passage
    while ((scores.get(to + 1) ?? 0) >= ALIKE * score && fits({ from: passage, to: to + 1 }, passages)) {
      to++
      scores.delete(to)
    }
    places.push({ from: passage, to })
  }
  return places
}

function fits({ from, to }: Place, passages: readonly IndexedPassage[]): boolean {
  const [first, last] = [passages[from], passages[to]]
  if (!first || !last) return false
  return first.document === last.document && last.endLine - first.startLine < LIMITS.lines
}
