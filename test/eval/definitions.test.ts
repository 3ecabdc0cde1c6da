// The commonest of all questions, on the project's own course.

import { describe, expect, it } from 'vitest'
import { definitionsQuoted } from '../../scripts/eval/definitions.ts'
import { loadCourse } from '../../src/course/load.ts'

describe('"What is X?"', () => {
  it('is answered with a sentence that says so, where the course has one', async () => {
    const { asked, quoted } = definitionsQuoted(await loadCourse('corpus'))
    expect(asked).toBeGreaterThan(30)
    expect(quoted / asked).toBeGreaterThan(0.85)
  })
})
