// How well the course answers: judged questions, kept as data, and floors below which no change may fall. The questions
// are the course's author's own, so the figures flatter; they are there to notice a loss.

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Course } from '../../src/course/course.ts'
import { loadCourse } from '../../src/course/load.ts'
import type { Answer } from '../../src/index/answer.ts'
import { buildEngine } from '../../src/index/build.ts'

const ROOT = new URL('../../', import.meta.url).pathname
/** `sections`: any of these answers it; none, and the course does not say. */
const Judged = z.object({ question: z.string(), sections: z.array(z.string()) })
const judged = readFileSync(`${ROOT}test/fixtures/course-questions/asked.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Judged.parse(JSON.parse(line)))
const covered = judged.filter(({ sections }) => sections.length > 0)
const foreign = judged.filter(({ sections }) => sections.length === 0)

let course: Course
let answers: ReadonlyMap<string, Answer>

beforeAll(async () => {
  course = await loadCourse(`${ROOT}corpus`)
  const engine = buildEngine(course, {})
  answers = new Map(judged.map(({ question }) => [question, engine.ask(question)]))
}, 60_000)

/** Where a cited heading stands, as a section's id. */
function cited(question: string, most: number): readonly string[] {
  const sections = course.documents.flatMap((document) => document.sections.map((section) => ({ document, section })))
  return (answers.get(question)?.citations ?? []).slice(0, most).flatMap(({ path, headings }) => {
    const found = sections.find(
      ({ document, section }) => document.path === path && section.headings.join('\n') === headings.join('\n'),
    )
    return found ? [found.section.id] : []
  })
}

function share(most: number): number {
  const right = covered.filter(({ question, sections }) => cited(question, most).some((id) => sections.includes(id)))
  return right.length / covered.length
}

describe('the course', () => {
  it('has every judged section', () => {
    const ids = new Set(course.documents.flatMap(({ sections }) => sections.map(({ id }) => id)))
    for (const { question, sections } of judged) for (const id of sections) expect(ids, question).toContain(id)
  })

  it('answers from a right section first, or among three', () => {
    expect(share(1)).toBeGreaterThanOrEqual(0.75)
    expect(share(3)).toBeGreaterThanOrEqual(0.88)
  })

  it('answers nearly all of what it teaches, and not all of what it does not', () => {
    const answered = ({ question }: { question: string }) => answers.get(question)?.status === 'answered'
    expect(covered.filter(answered).length / covered.length).toBeGreaterThanOrEqual(0.9)
    expect(foreign.filter(answered).length / foreign.length).toBeLessThanOrEqual(0.8)
  })
})
