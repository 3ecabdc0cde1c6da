// Words that stand as far from each other as in the question were copied.

import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../../src/index/index-data.ts'
import { copiedOf } from '../../../src/index/ranking/closeness.ts'
import type { Match } from '../../../src/index/ranking/matching.ts'

/** A passage that has these concepts at these places. */
function matchOf(...rows: readonly (readonly [concept: number, place: number])[]): Match {
  const none = () => new Uint8Array(rows.length)
  return {
    concepts: Uint8Array.from(rows, ([concept]) => concept),
    places: Uint16Array.from(rows, ([, place]) => place),
    weights: new Float32Array(rows.length).fill(1),
    fields: new Uint8Array(rows.length).fill(FIELDS.prose),
    subjects: none(),
    terms: none(),
    parts: none(),
    blocks: new Uint16Array(rows.length),
    count: rows.length,
    length: 100,
    headings: new Uint16Array(rows.length),
    headingSizes: [],
  }
}

const copied = (askedAt: readonly number[], match: Match) =>
  copiedOf(match, new Float64Array(askedAt.length).fill(1), Int32Array.from(askedAt))

describe('copiedOf', () => {
  it('is what three words or more are worth that stand as in the question', () => {
    expect(copied([0, 1, 3], matchOf([0, 20], [1, 21], [2, 23]))).toBe(3)
    expect(copied([0, 1, 3], matchOf([0, 20], [1, 21], [2, 24]))).toBe(0)
    expect(copied([0, 1], matchOf([0, 20], [1, 21]))).toBe(0)
  })

  it('leaves out a word between them that is another', () => {
    expect(copied([0, 1, 2, 3], matchOf([0, 20], [1, 21], [3, 23]))).toBe(3)
  })

  it('counts no word that the question does not say', () => {
    expect(copied([0, 1, -1], matchOf([2, 19], [0, 20], [1, 21]))).toBe(0)
    expect(copied([-1, -1, -1], matchOf([0, 20], [1, 20], [2, 20]))).toBe(0)
  })
})
