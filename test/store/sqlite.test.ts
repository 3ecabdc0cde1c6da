import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sqlite-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const COUNTING = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 3) select i from n'

describe('openSqlite', () => {
  it('reads the same query twice at once, row by row', () => {
    const database = openSqlite(join(folder, 'lectern.sqlite'), true)
    const first = database.prepare(COUNTING).iterate([])
    expect(first.next().value).toEqual({ i: 1 })
    expect([...database.prepare(COUNTING).iterate([])]).toEqual([{ i: 1 }, { i: 2 }, { i: 3 }])
    expect([...first]).toEqual([{ i: 2 }, { i: 3 }])
    database.close()
  })

  it('commits to the disk before it says so', () => {
    const database = openSqlite(join(folder, 'lectern.sqlite'), true)
    const FULL = 2
    expect(database.prepare('PRAGMA synchronous').all([])).toEqual([{ synchronous: FULL }])
    expect(database.prepare('PRAGMA journal_mode').all([])).toEqual([{ journal_mode: 'wal' }])
    database.close()
  })
})
