// The measure of the least that a student may expect, on the project's own course.

import { describe, expect, it } from 'vitest'
import { headingsFound } from '../../scripts/eval/headings.ts'
import { loadCourse } from '../../src/course/load.ts'

describe('a section asked for by its own heading', () => {
  it('is cited first by far most times, whatever else speaks of the same', async () => {
    const { asked, first, three } = headingsFound(await loadCourse('corpus'))
    expect(first / asked).toBeGreaterThan(0.95)
    expect(three / asked).toBeGreaterThan(0.97)
  })
})
