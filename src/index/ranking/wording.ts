// Which form of a word a heading has: to its stem, "Deploy" and "What is a Deployment?" are one.

import type { Query } from '../query.ts'
import { shapeOf } from '../shape.ts'
import type { RankingBase } from './rank.ts'

/** How much of the words of a passage's heading the question has from their first letter on: 0 to 1, for the heading that has most. */
export function formOf({ concepts, shape }: Query, passage: number, { analyzer, data }: RankingBase): number {
  const asked = concepts.map(({ word, taken }) => taken ?? word)
  const forms = (data.passages[passage]?.sections ?? []).map((section) => {
    const { headings = [], document = -1 } = data.sections[section] ?? {}
    const words = analyzer.tokens(headings.at(-1) ?? '', data.documents[document]?.lang).filter(({ part }) => !part)
    const shared = words.map(({ word }) => Math.max(0, ...asked.map((other) => sharedStart(word, other))))
    const heading = headings.at(-1) ?? ''
    // "Is docker-compose the same as docker compose?" asks something else than "What is Docker Compose?".
    const other = heading.endsWith('?') && shapeOf(heading) !== shape ? 0.5 : 1
    return (other * shared.reduce((sum, share) => sum + share, 0)) / Math.max(1, words.length)
  })
  return Math.max(0, ...forms)
}

/** The letters with which both begin, as a share of the longer word. */
function sharedStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same / Math.max(a.length, b.length)
}
