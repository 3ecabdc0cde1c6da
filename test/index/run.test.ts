// Which blocks of a place are quoted.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestRun, filledUp, lengthOf, type Outline, type Wanted } from '../../src/index/run.ts'

const block = (length: number): Outline => ({
  section: 0,
  depth: 2,
  heading: 9,
  length,
  paragraph: true,
  introduces: false,
})
const lead = (length: number): Outline => ({ ...block(length), introduces: true })

const inSection = (section: number, depth: number): Outline => ({ ...block(100), section, depth })

describe('filledUp', () => {
  it('adds what follows only up to what is read at a glance, and takes nothing away', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (sizes, start, end) => {
        const placed = sizes.map(block)
        const from = start % placed.length
        const to = from + 1 + (end % (placed.length - from))
        const filled = filledUp(placed, { from, to }, false)
        expect(filled.from).toBe(from)
        expect(filled.to).toBeGreaterThanOrEqual(to)
        if (filled.to > to) expect(lengthOf(placed.slice(from, filled.to))).toBeLessThanOrEqual(700)
        const next = placed[filled.to]
        if (next) expect(lengthOf(placed.slice(from, filled.to + 1))).toBeGreaterThan(700)
      }),
    )
  })
})

describe('a run', () => {
  it('goes on below a section that is called as is asked, not in the one beside it', () => {
    const placed = [inSection(0, 2), inSection(1, 3), inSection(2, 2)]
    expect(filledUp(placed, { from: 0, to: 1 }, true)).toEqual({ from: 0, to: 2 })
    expect(filledUp(placed, { from: 1, to: 2 }, true)).toEqual({ from: 1, to: 2 })
    expect(filledUp(placed, { from: 1, to: 2 }, false)).toEqual({ from: 1, to: 3 })
  })
})

describe('bestRun', () => {
  const wanted = (held: readonly (readonly number[])[], found: number = Number.POSITIVE_INFINITY): Wanted => ({
    held: (number) => held[number] ?? [],
    about: () => [],
    titled: () => 0,
    found,
    defines: () => 0,
    shape: 'other',
    likeness: () => 0,
  })
  const runOf = (sizes: readonly number[], held: readonly (readonly number[])[], found?: number) =>
    bestRun(sizes.map(block), wanted(held, found))

  it('takes as much as fits of what a place holds, wherever in it that stands', () => {
    expect(runOf([700, 700, 700, 700], [[0.2], [0.2], [0.6], [0.6]])).toEqual({ from: 2, to: 4 })
  })

  it('begins in the passage that was found, and may go on beyond it', () => {
    expect(runOf([700, 700, 700, 700], [[0.2], [0.2], [0.6], [0.6]], 2)).toEqual({ from: 1, to: 3 })
  })

  it('counts of a block that is cut no more than fits', () => {
    const lists = [1000, 1500].map((length) => ({ ...block(length), paragraph: false }))
    expect(bestRun(lists, wanted([[0.8], [1]]))).toEqual({ from: 1, to: 2 })
  })

  it('does not stop at an introduction', () => {
    const said = wanted([[0.5], [0.1], [0.1]])
    const placed = [block(700), lead(200), block(500)]
    expect(bestRun(placed, said)).toEqual({ from: 0, to: 3 })
    expect(bestRun([...placed.slice(0, 2), block(5000)], said)).toEqual({ from: 0, to: 1 })
  })

  it('begins where the heading is the question in other words', () => {
    const placed = [inSection(0, 2), inSection(1, 2)]
    const held = [[0.5], [0.5]]
    expect(bestRun(placed, wanted(held)).from).toBe(0)
    expect(bestRun(placed, { ...wanted(held), titled: (section) => section }).from).toBe(1)
  })

  it('keeps the block in which the words stand together, rather than as many blocks with one of each', () => {
    const spread = [
      [0.5, 0],
      [0, 0.5],
      [0.5, 0.5],
    ]
    expect(runOf([700, 700, 900], spread)).toMatchObject({ to: 3 })
  })
})

describe('a run that would end in an introduction', () => {
  it.each([
    ['goes on to what is introduced', [block(600), lead(80), block(300)], 3],
    ['goes on to what can be quoted in part', [block(600), lead(80), block(5000)], 3],
    ['stops before it where nothing follows', [block(600), lead(80)], 1],
    ['keeps one that says something by itself', [block(300), lead(200)], 2],
    ['keeps one that is all there is', [lead(80)], 1],
  ])('%s', (_, placed, to) => {
    expect(filledUp(placed, { from: 0, to: placed.length > 2 ? 2 : placed.length }, false)).toEqual({ from: 0, to })
  })
})
