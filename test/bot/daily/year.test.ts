// A year of daily questions in zones whose clocks jump, with a process that dies at any moment.

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Board, ChannelUnusable } from '../../../src/bot/daily/board.ts'
import { Poster } from '../../../src/bot/daily/poster.ts'
import { addDays, localDate, startOfDate, weekdayOf } from '../../../src/quiz/rules/days.ts'
import type { DailyPost } from '../../../src/store/dailies.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { sample } from '../../quiz/kinds/sample.ts'
import { SCOPE } from '../../store/sample.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const QUESTIONS = Array.from({ length: 9 }, (_, index) => sample({ kind: 'true-false', answer: true, id: `q${index}` }))

class Crash extends Error {}

interface Sent {
  readonly id: string
  readonly post: number
  readonly question: string
  readonly channel: string
  readonly at: number
}

/** A channel that outlives the process. */
class Channel implements Board {
  readonly messages: Sent[] = []
  readonly reveals: number[] = []
  readonly told: string[] = []
  readonly gone = new Set<string>()
  now = 0
  /** Called at every step; may throw to end the process there. */
  step: () => void = () => undefined

  #open(post: DailyPost): void {
    this.step()
    if (this.gone.has(post.channel)) throw new ChannelUnusable('The channel is gone.')
  }

  async find(post: DailyPost): Promise<string | undefined> {
    this.#open(post)
    return this.messages.find((message) => message.post === post.id && message.channel === post.channel)?.id
  }

  async send(post: DailyPost): Promise<string> {
    this.#open(post)
    const id = `m${this.messages.length}`
    this.messages.push({ id, post: post.id, question: post.question.id, channel: post.channel, at: this.now })
    this.step()
    return id
  }

  async reveal(post: DailyPost): Promise<void> {
    this.#open(post)
    if (!this.reveals.includes(post.id)) this.reveals.push(post.id)
    this.step()
  }

  async tellInstructors(_: unknown, sentence: string): Promise<void> {
    this.told.push(sentence)
  }
}

let store: Store
let channel: Channel
let errors: unknown[]

beforeEach(async () => {
  store = await openStore(':memory:')
  channel = new Channel()
  errors = []
})

afterEach(() => store.close())

function poster(questions = QUESTIONS): Poster {
  return new Poster({
    store,
    board: channel,
    questions: () => questions,
    onError: (error) => {
      if (error instanceof Crash) throw error
      errors.push(error)
    },
  })
}

/** Runs posters from one instant to another; `dies` says whether to end the process at a step, `down` for how long. */
async function live(from: number, until: number, chance: { dies: () => boolean; down: () => number }): Promise<number> {
  let crashes = 0
  let now = from
  let running = poster()
  channel.step = () => {
    if (chance.dies()) throw new Crash()
  }
  while (now < until) {
    channel.now = now
    try {
      const next = await running.tick(SCOPE, now)
      now = Math.max(now + 1, next ?? until)
      // Restarts also happen while nothing is going on.
      if (chance.dies()) throw new Crash()
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      crashes += 1
      now += chance.down()
      running = poster()
    }
  }
  return crashes
}

const localDates = (zone: string) => channel.messages.map(({ at }) => localDate(at, zone))

describe('the daily question through a year', () => {
  it.each([
    ['Europe/Lisbon', '01:30'],
    ['America/New_York', '02:30'],
    ['Australia/Lord_Howe', '02:15'],
    ['Asia/Kathmandu', '00:00'],
  ])('is posted once a day in %s at %s, whenever the process dies', { timeout: 60_000 }, async (zone, postAt) => {
    const random = mersenne(zone.length * 7919)
    await store.settings.change(SCOPE, { channel: 'c', zone, postAt, weekdays: [1, 2, 3, 4, 5, 6, 7] })
    const [first, last] = ['2026-01-01', '2027-01-01']
    const from = startOfDate(first, zone)
    const until = startOfDate(last, zone)
    const crashes = await live(from, until, {
      dies: () => uniformInt(random, 1, 10) === 1,
      down: () => uniformInt(random, 1, 180) * MINUTE,
    })
    const expected: string[] = []
    for (let date = first; date < last; date = addDays(date, 1)) expected.push(date)
    expect(expected).toHaveLength(365)
    const dates = localDates(zone)
    expect(dates).toEqual(expected)
    expect(crashes).toBeGreaterThan(100)
    for (let start = 0; start + QUESTIONS.length <= channel.messages.length; start++) {
      const turn = channel.messages.slice(start, start + QUESTIONS.length)
      expect(new Set(turn.map(({ question }) => question)).size).toBe(QUESTIONS.length)
    }
    expect(errors).toEqual([])
  })

  it('is posted at the minute where nothing goes wrong, on the chosen weekdays only', async () => {
    await store.settings.change(SCOPE, { channel: 'c', zone: 'Europe/Lisbon', postAt: '09:00', weekdays: [1, 4] })
    await live(Date.parse('2026-01-01T12:00:00Z'), Date.parse('2026-12-31T12:00:00Z'), {
      dies: () => false,
      down: () => 0,
    })
    const times = channel.messages.map(({ at }) =>
      new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Europe/Lisbon', hour: '2-digit', minute: '2-digit' }),
    )
    expect(new Set(times.slice(1))).toEqual(new Set(['09:00']))
    expect(new Set(localDates('Europe/Lisbon').map(weekdayOf))).toEqual(new Set([1, 4]))
    expect(channel.messages.length).toBeGreaterThan(100)
  })
})

describe('a day of the daily question', () => {
  const nine = Date.parse('2026-03-02T09:00:00Z')
  const settings = { channel: 'c', zone: 'UTC', postAt: '09:00' } as const

  it('comes late on the same day after a long night, and not at all after midnight', async () => {
    await store.settings.change(SCOPE, settings)
    channel.now = nine + 14 * HOUR
    expect(await poster().tick(SCOPE, channel.now)).toBe(nine + 24 * HOUR)
    channel.now = nine + 24 * HOUR + 15 * HOUR
    await poster().tick(SCOPE, channel.now)
    expect(localDates('UTC')).toEqual(['2026-03-02'])
  })

  it('is not made up for when it is set up after the hour', async () => {
    await store.settings.change(SCOPE, { ...settings, since: nine + HOUR })
    expect(await poster().tick(SCOPE, nine + HOUR)).toBe(nine + 24 * HOUR)
    expect(channel.messages).toEqual([])
  })

  it('is found again when the process died between sending and recording', async () => {
    await store.settings.change(SCOPE, settings)
    let steps = 0
    channel.step = () => {
      steps += 1
      if (steps === 2) throw new Crash()
    }
    await expect(poster().tick(SCOPE, nine)).rejects.toThrow(Crash)
    expect(await store.dailies.onDate(SCOPE, '2026-03-02')).toMatchObject({ status: 'intent' })
    await poster().tick(SCOPE, nine + MINUTE)
    expect(await store.dailies.onDate(SCOPE, '2026-03-02')).toMatchObject({ status: 'sent', message: 'm0' })
    expect(channel.messages).toHaveLength(1)
  })

  it('tells the instructors once when the channel is gone, and is posted when it is another', async () => {
    await store.settings.change(SCOPE, settings)
    channel.gone.add('c')
    for (let minute = 0; minute < 5; minute++) await poster().tick(SCOPE, nine + minute * MINUTE)
    expect(channel.told).toEqual(['The channel is gone.'])
    await store.settings.change(SCOPE, { channel: 'd' })
    await poster().tick(SCOPE, nine + 10 * MINUTE)
    expect(channel.messages).toMatchObject([{ channel: 'd' }])
  })

  it('is tried again after another failure', async () => {
    await store.settings.change(SCOPE, settings)
    channel.step = () => {
      throw new Error('no network')
    }
    expect(await poster().tick(SCOPE, nine)).toBe(nine + MINUTE)
    channel.step = () => undefined
    await poster().tick(SCOPE, nine + MINUTE)
    expect(errors).toHaveLength(1)
    expect(channel.messages).toHaveLength(1)
  })

  it('closes and is revealed at its hour, or when the next is posted', async () => {
    await store.settings.change(SCOPE, { ...settings, closeAt: '18:00' })
    expect(await poster().tick(SCOPE, nine)).toBe(nine + 9 * HOUR)
    await poster().tick(SCOPE, nine + 9 * HOUR)
    expect(channel.reveals).toEqual([1])
    await store.settings.change(SCOPE, { closeAt: undefined })
    await poster().tick(SCOPE, nine + 24 * HOUR)
    await poster().tick(SCOPE, nine + 47 * HOUR)
    expect(channel.reveals).toEqual([1])
    await poster().tick(SCOPE, nine + 48 * HOUR)
    expect(channel.reveals).toEqual([1, 2])
    expect(channel.messages).toHaveLength(3)
  })

  it('comes once when the clock is set back', async () => {
    await store.settings.change(SCOPE, settings)
    await poster().tick(SCOPE, nine)
    await poster().tick(SCOPE, nine - 30 * HOUR)
    await poster().tick(SCOPE, nine - 24 * HOUR)
    await poster().tick(SCOPE, nine)
    expect(channel.messages).toHaveLength(1)
  })

  it('comes on the days of the term only, and the last of them closes when the next would have come', async () => {
    await store.settings.change(SCOPE, { ...settings, termStart: '2026-03-03', termEnd: '2026-03-04' })
    expect(await poster().tick(SCOPE, nine)).toBe(nine + 24 * HOUR)
    for (const day of [1, 2]) {
      channel.now = nine + day * 24 * HOUR
      expect(await poster().tick(SCOPE, channel.now)).toBe(nine + (day + 1) * 24 * HOUR)
    }
    expect(await poster().tick(SCOPE, nine + 3 * 24 * HOUR)).toBeUndefined()
    expect(localDates('UTC')).toEqual(['2026-03-03', '2026-03-04'])
    expect(channel.reveals).toEqual([1, 2])
  })

  it.each([
    ['the channel is taken away', { channel: undefined }],
    ['the term is cut short', { termEnd: '2026-03-02' }],
  ])('closes with its day where no next one comes, because %s', async (_, changes) => {
    await store.settings.change(SCOPE, settings)
    await poster().tick(SCOPE, nine)
    await store.settings.change(SCOPE, changes)
    await poster().tick(SCOPE, nine + 14 * HOUR)
    expect(channel.reveals).toEqual([])
    await poster().tick(SCOPE, nine + 16 * HOUR)
    expect(channel.reveals).toEqual([1])
  })

  it('is none where there is no question', async () => {
    await store.settings.change(SCOPE, settings)
    const empty = poster([])
    expect(await empty.tick(SCOPE, nine)).toBe(nine + 24 * HOUR)
    expect(channel.messages).toEqual([])
  })
})
