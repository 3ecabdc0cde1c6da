// A clock that jumps, as a virtual machine's does when it wakes up, or when somebody sets it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clock, systemClock } from '../../src/clock.ts'
import { quizClass, shown, text } from './quiz-class.ts'
import type { Running } from './running.ts'

const HOUR = 3_600_000
const JUMPS = [2 * HOUR, 400 * 24 * HOUR, -800 * 24 * HOUR, -HOUR, 0] as const

describe('a clock that jumps', () => {
  let ahead = 0
  const clock: Clock = {
    now: () => Date.now() + ahead,
    at: (time, callback) => systemClock.at(time - ahead, callback),
  }
  let here: Running
  beforeAll(async () => {
    here = await quizClass({ botClock: clock })
  })
  afterAll(() => here.close())

  it.each(JUMPS)('by %i ms keeps nobody from asking and answering, and counts an answer once', async (jump) => {
    const student = here.standIn.addPerson('Student')
    const asked = shown(await student.run('quiz', { kind: 'single-choice', questions: 1 }))
    ahead += jump
    const answered = shown(await student.press(asked, 'A'))
    // A round lives for a day: past that it says so, and counts nothing.
    const isOver = jump > 24 * HOUR
    expect(/Right|Not right/.test(JSON.stringify(answered.embeds))).toBe(!isOver)
    const kept = await here.store.attempts.ofUser(here.library.courseId, student.id)
    expect(kept).toHaveLength(isOver ? 0 : 1)
    const answer = await student.run('ask', { question: 'which light is on the port side?' })
    expect(answer.message?.embeds).toHaveLength(1)
  })

  it('keeps nobody from practising what they have answered before', async () => {
    const student = here.standIn.addPerson('Student')
    for (const jump of JUMPS) {
      ahead += jump
      const asked = shown(await student.run('quiz', { kind: 'single-choice', questions: 1 }))
      expect(JSON.stringify(shown(await student.press(asked, 'A')).embeds)).toMatch(/Right|Not right/)
    }
    const kept = await here.store.attempts.ofUser(here.library.courseId, student.id)
    expect(new Set(kept.map(({ questionId }) => questionId)).size).toBe(1)
    expect(text(shown(await student.run('progress')))).toContain(`**${JUMPS.length}** answered`)
  })

  it('back leaves nobody without turns', async () => {
    const student = here.standIn.addPerson('Student')
    for (let turn = 0; turn < 20; turn += 1) {
      ahead -= HOUR
      expect(shown(await student.run('help')).embeds).toHaveLength(1)
    }
  })
})
