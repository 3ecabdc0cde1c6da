// What a student pastes, on the project's own course.

import { describe, expect, it } from 'vitest'
import { copiedFound } from '../../scripts/eval/copied.ts'
import { loadCourse } from '../../src/course/load.ts'

describe('words copied from a section', () => {
  it('find it, whatever else speaks of the same', async () => {
    const { asked, first, three } = copiedFound(await loadCourse('corpus'))
    expect(asked).toBeGreaterThan(200)
    expect(first / asked).toBeGreaterThan(0.85)
    expect(three / asked).toBeGreaterThan(0.92)
  })
})
