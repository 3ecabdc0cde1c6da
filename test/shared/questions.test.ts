// The questions of the five real documents in ../shared/seed-documents, which are not part of this repository.

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCourse } from '../../src/course/load.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const FOLDER = new URL('../../../shared/seed-documents', import.meta.url).pathname

describe.skipIf(!existsSync(FOLDER))('questions of the seed documents', () => {
  it('are the 15 listed ones and the nine of the lab, each once, the latter with their answers', async () => {
    const { questions, problems } = readQuestions(await loadCourse(FOLDER))
    const review = questions.filter(({ origin }) => origin === 'review')
    const of = (prefix: string) => review.filter(({ path }) => path.startsWith(prefix))
    expect(problems).toEqual([])
    expect(of('001_').map(({ startLine }) => startLine)).toEqual(Array.from({ length: 15 }, (_, index) => 1869 + index))
    expect(of('003_')).toHaveLength(9)
    expect(of('003_').every((question) => question.kind === 'open' && question.modelAnswer !== undefined)).toBe(true)
    expect(review).toHaveLength(24)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })
})
