// Which passages are judged at all.

import { describe, expect, it } from 'vitest'
import { candidatesFor, createMiniSearch } from '../../src/index/candidates.ts'
import type { Concept } from '../../src/index/query.ts'

const concept = (term: string, number: number, rarity: number): Concept => ({
  word: term,
  variants: [{ term, number, weight: 1, own: true }],
  rarity,
  place: 0,
  times: 1,
  weight: 1,
  known: true,
})
const passages = { loaf: 9, crumb: 1 }
const index = createMiniSearch()
for (let id = 0; id < passages.loaf; id++) index.add({ id, terms: 'loaf' })
index.add({ id: 9, terms: 'crumb' })
const lexicon = { passagesWith: (number: number) => (number === 0 ? passages.loaf : passages.crumb) }

describe('candidatesFor', () => {
  it('looks terms up by their worth, until they stand in three passages for each that is wanted', () => {
    const concepts = [concept('crumb', 1, 1), concept('loaf', 0, 2)]
    expect(candidatesFor(index, concepts, lexicon, 3)).not.toContain(9)
    expect(candidatesFor(index, concepts, lexicon, 4)).toContain(9)
  })

  it('does not look up what is worth little beside the rest', () => {
    expect(candidatesFor(index, [concept('crumb', 1, 0.1), concept('loaf', 0, 2)], lexicon, 20)).not.toContain(9)
  })

  it('finds nothing for nothing', () => {
    expect(candidatesFor(index, [], lexicon, 3)).toEqual([])
  })
})
