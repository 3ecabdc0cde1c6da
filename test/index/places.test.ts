// What a citation covers: a passage, and its neighbours in the file where they match about as well.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexedPassage } from '../../src/index/index-data.ts'
import { placesOf } from '../../src/index/places.ts'
import type { Ranked } from '../../src/index/ranking/rank.ts'

const evidence = {
  frequency: 0,
  coverage: 0,
  nearness: 0,
  window: 0,
  block: 0,
  heading: 0,
  form: 0,
  path: 0,
  asked: 0,
  subject: 0,
  explained: 0,
  defined: 0,
  phrase: 0,
  copied: 0,
  precedent: 0,
}
const ranked = (...scores: readonly (readonly [passage: number, score: number])[]): Ranked[] =>
  scores.map(([passage, score]) => ({ passage, score, evidence }))
const passage = (startLine: number, endLine: number, document = 0): IndexedPassage => ({
  document,
  sections: [],
  startLine,
  endLine,
  blocks: [],
})
/** Passages of ten lines each, one after the other. */
const file = Array.from({ length: 20 }, (_, place) => passage(10 * place + 1, 10 * place + 10))

describe('placesOf', () => {
  it('makes one place of a passage and what follows it, where that matches about as well', () => {
    expect(placesOf(ranked([3, 1], [4, 0.9]), file, 3)).toEqual([{ from: 3, to: 4 }])
  })

  it('begins where the best passage does: under its heading it is cited', () => {
    expect(placesOf(ranked([4, 1], [3, 0.9]), file, 3)).toEqual([
      { from: 4, to: 4 },
      { from: 3, to: 3 },
    ])
  })

  it('leaves out what matches much less', () => {
    expect(placesOf(ranked([4, 1], [5, 0.4]), file, 3)).toEqual([
      { from: 4, to: 4 },
      { from: 5, to: 5 },
    ])
  })

  it('stays within the lines that may be cited', () => {
    const all = ranked(...file.map((_, place) => [place, 1] as const))
    expect(placesOf(all, file, 1)).toEqual([{ from: 0, to: 5 }])
  })

  it('stays within a document', () => {
    const two = [passage(1, 10), passage(1, 10, 1)]
    expect(placesOf(ranked([0, 1], [1, 1]), two, 1)).toEqual([{ from: 0, to: 0 }])
  })

  it('holds no passage twice, and keeps the order of the ranking', () => {
    const scores = fc.uniqueArray(fc.tuple(fc.nat(file.length - 1), fc.double({ min: 0.01, max: 3, noNaN: true })), {
      selector: ([place]) => place,
    })
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 5 }), (pairs, most) => {
        const order = ranked(...[...pairs].sort(([, a], [, b]) => b - a))
        const places = placesOf(order, file, most)
        const held = places.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step))
        expect(new Set(held).size).toBe(held.length)
        expect(places.length).toBeLessThanOrEqual(most)
        const ranks = places.map(({ from }) => order.findIndex((one) => one.passage === from))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
    )
  })
})
