import { describe, expect, it } from 'vitest'
import { wordingsFound } from '../../scripts/eval/wordings.ts'
import { loadCourse } from '../../src/course/load.ts'

describe('a question in other words of asking', () => {
  it('has the same answer nearly always', async () => {
    const { asked, first } = wordingsFound(await loadCourse('corpus'))
    expect(asked).toBeGreaterThan(500)
    expect(first / asked).toBeGreaterThan(0.97)
  })
})
