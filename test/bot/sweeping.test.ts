// Rounds that nobody takes up again do not stay in the database, also where nobody asks how the bot is.

import SQLite from 'better-sqlite3'
import { afterEach, expect, it } from 'vitest'
import { AdjustableClock } from '../../src/clock.ts'
import { type Running, run } from './running.ts'

const HOUR = 3_600_000

let here: Running | undefined
afterEach(() => here?.close())

it('forgets what has expired within the hour, by the bot’s clock', async () => {
  const botClock = new AdjustableClock()
  const running = await run({ botClock })
  here = running
  const db = new SQLite(running.database, { readonly: true })
  const kept = () => db.prepare('select data from components').pluck().all()
  await running.store.components.keep('for half an hour', botClock.now() + HOUR / 2)
  await running.store.components.keep('for a day', botClock.now() + 24 * HOUR)
  botClock.advance(HOUR - 60_000)
  await running.store.tryWriting()
  expect(kept()).toHaveLength(2)
  botClock.advance(60_000)
  await expect.poll(kept).toEqual(['"for a day"'])
  db.close()
})
