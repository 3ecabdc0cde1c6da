import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/quiz/question.ts'
import { Mastery } from '../../src/reports/mastery.ts'
import { Participation } from '../../src/reports/participation.ts'
import { ONE_OF_EACH } from './questions.ts'

describe('Participation', () => {
  it('counts students once a week, and answers each', () => {
    const participation = new Participation('UTC')
    participation.addStudent([Date.UTC(2026, 8, 16), Date.UTC(2026, 8, 18)])
    participation.addStudent([Date.UTC(2026, 8, 20)])
    expect(participation.weeks()).toEqual([{ monday: '2026-09-14', students: 2, answers: 3 }])
  })

  it('has the weeks in between in which nobody answered', () => {
    const participation = new Participation('UTC')
    participation.addStudent([Date.UTC(2026, 8, 14), Date.UTC(2026, 9, 4)])
    expect(participation.weeks().map((week) => [week.monday, week.answers])).toEqual([
      ['2026-09-14', 1],
      ['2026-09-21', 0],
      ['2026-09-28', 1],
    ])
  })

  it("begins a week with the class's own Monday, over a change of the clock too", () => {
    const sunday = new Participation('America/Los_Angeles')
    sunday.addStudent([Date.UTC(2026, 8, 14, 3)])
    expect(sunday.weeks()[0]?.monday).toBe('2026-09-07')
    const autumn = new Participation('Europe/Berlin')
    // Half past midnight on the Monday after the clocks went back.
    autumn.addStudent([Date.UTC(2026, 9, 25, 23, 30)])
    expect(autumn.weeks()[0]?.monday).toBe('2026-10-26')
  })
})

describe('Mastery', () => {
  const [one, two, ...rest] = ONE_OF_EACH
  if (!one || !two) throw new Error('expected questions')
  const questions = [
    { ...one, module: 'A' },
    { ...two, module: 'A' },
    ...rest.map((question) => ({ ...question, module: 'B' })),
  ]

  it('is the share of a module that students answer right when last asked', () => {
    const mastery = new Mastery(questions)
    const answer = (question: Question, right: boolean) => ({ question: question.id, right })
    mastery.addStudent([answer(one, false), answer(one, true)])
    mastery.addStudent([answer(one, true), answer(two, true), answer(two, false)])
    expect(mastery.modules()[0]).toEqual({ module: 'A', questions: 2, students: 2, answers: 5, mastery: 0.5 })
  })

  it('lists modules that nobody has touched', () => {
    expect(new Mastery(questions).modules()[1]).toMatchObject({ module: 'B', students: 0, mastery: 0 })
  })
})
