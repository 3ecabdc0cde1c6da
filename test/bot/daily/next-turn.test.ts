// Which daily question comes next, and when.

import { describe, expect, it } from 'vitest'
import { nextTurn, questionOf } from '../../../src/bot/daily/next-turn.ts'
import type { DailyTurn } from '../../../src/store/dailies.ts'
import { openStore } from '../../../src/store/store.ts'
import { sample } from '../../quiz/kinds/sample.ts'
import { SCOPE } from '../../store/sample.ts'

const store = await openStore(':memory:')
const times = { zone: 'Europe/Lisbon', postAt: '09:00', weekdays: [1, 2, 3, 4, 5] }
const base = await store.settings.change(SCOPE, { ...times, channel: '1' })
await store.close()

// A Monday in summer: nine in Lisbon is eight in UTC.
const at = (time: string, date = '2026-09-14') => Date.parse(`${date}T${time}Z`)
const turn = (date: string, status: DailyTurn['status'] = 'sent', questionId = 'q') => ({
  id: 1,
  date,
  questionId,
  closedAt: undefined,
  status,
})

describe('the next turn of the daily question', () => {
  it('is today’s until the day has had it, even if it is late', () => {
    const today = { date: '2026-09-14', due: at('08:00') }
    for (const time of ['00:00', '08:00', '21:00']) expect(nextTurn([], base, at(time))).toEqual(today)
  })

  it.each(['sent', 'closed', 'missed', 'intent'] as const)(
    'is the next day’s once the day’s is %s, whatever the hour',
    (status) => {
      const next = nextTurn([turn('2026-09-14', status)], { ...base, postAt: '15:00' }, at('09:00'))
      expect(next).toEqual({ date: '2026-09-15', due: at('14:00', '2026-09-15') })
    },
  )

  it('comes after the last one where the clock was set back', () => {
    expect(nextTurn([turn('2026-09-17')], base, at('08:00'))?.date).toBe('2026-09-18')
  })

  it('is not made up for where it would have been due before the times were set', () => {
    expect(nextTurn([], { ...base, since: at('08:00') }, at('08:30'))?.date).toBe('2026-09-14')
    expect(nextTurn([], { ...base, since: at('08:01') }, at('08:30'))?.date).toBe('2026-09-15')
  })

  it('is one that a channel chosen now would still get', () => {
    const { channel: _, ...unset } = base
    expect(nextTurn([], unset, at('07:30'))?.date).toBe('2026-09-14')
    expect(nextTurn([], unset, at('08:30'))?.date).toBe('2026-09-15')
  })

  it('falls on the chosen weekdays and in the term, and is none after it', () => {
    expect(nextTurn([turn('2026-09-18')], base, at('12:00', '2026-09-18'))?.date).toBe('2026-09-21')
    expect(nextTurn([], { ...base, termStart: '2026-10-05' }, at('12:00'))?.date).toBe('2026-10-05')
    expect(nextTurn([turn('2026-09-14')], { ...base, termEnd: '2026-09-14' }, at('12:00'))).toBeUndefined()
  })
})

describe('the question of a day', () => {
  const [one, two] = ['one', 'two'].map((id) => sample({ kind: 'true-false', answer: true, id }))
  const questions = [one, two].filter((question) => question !== undefined)

  it('is one that the class has not seen', () => {
    const turns = [turn('2026-09-11', 'closed', 'one'), turn('2026-09-12', 'missed', 'two')]
    expect(questionOf(questions, turns, SCOPE, '2026-09-14')?.question).toBe(two)
  })

  it('is the same for a server and a date, with the same seed', () => {
    const find = () => questionOf(questions, [], SCOPE, '2026-09-14')
    expect(find()).toEqual(find())
    expect(questionOf([], [], SCOPE, '2026-09-14')).toBeUndefined()
  })
})
