// How many slips lie between two words: the same as the whole table says, as far as one cares to know.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/course/edit-distance.ts'

/** The definition, cell by cell: each prefix of one word against each prefix of the other. */
function defined(a: string, b: string): number {
  const table = new Map<string, number>()
  const at = (i: number, j: number): number => {
    const known = table.get(`${i} ${j}`)
    if (known !== undefined) return known
    const ways = [i + j]
    if (i > 0) ways.push(at(i - 1, j) + 1)
    if (j > 0) ways.push(at(i, j - 1) + 1)
    if (i > 0 && j > 0) ways.push(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1)
    const least = Math.min(...ways)
    table.set(`${i} ${j}`, least)
    return least
  }
  return at(a.length, b.length)
}

describe('the distance of two words', () => {
  it('is one for a letter too many, one missing, another one, and two neighbours swapped', () => {
    expect(editDistance('container', 'contaainer', 2)).toBe(1)
    expect(editDistance('container', 'contaner', 2)).toBe(1)
    expect(editDistance('container', 'contaimer', 2)).toBe(1)
    expect(editDistance('container', 'contianer', 2)).toBe(1)
  })

  it('is no more than one beyond what is asked for, however far the words are apart', () => {
    expect(editDistance('pod', 'orchestration', 2)).toBe(3)
  })

  it('is what its definition says, whatever was asked before', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 12 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(defined(a, b), most + 1))
      }),
      { numRuns: 2000 },
    )
  })
})
