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

  it('gives unlike orders for neighbouring seeds, and every order about as often', () => {
    const seeds = Array.from({ length: 2400 }, (_, seed) => seed)
    const orders = seeds.map((seed) => shuffled(['a', 'b', 'c', 'd'], seed).join(''))
    expect(new Set(orders).size).toBe(24)
    for (const order of new Set(orders)) {
      const often = orders.filter((other) => other === order).length
      expect(Math.abs(often - 100)).toBeLessThan(50)
    }
    const alike = orders.filter((order, index) => order === orders[index + 1]).length
    expect(alike).toBeLessThan(200)
  })

  it('is what drawing one by one gives', () => {
    const [first, second] = drawn(['a', 'b', 'c', 'd'], 7)
    expect([first, second]).toEqual(shuffled(['a', 'b', 'c', 'd'], 7).slice(0, 2))
  })
})
