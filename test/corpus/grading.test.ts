// The graders on the course's own questions: its own answers are right, and repeating the question is not.

import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCourse } from '../../src/course/load.ts'
import type { Grading, Response } from '../../src/quiz/grade.ts'
import { choicesOf, gradeResponse, kindOf } from '../../src/quiz/kinds/table.ts'
import type { Question } from '../../src/quiz/question.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const NOWHERE: Grading = { findPassage: () => undefined }

/** The answers that a question itself calls right. */
function ownAnswers(question: Question): readonly Response[] {
  const kind = kindOf(question)
  const picked = kind.choices(question).flatMap(({ correct }, index) => (correct ? [index] : []))
  const typed = kind.accepted(question).map((one) => (typeof one === 'string' ? one : `${one.value} ${one.unit ?? ''}`))
  return picked.length > 0 ? [{ picked }] : typed.map((text) => ({ text }))
}

describe('the questions of the course', () => {
  let questions: readonly Question[]
  const verdict = (question: Question, response: Response) => gradeResponse(question, response, NOWHERE).verdict

  beforeAll(async () => {
    const course = readQuestions(await loadCourse(join(import.meta.dirname, '../../corpus')))
    expect(course.problems).toEqual([])
    questions = course.questions
  })

  it('are right by their own answers', () => {
    const missed = questions.flatMap((question) =>
      ownAnswers(question).flatMap((response) =>
        verdict(question, response) === 'right' ? [] : [[question.id, response]],
      ),
    )
    expect(questions.length).toBeGreaterThan(200)
    expect(missed).toEqual([])
  })

  it('are not right by repeating the question or ticking everything', () => {
    const won = questions.filter((question) => {
      const all = choicesOf(question).map((_, index) => index)
      return verdict(question, all.length > 0 ? { picked: all } : { text: question.prompt }) === 'right'
    })
    expect(won.map(({ id }) => id)).toEqual([])
  })
})
