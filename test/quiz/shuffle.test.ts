// Seeded order.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawn, shuffled } from '../../src/quiz/shuffle.ts'

describe('shuffled', () => {
  it('has every item once, and the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer(), (items, seed) => {
        expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted())
        expect(shuffled(items, seed)).toEqual(shuffled(items, seed))
      }),
    )
  })

  it('is what drawing one by one gives', () => {
    const [first, second] = drawn(['a', 'b', 'c', 'd'], 7)
    expect([first, second]).toEqual(shuffled(['a', 'b', 'c', 'd'], 7).slice(0, 2))
  })
})
