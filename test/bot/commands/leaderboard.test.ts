// /leaderboard through the stand-in: what a class sees of each other.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { attempt, intent } from '../../store/sample.ts'
import { quizClass, shown, text } from '../quiz-class.ts'
import { rankedClass } from '../ranked-class.ts'
import type { Running } from '../running.ts'
import { SetClock } from '../set-clock.ts'

describe('standing in the class', () => {
  let here: Running
  let person: (index: number) => Person

  beforeAll(async () => {
    const ranked = await rankedClass()
    here = ranked.here
    person = ranked.person
  })
  afterAll(() => here.close())

  const board = async (index: number, period = 'all') => shown(await person(index).run('leaderboard', { period }))

  it('shares ranks, goes by pages, and always says one’s own', async () => {
    const first = await board(0)
    const lines = (first.embeds[0]?.description ?? '').split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.slice(0, 3).map((line) => [line.slice(1, 4).trim(), line.split(' · ')[1]])).toEqual([
      ['1', '144 points'],
      ['1', '144 points'],
      ['3', '132 points'],
    ])
    expect(first.embeds[0]?.fields?.[0]).toEqual({ name: 'You', value: 'Rank 13 with 12 points.' })
    const second = shown(await person(0).press(first, 'Next page'))
    expect(second.embeds[0]?.description).toContain('(you) · 12 points')
  })

  it('says when the period begins anew, and shows another one', async () => {
    const all = await board(1)
    const week = shown(await person(1).choose(all, 'Another period', ['week']))
    expect(week.embeds[0]?.title).toBe('Leaderboard · This week')
    expect(week.embeds[0]?.fields?.[1]?.value).toMatch(/^<t:\d+:F>$/)
  })

  it('shows pseudonyms until one chooses otherwise, and who hides only to themselves', async () => {
    expect(text(await board(0))).not.toContain('Student')
    const privacy = shown(await person(12).run('privacy'))
    await person(12).choose(privacy, 'How you appear on the leaderboard', ['name'])
    expect(text(await board(0))).toContain('Student m')
    await person(12).choose(privacy, 'How you appear on the leaderboard', ['hidden'])
    expect(text(await board(0))).not.toContain('Student m')
    const own = await board(12)
    expect(own.embeds[0]?.fields?.[0]?.value).toMatch(/^Rank 1 with 144 points\. Nobody but you/)
    expect(text(own)).toContain('**You** · 144 points')
  })
})

describe('a daily question that closed when the next one came', () => {
  const FRIDAY = Date.parse('2026-09-18T10:00:00Z')
  const MONDAY = Date.parse('2026-09-21T09:00:00Z')
  let here: Running
  let ada: Person

  beforeAll(async () => {
    const clock = new SetClock(MONDAY + 1000)
    here = await quizClass({ botClock: clock })
    ada = here.standIn.addPerson('Ada')
    const scope = { guild: here.standIn.guild.id, course: here.library.courseId }
    const { id } = await here.store.dailies.intend(intent({ scope, date: '2026-09-18' }))
    await here.store.dailies.sent(id, 'message', FRIDAY)
    await here.store.attempts.record(attempt({ ...scope, user: ada.id, mode: 'daily', daily: id, answeredAt: FRIDAY }))
    await here.store.dailies.close(id, MONDAY)
    await here.store.settings.change(scope, { zone: 'UTC', termEnd: '2026-09-20' })
  })
  afterAll(() => here.close())

  it.each(['today', 'week', 'all'])('counts from its closing on: %s', async (period) => {
    expect(text(shown(await ada.run('leaderboard', { period })))).toContain('22 points')
  })

  it('counts in the term in which it was answered, even if that has ended', async () => {
    expect(text(shown(await ada.run('leaderboard', { period: 'term' })))).toContain('22 points')
  })

  it('is told when the term ends, which begins no other', async () => {
    const [, end] = shown(await ada.run('leaderboard', { period: 'term' })).embeds[0]?.fields ?? []
    expect(end?.name).toBe('End of the term')
  })
})

describe('a daily question that is open', () => {
  it('promises points to who answered it, and none once it is retracted', async () => {
    const here = await quizClass()
    const ada = here.standIn.addPerson('Ada')
    const { id } = await here.store.dailies.intend(intent({ scope: here.scope }))
    const given = attempt({ ...here.scope, user: ada.id, mode: 'daily', daily: id })
    await here.store.attempts.record(given)
    const board = async () => text(shown(await ada.run('leaderboard')))
    expect(await board()).toContain('Your answer to the daily question counts once it has closed')
    await here.store.flags.rule(here.scope, { ...given, kind: 'retracted', by: 'x', at: 0 })
    expect(await board()).not.toContain('Your answer to the daily question counts')
    await here.close()
  })
})
