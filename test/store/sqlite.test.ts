import { copyFile, mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoreError } from '../../src/store/failure.ts'
import { explained, openSqlite } from '../../src/store/sqlite.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sqlite-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const COUNTING = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 3) select i from n'

describe('openSqlite', () => {
  it('reads the same query twice at once, row by row', () => {
    const database = openSqlite({ file: join(folder, 'lectern.sqlite') })
    const first = database.prepare(COUNTING).iterate([])
    expect(first.next().value).toEqual({ i: 1 })
    expect([...database.prepare(COUNTING).iterate([])]).toEqual([{ i: 1 }, { i: 2 }, { i: 3 }])
    expect([...first]).toEqual([{ i: 2 }, { i: 3 }])
    database.close()
  })

  it('names a full disk also where the index of the log cannot grow, as after a start that failed for it', () => {
    const full = new SQLite.SqliteError('disk I/O error', 'SQLITE_IOERR_SHMSIZE')
    expect(explained(full, 'lectern.sqlite')).toMatchObject({ failure: 'full' })
  })

  it('commits to the disk before it says so', () => {
    const database = openSqlite({ file: join(folder, 'lectern.sqlite') })
    const FULL = 2
    expect(database.prepare('PRAGMA synchronous').all([])).toEqual([{ synchronous: FULL }])
    expect(database.prepare('PRAGMA journal_mode').all([])).toEqual([{ journal_mode: 'wal' }])
    database.close()
  })
})

describe('a database that is open', () => {
  const finals: string[] = []
  const file = () => join(folder, 'lectern.sqlite')
  const opened = () => {
    finals.length = 0
    const onFinal = ({ failure }: StoreError) => finals.push(failure)
    return openSqlite({ file: file(), onFinal })
  }
  const words = (database: ReturnType<typeof opened>) => database.prepare('select word from words').all([])
  const write = (database: ReturnType<typeof opened>, word: string) =>
    database.prepare('insert into words values (?)').run([word])
  const begun = () => {
    const database = opened()
    database.prepare('create table words (word text)').run([])
    write(database, 'first')
    return database
  }

  it('and removed is written anew with all that it held, and takes nothing more', async () => {
    const database = begun()
    for (const end of ['', '-wal', '-shm']) await rm(`${file()}${end}`)
    expect(() => write(database, 'second')).toThrow(/was removed while it was open: it has been written anew/)
    expect(() => words(database)).toThrow(/was removed/)
    expect(finals).toEqual(['removed'])
    const again = opened()
    expect(words(again)).toEqual([{ word: 'first' }, { word: 'second' }])
    again.close()
    database.close()
  })

  it('whose log was removed is written anew', async () => {
    const database = begun()
    await rm(`${file()}-wal`)
    expect(() => write(database, 'second')).toThrow(/was removed/)
    const again = opened()
    expect(words(again)).toEqual([{ word: 'first' }, { word: 'second' }])
    again.close()
    database.close()
  })

  it('and replaced leaves the other file alone, and what it held beside it', async () => {
    const other = openSqlite({ file: join(folder, 'other.sqlite') })
    other.prepare('create table words (word text)').run([])
    write(other, 'from elsewhere')
    other.close()
    const database = begun()
    await rm(file())
    await copyFile(join(folder, 'other.sqlite'), file())
    expect(() => write(database, 'second')).toThrow(/was replaced .* ends in \.rescued-1/)
    database.close()
    expect(await readdir(folder)).toContain('lectern.sqlite.rescued-1')
    await rm(`${file()}-wal`, { force: true })
    const again = opened()
    expect(words(again)).toEqual([{ word: 'from elsewhere' }])
    again.close()
    const rescued = openSqlite({ file: `${file()}.rescued-1` })
    expect(words(rescued)).toEqual([{ word: 'first' }, { word: 'second' }])
    rescued.close()
  })

  it('whose pages are overwritten says so once they are read, and takes nothing more', async () => {
    const first = begun()
    // More than SQLite keeps in memory.
    first
      .prepare(
        "insert into words with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000) select printf('%.*c', 9000, 'x') from n",
      )
      .run([])
    first.close()
    const database = opened()
    const handle = await open(file(), 'r+')
    await handle.write(Buffer.alloc(1_000_000, 0x42), 0, 1_000_000, 4 * 4096)
    await handle.close()
    expect(() => words(database)).toThrow(/is damaged/)
    expect(() => write(database, 'more')).toThrow(/is damaged/)
    expect(finals).toEqual(['damaged'])
    database.close()
  })
})
