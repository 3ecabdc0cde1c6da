// The figures of a table.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, percentile } from '../scripts/statistics.ts'

const list = fc.array(fc.double({ noNaN: true }), { minLength: 1 })

describe('a percentile', () => {
  it('is a value of the list, with at least its share at or below it and no more than the rest above', () => {
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share)
        expect(values).toContain(found)
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length)
        expect(values.filter((value) => value < found).length).toBeLessThanOrEqual(share * values.length)
      }),
    )
  })

  it('is the middle one for a half, and the lower of two', () => {
    expect(median([5, 1, 9])).toBe(5)
    expect(median([4, 3, 2, 1])).toBe(2)
  })
})
