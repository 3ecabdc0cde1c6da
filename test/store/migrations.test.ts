import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../src/store/migrations/list.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { openStore } from '../../src/store/store.ts'
import { attempt, SCOPE } from './sample.ts'

const versions = Object.keys(migrations)
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-migrations-'))
  file = join(folder, 'lectern.db')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function makeVersion(version: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: openSqlite({ file }) }) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  expect((await migrator.migrateTo(version)).error).toBeUndefined()
  await db.destroy()
}

function schemaOf(path: string): unknown {
  const database = new SQLite(path, { readonly: true })
  const rows = database.prepare("select name, sql from sqlite_master where name not like 'kysely%' order by name").all()
  database.close()
  return rows
}

describe('migrations', () => {
  it('are in the order of their names', () => {
    expect(versions).toEqual([...versions].sort())
  })

  it.each(versions)('bring a database of version %s up to date with all that it held', async (version) => {
    await makeVersion(version)
    const raw = new SQLite(file)
    raw.prepare("insert into settings values ('g1', 'c1', ?)").run(JSON.stringify({ zone: 'Asia/Kathmandu' }))
    raw.exec(
      "insert into asks (guild, course, question, status, confidence, at) values ('g1', 'c1', 'Why?', 'answered', 1, 5)",
    )
    raw.exec(
      "insert into asks (guild, course, question, status, confidence, passed_on, passed_on_by, at) values ('g1', 'c1', 'How?', 'not-covered', 0, 1, 'Ada', 5)",
    )
    raw.exec(
      "insert into taught (guild, course, question, section, approved_by, at) values ('g1', 'c1', 'q', 's', 'u', 5)",
    )
    raw.close()

    const store = await openStore(file)
    expect((await store.settings.read(SCOPE)).zone).toBe('Asia/Kathmandu')
    expect(await store.asks.list(SCOPE)).toMatchObject([
      { question: 'Why?', passedOn: false, settled: false },
      { question: 'How?', passedOn: true, passedOnBy: 'Ada', passedAs: undefined },
    ])
    await store.people.erase('ada', 'Ada')
    expect(await store.asks.list(SCOPE)).toMatchObject([{}, { passedOn: true, passedOnBy: undefined }])
    expect(await store.lessons.taught(SCOPE)).toHaveLength(1)
    expect((await store.attempts.record(attempt())).outcome).toBe('recorded')
    await store.close()

    const fresh = join(folder, 'fresh.db')
    await (await openStore(fresh)).close()
    expect(schemaOf(file)).toEqual(schemaOf(fresh))
  })
})
