// /leaderboard through the stand-in: what a class sees of each other.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/person.ts'
import { shown, text } from '../quiz-class.ts'
import { rankedClass } from '../ranked-class.ts'
import type { Running } from '../running.ts'

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
  })
})
