import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ONE_OF_EACH } from '../reports/questions.ts'
import { attempt, intent, SCOPE, type TemporaryStore, temporaryStore } from './sample.ts'

let place: TemporaryStore

beforeEach(async () => {
  place = await temporaryStore()
})

afterEach(() => place.remove())

/** As another version, or a person, may have left it. */
function change(sql: string, ...values: readonly string[]): void {
  const raw = new SQLite(place.file)
  raw.prepare(sql).run(...values)
  raw.close()
}

describe('what a column holds', () => {
  it('is a question of any kind, whole', async () => {
    for (const [day, question] of ONE_OF_EACH.entries()) {
      const date = `2026-09-${10 + day}`
      await place.store.dailies.intend(intent({ date, question }))
      expect((await place.store.dailies.onDate(SCOPE, date))?.question).toEqual(question)
    }
  })

  it.each([
    ['dailies.question', JSON.stringify({ ...ONE_OF_EACH[0], choices: 'none' }), /choices/],
    ['dailies.question', '{', /expected JSON/],
    ['dailies.status', 'lost', /"closed"/],
    ['dailies.feedback', 'never', /"after-closing"/],
  ])('is refused where %s cannot be read, naming the row', async (column, value, what) => {
    const { id } = await place.store.dailies.intend(intent())
    const [table, name] = column.split('.')
    change(`update ${table} set ${name} = ?`, value)
    await expect(place.store.dailies.get(id)).rejects.toThrow(`${column} of ${id}`)
    await expect(place.store.dailies.get(id)).rejects.toThrow(what)
  })

  it('is never taken for practice, for not covered, for an acceptance or for a pseudonym', async () => {
    const { attempts, asks, flags, members } = place.store
    await attempts.record(attempt())
    const ask = await asks.record({
      scope: SCOPE,
      question: 'Why?',
      status: 'answered',
      confidence: 1,
      section: undefined,
      at: 1,
    })
    await flags.rule(SCOPE, { kind: 'retracted', questionId: 'q1', contentHash: 'h1', by: 'grace', at: 1 })
    await members.change(SCOPE, 'ada', { visibility: 'name' })
    change("update attempts set mode = 'exam'")
    change("update asks set status = 'maybe'")
    change("update rulings set kind = 'reopened'")
    change("update members set visibility = 'initials'")
    await expect(attempts.get('k1')).rejects.toThrow('attempts.mode')
    await expect(asks.get(ask)).rejects.toThrow('asks.status')
    await expect(flags.rulings(SCOPE)).rejects.toThrow('rulings.kind')
    await expect(members.list(SCOPE)).rejects.toThrow('members.visibility of ada')
  })
})
