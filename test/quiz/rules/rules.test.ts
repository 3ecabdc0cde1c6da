import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/quiz/attempt.ts'
import { pickDaily } from '../../../src/quiz/rules/daily-pick.ts'
import { addDays, instantOf, localDate } from '../../../src/quiz/rules/days.ts'
import { spanOf, standings } from '../../../src/quiz/rules/leaderboard.ts'
import { matching, pickRound, recollections } from '../../../src/quiz/rules/practice.ts'
import { streakOf } from '../../../src/quiz/rules/streak.ts'
import { attempt } from '../../store/sample.ts'
import { sample } from '../kinds/sample.ts'

const DAY = 86_400_000
const at = (text: string) => Date.parse(text)
const iso = (ms: number | undefined) => ms && new Date(ms).toISOString()
const question = (id: string, own = {}) => sample({ kind: 'true-false', answer: true, id, ...own })

describe('local days', () => {
  it('follow the zone, also where the clocks jump', () => {
    expect(localDate(at('2026-03-29T23:30:00Z'), 'Europe/Lisbon')).toBe('2026-03-30')
    expect(iso(instantOf('2026-03-29', '01:30', 'Europe/Lisbon'))).toBe('2026-03-29T01:30:00.000Z')
    expect(iso(instantOf('2026-10-25', '01:30', 'Europe/Lisbon'))).toBe('2026-10-25T00:30:00.000Z')
    expect(iso(instantOf('2026-10-04', '02:15', 'Australia/Lord_Howe'))).toBe('2026-10-03T15:45:00.000Z')
    expect(iso(instantOf('2026-05-01', '00:00', 'Asia/Kathmandu'))).toBe('2026-04-30T18:15:00.000Z')
  })
})

describe('a leaderboard', () => {
  const earning = (user: string, points: number, when = 0) =>
    ({ user, points, at: when, reason: 'answer', questionId: 'q' }) as const

  it('shares ranks among equals: 1, 2, 2, 4', () => {
    const list = standings(
      [earning('d', 1), earning('c', 5), earning('b', 2), earning('b', 3), earning('a', 9)],
      spanOf('all', 0, { zone: 'UTC' }),
    )
    expect(list).toEqual([
      { user: 'a', points: 9, rank: 1 },
      { user: 'b', points: 5, rank: 2 },
      { user: 'c', points: 5, rank: 2 },
      { user: 'd', points: 1, rank: 4 },
    ])
  })

  it('counts what lies in its period in the zone of the guild', () => {
    const now = at('2026-03-29T12:00:00Z')
    const calendar = { zone: 'Europe/Lisbon', termStart: '2026-02-02', termEnd: '2026-06-30' }
    const span = (period: Parameters<typeof spanOf>[0]) => Object.values(spanOf(period, now, calendar)).map(iso)
    expect(span('today')).toEqual(['2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'])
    expect(span('week')).toEqual(['2026-03-23T00:00:00.000Z', '2026-03-29T23:00:00.000Z'])
    expect(span('month')).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-31T23:00:00.000Z'])
    expect(span('term')).toEqual(['2026-02-02T00:00:00.000Z', '2026-06-30T23:00:00.000Z'])
    expect(standings([earning('a', 4, at('2026-03-29T23:00:00Z'))], spanOf('today', now, calendar))).toEqual([])
    expect(standings([earning('a', 4, at('2026-03-29T22:59:59Z'))], spanOf('today', now, calendar))).toHaveLength(1)
  })
})

describe('a streak', () => {
  // 2026-09-14 is a Monday.
  const streak = (posted: number[], answered: number[], open: number[] = []) =>
    streakOf(
      posted.map((day) => ({ id: day, date: addDays('2026-09-14', day), open: open.includes(day) })),
      answered.map((daily) => ({ daily })),
    )

  it('counts answered posts in a row; days without a post break nothing', () => {
    expect(streak([0, 1, 4, 7], [0, 1, 4, 7])).toMatchObject({ current: 4, longest: 4 })
  })

  it('forgives one miss a week, and breaks at the second', () => {
    expect(streak([0, 1, 2, 3], [0, 1, 3])).toMatchObject({ current: 3 })
    expect(streak([0, 1, 2, 3, 4], [0, 1, 4])).toMatchObject({ current: 1, longest: 2 })
    expect(streak([0, 1, 7, 8], [0, 8])).toMatchObject({ current: 2 })
  })

  it('waits for a question that is still open', () => {
    expect(streak([0, 1], [0], [1])).toMatchObject({ current: 1 })
  })
})

describe('the daily pick', () => {
  it('never returns to a question before all others have had their turn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer(),
        (count, days, seed) => {
          const questions = Array.from({ length: count }, (_, index) => question(`q${index}`))
          const posted: string[] = []
          for (let day = 0; day < days; day++) posted.push(pickDaily(questions, posted, seed + day)?.id ?? '')
          for (let start = 0; start + count <= days; start++) {
            expect(new Set(posted.slice(start, start + count)).size).toBe(count)
          }
        },
      ),
    )
  })

  it("takes the course's own questions before derived ones, new ones before old, and none where there are none", () => {
    const own = question('own')
    const derived = question('derived', { origin: 'derived' })
    expect(pickDaily([derived, own], [], 1)).toBe(own)
    expect(pickDaily([derived, own], ['own'], 1)).toBe(derived)
    expect(pickDaily([derived, own], ['own', 'derived', 'gone'], 1)).toBe(own)
    expect(pickDaily([], ['own'], 1)).toBeUndefined()
  })

  it('differs between seeds', () => {
    const questions = Array.from({ length: 10 }, (_, index) => question(`q${index}`))
    const picks = new Set(Array.from({ length: 40 }, (_, seed) => pickDaily(questions, [], seed)?.id))
    expect(picks.size).toBeGreaterThan(5)
  })
})

describe('practice', () => {
  const answered = (questionId: string, verdict: Attempt['grade']['verdict'], day = 0, hints = 0) =>
    attempt({ questionId, hints, answeredAt: day * DAY, grade: { score: 0, verdict, notes: [] } })

  it('brings misses back sooner, but on a later day', () => {
    const known = recollections([answered('miss', 'wrong'), answered('part', 'partly'), answered('hit', 'right')])
    const due = (id: string) => (known.get(id)?.due ?? 0) / DAY
    expect(due('miss')).toBeGreaterThanOrEqual(1)
    expect(due('part')).toBeGreaterThanOrEqual(due('miss'))
    expect(due('hit')).toBeGreaterThan(due('part'))
  })

  it('waits longer after every right answer', () => {
    const first = recollections([answered('q', 'right')]).get('q')?.due ?? 0
    const second = recollections([answered('q', 'right'), answered('q', 'right', 10)]).get('q')?.due ?? 0
    expect(second - 10 * DAY).toBeGreaterThan(first)
  })

  it('takes answers at any times, in any order: a clock may be set back', () => {
    const given = fc.record({
      verdict: fc.constantFrom('right', 'partly', 'wrong', 'ungraded'),
      time: fc.integer({ min: 0, max: at('2100-01-01') }),
    })
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), (all) => {
        const known = recollections(all.map(({ verdict, time }) => answered('q', verdict, time / DAY)))
        const last = all.findLast(({ verdict }) => verdict !== 'ungraded')?.time
        // Due on a later day than the last answer, whatever the clock said before.
        if (last !== undefined) expect(known.get('q')?.due).toBeGreaterThan(last)
      }),
    )
    const [ahead, back] = [answered('q', 'right', 400), answered('q', 'right', 1)]
    expect(recollections([ahead, back]).get('q')?.due).toBeLessThan(100 * DAY)
  })

  it('asks due misses, due others, new ones, then the rest', () => {
    const questions = ['new', 'hit', 'miss', 'later'].map((id) => question(id))
    const known = recollections([answered('hit', 'right'), answered('miss', 'wrong'), answered('later', 'right', 89)])
    const picked = pickRound(questions, known, { count: 9, seed: 1, now: 90 * DAY })
    expect(picked.map(({ id }) => id)).toEqual(['miss', 'hit', 'new', 'later'])
    expect(pickRound(questions, known, { count: 2, seed: 1, now: 90 * DAY })).toHaveLength(2)
  })

  it('keeps to a topic and a kind', () => {
    const questions = [question('a', { path: 'x.md' }), question('b', { tags: ['Tides'] })]
    expect(matching(questions, { topic: 'tides' })).toEqual([questions[1]])
    expect(matching(questions, { topic: 'x.md', kind: 'true-false' })).toEqual([questions[0]])
    expect(matching(questions, { kind: 'open' })).toEqual([])
  })
})
