// Which words stand side by side in the course.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'
import { indexCourse } from '../../src/index/indexing.ts'
import { Neighbours } from '../../src/index/neighbours.ts'
import { writtenCourse } from './written-course.ts'

const { data } = indexCourse(
  writtenCourse(
    '# Bread\n\nA baking stone keeps the heat. Put the stone in the oven.\n\n## Rye\n\nRye flour is dark.\n',
  ),
  createAnalyzer(),
)
const neighbours = new Neighbours(data.sequences)
const met = (...terms: string[]) => neighbours.met(terms.map((term) => data.lexicon.terms.indexOf(term)))

describe('Neighbours', () => {
  it('knows what stands side by side, in its order', () => {
    expect(met('bake', 'stone')).toBe(true)
    expect(met('bake', 'stone', 'keep')).toBe(true)
    expect(met('stone', 'bake')).toBe(false)
    expect(met('stone', 'oven')).toBe(false)
  })

  it('does not look over the end of a passage, or for what the course has not', () => {
    expect(met('oven', 'rye')).toBe(false)
    expect(met('bake', 'spelt')).toBe(false)
    expect(met('dark', 'dark')).toBe(false)
  })
})
