// Which passages are judged at all.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Candidates, createMiniSearch } from '../../src/index/candidates.ts'
import type { Concept } from '../../src/index/query.ts'

const concept = (term: string, weight = 1): Concept => ({
  word: term,
  variants: [{ term, number: 0, weight, own: true }],
  rarity: 1,
  place: 0,
  times: 1,
  weight: 1,
  known: true,
})
const TERMS = ['loaf', 'crumb', 'oven', 'salt', 'rye'] as const

function indexOf(passages: readonly (readonly string[])[]) {
  const index = createMiniSearch()
  passages.forEach((terms, id) => {
    index.add({ id, terms: terms.join('\n') })
  })
  return index
}

describe('Candidates', () => {
  const kitchen = new Candidates(indexOf([['loaf'], ['crumb'], ['loaf', 'crumb'], ['oven']]))

  it('puts first what holds most of the question', () => {
    expect(kitchen.best([concept('loaf'), concept('crumb')], 3)[0]).toBe(2)
  })

  it('weighs a term by its concept', () => {
    expect(kitchen.best([concept('loaf', 0.1), concept('oven')], 1)).toEqual([3])
  })

  it('keeps nothing of one question for the next', () => {
    kitchen.best([concept('loaf'), concept('crumb')], 3)
    expect(kitchen.best([concept('oven')], 3)).toEqual([3])
  })

  it('finds nothing for nothing', () => {
    expect(kitchen.best([], 3)).toEqual([])
  })

  const texts = fc.array(fc.array(fc.constantFrom(...TERMS), { maxLength: 8 }), { minLength: 1, maxLength: 12 })
  const asked = fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 4 })

  it('scores as MiniSearch does with all terms at once', () => {
    fc.assert(
      fc.property(texts, asked, (passages, terms) => {
        const index = indexOf(passages)
        const scores = new Map(index.search(terms.join('\n')).map(({ id, score }) => [Number(id), score]))
        const concepts = terms.map((term) => concept(term))
        const best = new Candidates(index).best(concepts, passages.length)
        expect(new Set(best)).toEqual(new Set(scores.keys()))
        best.slice(1).forEach((passage, place) => {
          const [before = 0, after = 0] = [scores.get(best[place] ?? -1), scores.get(passage)]
          expect(after).toBeLessThanOrEqual(before * (1 + 1e-6))
        })
      }),
    )
  })
})
