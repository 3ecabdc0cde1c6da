// /reports through the stand-in: what instructors decide about the questions that students reported.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { earnings } from '../../../src/quiz/rules/points.ts'
import { counted } from '../../../src/quiz/rules/rulings.ts'
import { labels, letterFor, quizClass, shown, text } from '../quiz-class.ts'

const here = await quizClass()
afterAll(() => here.close())

describe('/reports', () => {
  let grace: Person

  beforeEach(() => {
    grace = here.instructor()
  })

  const wrongAnswer = async (name: string, choice = 'White') => {
    const student = here.standIn.addPerson(name)
    const question = shown(await student.run('quiz', { kind: 'single-choice', questions: 1 }))
    const result = shown(await student.press(question, letterFor(question, choice)))
    await student.submit(await student.press(result, 'Report this question'), { reason: `${name} thinks so.` })
    return student
  }
  const points = async (student: Person) => {
    const rulings = await here.store.flags.rulings(here.scope)
    const all = earnings(counted(await here.store.attempts.ofScope(here.scope), rulings))
    return all.filter(({ user }) => user === student.id).reduce((sum, earning) => sum + earning.points, 0)
  }

  it('accepts an answer, and the scores follow', async () => {
    const student = await wrongAnswer('Ida')
    expect(await points(student)).toBe(2)
    const report = shown(await grace.run('reports'))
    expect(text(report)).toMatch(/Ida thinks so\..*The answer given.*White/)
    const done = shown(await grace.press(report, 'Accept this answer'))
    expect(done.content).toContain('Accepted')
    expect(text(done)).toContain('There are none.')
    expect(await points(student)).toBe(12)
  })

  it('keeps the reports of who gave another answer than the one accepted', async () => {
    await wrongAnswer('Lena', 'Green')
    await wrongAnswer('Mona', 'All of the above')
    await wrongAnswer('Nora', 'Green')
    const done = shown(await grace.press(shown(await grace.run('reports')), 'Accept this answer'))
    expect(text(done)).toMatch(/\(1 in the list\).*Mona thinks so\./)
    expect(text(shown(await grace.press(done, 'Leave it as it is')))).toContain('There are none.')
  })

  it('retracts a question, which then counts for nobody and is not asked', async () => {
    const student = await wrongAnswer('Joan')
    const done = shown(await grace.press(shown(await grace.run('reports')), 'Retract the question'))
    expect(done.content).toContain('Retracted')
    expect(await points(student)).toBe(0)
    expect(shown(await student.run('quiz', { kind: 'single-choice' })).content).toContain('There is no question')
  })

  it('refuses what somebody else has dealt with', async () => {
    const ada = here.standIn.addPerson('Kay')
    const question = shown(await ada.run('quiz', { kind: 'true-false', questions: 1 }))
    await ada.submit(await ada.press(question, 'Report this question'), { reason: 'Odd.' })
    const [one, two] = [shown(await grace.run('reports')), shown(await grace.run('reports'))]
    expect(labels(one)).toContain('Accept this answer')
    await grace.press(one, 'Leave it as it is')
    expect(shown(await grace.press(two, 'Retract the question')).content).toContain('dealt with this report already')
  })
})
