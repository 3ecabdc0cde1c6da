import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCourse } from '../../src/course/parse.ts'
import { buildEngine } from '../../src/index/build.ts'
import type { Question } from '../../src/quiz/question.ts'
import type { Period } from '../../src/quiz/rules/leaderboard.ts'
import { wholeText } from '../../src/reports/chunks.ts'
import { type ClassReport, reportOn } from '../../src/reports/class-report.ts'
import { classSource } from '../../src/reports/class-source.ts'
import { ExportShape } from '../../src/reports/export-shape.ts'
import { exportAs } from '../../src/reports/formats.ts'
import { attempt, intent, SCOPE, type TemporaryStore, temporaryStore } from '../store/sample.ts'
import { ONE_OF_EACH } from './questions.ts'

const MONDAY = Date.UTC(2026, 8, 14, 9)
const DAY = 24 * 3_600_000
const [SINGLE] = ONE_OF_EACH
if (SINGLE === undefined) throw new Error('expected a question')

const engine = buildEngine(parseCourse({ id: 'c1', files: [], hash: '', problems: [] }))
let place: TemporaryStore

beforeEach(async () => {
  place = await temporaryStore()
})
afterEach(() => place.remove())

const sourceOf = (period: Period = 'all', now = MONDAY + DAY) =>
  classSource({ store: place.store, scope: SCOPE, courseTitle: 'Knots', engine, questions: ONE_OF_EACH }, period, now)

const reportOf = async (period?: Period, now?: number): Promise<ClassReport> => reportOn(await sourceOf(period, now))

let key = 0
async function answers(user: string, question: Question, right: boolean, at: number): Promise<void> {
  key += 1
  await place.store.attempts.record(
    attempt({
      key: String(key),
      user,
      questionId: question.id,
      contentHash: question.contentHash,
      response: { picked: [right ? 1 : 0] },
      grade: { score: right ? 1 : 0, verdict: right ? 'right' : 'wrong', notes: [] },
      answeredAt: at,
    }),
  )
}

describe('classSource', () => {
  it("compares questions in the course's own language", async () => {
    const bytes = new TextEncoder().encode('---\nlang: de\n---\n# Termine\n\nDie Sprechstunden sind montags.\n')
    const course = parseCourse({ id: 'c1', files: [{ path: 'a.md', bytes }], hash: '', problems: [] })
    const records = { store: place.store, scope: SCOPE, courseTitle: 'Termine', questions: [] }
    const { terms } = await classSource({ ...records, engine: buildEngine(course) }, 'all', MONDAY)
    expect(terms('Wo finde ich die Sprechstunden?')).toEqual(['find', 'sprechstund'])
  })

  it('counts points by the rules, and ranks by them', async () => {
    await answers('ada', SINGLE, true, MONDAY)
    await answers('bob', SINGLE, false, MONDAY)
    const { students } = await reportOf()
    // 10 for the right answer and 2 for taking part; docs/scoring.md.
    expect(students).toMatchObject([
      { rank: 1, user: 'ada', points: 12, accuracy: 1 },
      { rank: 2, user: 'bob', points: 2, accuracy: 0 },
    ])
  })

  it('counts only what falls into the period, but knows what went before', async () => {
    await answers('ada', SINGLE, false, MONDAY - 7 * DAY)
    await answers('ada', SINGLE, true, MONDAY)
    const { students, items, answers: number } = await reportOf('week')
    expect(number).toBe(1)
    // Not a first answer any more: 5 points for setting it right, and nothing to judge the question by.
    expect(students).toMatchObject([{ points: 5, answered: 1, correct: 1 }])
    expect(items).toEqual([])
  })

  it('says nothing of the accuracy of who has only answers that could not be graded', async () => {
    const ungraded = { score: 0, verdict: 'ungraded', notes: [] } as const
    await place.store.attempts.record(attempt({ questionId: SINGLE.id, grade: ungraded, answeredAt: MONDAY }))
    const { students, scores } = await reportOf()
    expect(students).toMatchObject([{ answered: 1, graded: 0, accuracy: undefined }])
    expect(scores.every((band) => band.students === 0)).toBe(true)
    const [csv] = await exportAs('csv', await sourceOf(), [])
    const rows: string[][] = parse(csv ? await wholeText(csv.chunks) : '', { bom: true })
    expect(rows[1]?.slice(3, 6)).toEqual(['1', '0', ''])
    const [json] = await exportAs('json', await sourceOf(), [])
    expect(ExportShape.parse(JSON.parse(json ? await wholeText(json.chunks) : '')).students[0]?.accuracy).toBeNull()
  })

  it('leaves out a question that was retracted', async () => {
    await answers('ada', SINGLE, true, MONDAY)
    const { id: questionId, contentHash } = SINGLE
    await place.store.flags.rule(SCOPE, { kind: 'retracted', questionId, contentHash, by: 'i', at: MONDAY })
    expect(await reportOf()).toMatchObject({ students: [], items: [], answers: 0 })
  })

  it('does not hold against a question what was answered before it was put right', async () => {
    for (const user of ['ada', 'bob']) await answers(user, { ...SINGLE, contentHash: 'older' }, false, MONDAY)
    expect((await reportOf()).items).toEqual([])
    await answers('ada', SINGLE, true, MONDAY + 1)
    expect((await reportOf()).items[0]?.figures).toMatchObject({ answers: 1, facility: 1 })
  })

  it('counts the streak of the daily question', async () => {
    for (const date of ['2026-09-14', '2026-09-15']) {
      const post = await place.store.dailies.intend(intent({ date }))
      await place.store.dailies.sent(post.id, 'm', MONDAY)
      await place.store.attempts.record(attempt({ key: date, mode: 'daily', daily: post.id, answeredAt: MONDAY }))
    }
    expect((await reportOf()).students[0]?.streak).toBe(2)
  })

  it('leaves a day in the streak whose question was retracted later, as /progress does', async () => {
    for (const [date, questionId] of [
      ['2026-09-14', 'q1'],
      ['2026-09-15', 'q1'],
      ['2026-09-16', 'q2'],
    ] as const) {
      const post = await place.store.dailies.intend(intent({ date }))
      await place.store.dailies.sent(post.id, 'm', MONDAY)
      const given = { key: date, questionId, mode: 'daily', daily: post.id, answeredAt: MONDAY } as const
      await place.store.attempts.record(attempt(given))
    }
    const retracted = { kind: 'retracted', questionId: 'q1', contentHash: 'h1', by: 'i', at: MONDAY } as const
    await place.store.flags.rule(SCOPE, retracted)
    expect((await reportOf()).students).toMatchObject([{ answered: 1, streak: 3 }])
  })

  it("names students as the roster does, else as Discord did, and never by a class's pseudonym", async () => {
    for (const user of ['ada', 'bob', 'cyd']) await answers(user, SINGLE, true, MONDAY)
    await place.store.members.change(SCOPE, 'ada', { name: 'ada_92', visibility: 'pseudonym', pseudonym: 'Otter' })
    await place.store.members.change(SCOPE, 'bob', { name: 'Bob in Discord', visibility: 'hidden' })
    await place.store.roster.replace(SCOPE, [{ user: 'ada', name: 'Ada Lovelace', id: '1' }])
    expect((await reportOf()).students.map((row) => row.name)).toEqual(['Ada Lovelace', 'Bob in Discord', 'cyd'])
  })

  it('keeps nothing of who deleted their data, in sums and analysis either', async () => {
    for (const user of ['ada', 'bob']) await answers(user, SINGLE, user === 'ada', MONDAY)
    await place.store.members.change(SCOPE, 'bob', { name: 'Bob' })
    await place.store.people.erase('bob')
    const report = await reportOf()
    expect(report).toMatchObject({ answers: 1, students: [{ user: 'ada' }], weeks: [{ students: 1, answers: 1 }] })
    expect(report.items[0]?.figures).toMatchObject({ answers: 1, facility: 1, mostWrong: undefined })
    const [file] = await exportAs('json', await sourceOf(), [])
    expect(await wholeText(file?.chunks ?? [])).not.toMatch(/bob/i)
  })
})
