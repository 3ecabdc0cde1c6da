// Places: what is cited. Where a passage and its neighbour in the file both match, they are one place; how a text was
// cut into passages is no reason to cite only half of what answers.

import { limits } from './passages.ts'
import type { Ranked } from './ranking/rank.ts'
import type { IndexedPassage } from './store.ts'

/** Passages that follow each other in one document, in the order of the file. Together within the limit of lines. */
export interface Place {
  /** The best of them. */
  readonly best: number
  readonly from: number
  readonly to: number
}

/** A neighbour joins whose score is this share of the best of the place. .6 to .8 were alike; below, places only grow. */
const alike = 0.7

/** The best places, best first, no passage in two of them. @param ranked best first */
export function placesOf(ranked: readonly Ranked[], passages: readonly IndexedPassage[], most: number): Place[] {
  const scores = new Map(ranked.map(({ passage, score }) => [passage, score]))
  const places: Place[] = []
  for (const { passage, score } of ranked) {
    if (places.length >= most) break
    if (!scores.delete(passage)) continue
    places.push(grown(passage, alike * score, scores, passages))
  }
  return places
}

/** The place around a passage. Takes what joins it from the scores. */
function grown(
  passage: number,
  least: number,
  scores: Map<number, number>,
  passages: readonly IndexedPassage[],
): Place {
  let place: Place = { best: passage, from: passage, to: passage }
  for (;;) {
    const wider = [
      { joined: place.from - 1, place: { ...place, from: place.from - 1 } },
      { joined: place.to + 1, place: { ...place, to: place.to + 1 } },
    ]
      .map((choice) => ({ ...choice, score: scores.get(choice.joined) ?? Number.NEGATIVE_INFINITY }))
      .filter((choice) => choice.score >= least && fits(choice.place, passages))
      .sort((a, b) => b.score - a.score)[0]
    if (!wider) return place
    scores.delete(wider.joined)
    place = wider.place
  }
}

function fits({ from, to }: Place, passages: readonly IndexedPassage[]): boolean {
  const [first, last] = [passages[from], passages[to]]
  return first?.document === last?.document && (last?.endLine ?? 0) - (first?.startLine ?? 0) < limits.lines
}
