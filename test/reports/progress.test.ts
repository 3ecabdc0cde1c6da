import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/quiz/question.ts'
import { Mastery, type ModuleMastery, weakestFirst } from '../../src/reports/mastery.ts'
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

  it('is the share right when last asked of the questions asked, with how many that were beside it', () => {
    const mastery = new Mastery(questions)
    const answer = (question: Question, right: boolean) => ({ question: question.id, right })
    mastery.addStudent([answer(one, false), answer(one, true)])
    mastery.addStudent([answer(one, true), answer(two, true), answer(two, false)])
    expect(mastery.modules()[0]).toEqual({
      module: 'A',
      questions: 2,
      students: 2,
      answers: 5,
      asked: 3,
      mastery: 2 / 3,
      coverage: 3 / 4,
    })
  })

  it('lists modules that nobody has touched', () => {
    expect(new Mastery(questions).modules()[1]).toMatchObject({ module: 'B', students: 0, mastery: 0, coverage: 0 })
  })
})

describe('weakestFirst', () => {
  const module = (name: string, mastery: number, asked: number): ModuleMastery => {
    return {
      module: name,
      questions: 40,
      students: asked > 0 ? 5 : 0,
      answers: asked,
      asked,
      mastery,
      coverage: asked / 200,
    }
  }

  it('goes by what is right of what was asked, however little of the module that was', () => {
    const modules = [module('just begun', 0.8, 24), module('done', 0.6, 200)]
    expect(weakestFirst(modules).map((row) => row.module)).toEqual(['done', 'just begun'])
  })

  it('puts modules of which too little is known last, and leaves out those that nobody touched', () => {
    const modules = [module('guessed', 0, 3), module('untouched', 0, 0), module('done', 0.6, 200)]
    expect(weakestFirst(modules).map((row) => row.module)).toEqual(['done', 'guessed'])
  })
})
