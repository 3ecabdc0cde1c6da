import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/failure.ts'
import { copySqlite, explained } from '../../src/store/sqlite.ts'
import { openStore, readStore, type Store } from '../../src/store/store.ts'
import { intent } from './sample.ts'

const SCOPE = { guild: 'g1', course: 'c1' }
let folder: string
let file: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-store-'))
  file = join(folder, 'lectern.db')
  store = await openStore(file)
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('openStore', () => {
  it('opens an up-to-date database again with what it held', async () => {
    await store.settings.change(SCOPE, { zone: 'Europe/Lisbon' })
    await store.close()
    store = await openStore(file)
    expect((await store.settings.read(SCOPE)).zone).toBe('Europe/Lisbon')
  })

  it('gives no number a second time that a button of the time before a restore may carry', async () => {
    const openedAt = Date.UTC(2026, 8, 14)
    const reopen = async (at: number) => {
      await store.close()
      store = await openStore(file, { openedAt: at })
    }
    const ask = async () =>
      store.asks.record({ ...{ scope: SCOPE, question: 'q', status: 'answered', confidence: 1 }, section: 's', at: 1 })
    await reopen(openedAt)
    const copy = join(folder, 'copy.db')
    copySqlite(file, copy)
    const lost = [await ask(), await ask(), (await store.dailies.intend(intent())).id]
    await store.close()
    copyFileSync(copy, file)
    await reopen(openedAt + 60_000)
    const later = [await ask(), await ask(), (await store.dailies.intend(intent())).id]
    expect(later.filter((id) => lost.includes(id))).toEqual([])
    await reopen(0)
    expect(await ask()).toBe(Math.max(...later.slice(0, 2)) + 1)
  })

  it('says that the folder cannot be used', async () => {
    await expect(openStore(join(folder, 'nowhere', 'x.db'))).rejects.toMatchObject({ failure: 'unwritable' })
    await expect(openStore(folder)).rejects.toMatchObject({ failure: 'unwritable' })
  })

  it('says that a file is no database', async () => {
    const other = join(folder, 'notes.db')
    writeFileSync(other, 'These are lecture notes and no database. '.repeat(200))
    await expect(openStore(other)).rejects.toThrow(/notes\.db is damaged or is no SQLite file: put a backup/)
  })

  it('says that a newer version wrote it', async () => {
    await store.close()
    const raw = new SQLite(file)
    raw.prepare('insert into kysely_migration values (?, ?)').run('999-later', '2030-01-01')
    raw.close()
    await expect(openStore(file)).rejects.toMatchObject({ failure: 'newer' })
    raw.close()
    const repair = new SQLite(file)
    repair.prepare('delete from kysely_migration where name = ?').run('999-later')
    repair.close()
    store = await openStore(file)
  })

  it('says that another program holds the lock, and stores nothing of that call', async () => {
    const other = new SQLite(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.settings.change(SCOPE, { zone: 'Asia/Tokyo' })).rejects.toMatchObject({ failure: 'locked' })
    other.exec('COMMIT')
    other.close()
    expect((await store.settings.read(SCOPE)).zone).toBe('UTC')
  })

  it('explains a full and a read-only database', () => {
    expect(explained(new SQLite.SqliteError('disk is full', 'SQLITE_FULL'), 'a.db')).toEqual(
      new StoreError('full', 'a.db'),
    )
    expect(explained(new SQLite.SqliteError('readonly', 'SQLITE_READONLY_DBMOVED'), 'a.db')).toEqual(
      new StoreError('read-only', 'a.db'),
    )
  })
})

describe('readStore', () => {
  const versions = (change: string, ...names: readonly string[]) => {
    const raw = new SQLite(file)
    for (const name of names) raw.prepare(change).run(name)
    raw.close()
  }
  // Readers note in the shared memory (-shm) how far they have read.
  const bytes = () =>
    readdirSync(folder).map((name) => {
      const content = name.endsWith('-shm') ? 'shared' : readFileSync(join(folder, name))
      return `${name} ${createHash('sha1').update(content).digest('hex')}`
    })

  it('reads beside a bot, and after it, and leaves every file as it was', async () => {
    for (const stop of [() => undefined, () => store.close()]) {
      await stop()
      const before = bytes()
      const reader = await readStore(file)
      expect(await reader.settings.read(SCOPE)).toMatchObject({ zone: 'UTC' })
      await expect(reader.settings.change(SCOPE, { zone: 'Europe/Lisbon' })).rejects.toMatchObject({
        failure: 'read-only',
      })
      await reader.close()
      expect(bytes()).toEqual(before)
    }
  })

  it('reads what a bot has committed and not yet moved from its log', async () => {
    await store.settings.change(SCOPE, { zone: 'Europe/Lisbon' })
    const reader = await readStore(file)
    expect(await reader.settings.read(SCOPE)).toMatchObject({ zone: 'Europe/Lisbon' })
    await reader.close()
  })

  it('says of another version which one it is, and changes nothing', async () => {
    await store.close()
    versions('insert into kysely_migration values (?, 0)', '999-later')
    await expect(readStore(file)).rejects.toMatchObject({ failure: 'newer' })
    versions('delete from kysely_migration where name = ?', '999-later', '003-helping')
    const before = bytes()
    await expect(readStore(file)).rejects.toThrow(/was written by an older version of Lectern: start the bot/)
    expect(bytes()).toEqual(before)
  })

  it.each([
    ['nothing at all', ''],
    ['less than a header', 'x'],
    ['notes', 'These are lecture notes and no database. '.repeat(200)],
  ])('says that %s is no database of its own', async (_, text) => {
    const other = join(folder, 'other.db')
    writeFileSync(other, text)
    await expect(readStore(other)).rejects.toMatchObject({ failure: text === '' ? 'foreign' : 'damaged' })
  })

  it("says that another program's database is no database of its own", async () => {
    const other = join(folder, 'other.db')
    new SQLite(other).exec('create table books (title text)').close()
    await expect(readStore(other)).rejects.toMatchObject({ failure: 'foreign' })
  })

  it('says that it is missing, or cannot be read', async () => {
    await expect(readStore(join(folder, 'other.db'))).rejects.toMatchObject({ failure: 'missing' })
    await expect(readStore(folder)).rejects.toMatchObject({ failure: 'unreadable' })
  })
})

describe('copySqlite', () => {
  it('copies what is committed while the database is in use', async () => {
    await store.settings.change(SCOPE, { postAt: '07:45' })
    const copy = join(folder, 'copy.db')
    copySqlite(file, copy)
    await store.settings.change(SCOPE, { postAt: '08:00' })
    const restored = await openStore(copy)
    expect((await restored.settings.read(SCOPE)).postAt).toBe('07:45')
    await restored.close()
  })

  it('never overwrites', () => {
    expect(() => copySqlite(file, file)).toThrow(/exists already/)
  })
})

describe('settings', () => {
  it('has defaults, and keeps guilds and courses apart', async () => {
    await store.settings.change(SCOPE, { channel: '42', weekdays: [1, 3] })
    expect(await store.settings.read(SCOPE)).toMatchObject({ channel: '42', weekdays: [1, 3], postAt: '09:00' })
    expect((await store.settings.read({ guild: 'g2', course: 'c1' })).channel).toBeUndefined()
    expect((await store.settings.read({ guild: 'g1', course: 'c2' })).channel).toBeUndefined()
    expect(await store.settings.guilds('c1')).toEqual(['g1'])
  })

  it('clears one setting and keeps the rest', async () => {
    await store.settings.change(SCOPE, { channel: '42', closeAt: '18:00' })
    const settings = await store.settings.change(SCOPE, { closeAt: undefined })
    expect(settings).toMatchObject({ channel: '42' })
    expect(settings.closeAt).toBeUndefined()
  })

  it.each([
    [{ zone: 'Mars/Olympus' }, /time zone such as/],
    [{ postAt: '25:00' }, /a time such as/],
    [{ weekdays: [] }, /at least one weekday/],
    [{ termEnd: '2026-13-01' }, /a date such as/],
  ])('refuses %j and changes nothing', async (changes, message) => {
    await expect(store.settings.change(SCOPE, { channel: '1', ...changes })).rejects.toThrow(message)
    expect((await store.settings.read(SCOPE)).channel).toBeUndefined()
  })
})

describe('settings that cannot be read', () => {
  const told: string[] = []

  async function keep(data: string): Promise<void> {
    await store.settings.change(SCOPE, { channel: '42' })
    await store.close()
    const raw = new SQLite(file)
    raw.prepare('update settings set data = ?').run(data)
    raw.close()
    told.length = 0
    store = await openStore(file, { onUnreadable: (sentence) => told.push(sentence) })
  }

  it('leave the others as they are, are named, and can be set anew', async () => {
    await keep(JSON.stringify({ channel: '42', zone: 'Mars/Olympus', weekdays: [9], termEnd: 7 }))
    const settings = await store.settings.read(SCOPE)
    expect(settings).toMatchObject({ channel: '42', zone: 'UTC', weekdays: [1, 2, 3, 4, 5] })
    expect(settings.termEnd).toBeUndefined()
    expect(told).toEqual([expect.stringMatching(/server g1 .*\(zone, weekdays, termEnd\)/)])
    await store.settings.change(SCOPE, { zone: 'Asia/Tokyo' })
    expect(await store.settings.read(SCOPE)).toMatchObject({ channel: '42', zone: 'Asia/Tokyo' })
  })

  it.each(['{', '[]', '"on"'])('are all of them in %s', async (data) => {
    await keep(data)
    expect(await store.settings.read(SCOPE)).toMatchObject({ zone: 'UTC' })
    expect(told).toEqual([expect.stringMatching(/all of them/)])
  })
})

describe('asks', () => {
  const ask = { scope: SCOPE, question: 'What is a pod?', status: 'answered', confidence: 0.9, at: 1_000 } as const

  it('keeps the question and what came of it, and not who asked', async () => {
    const id = await store.asks.record({ ...ask, section: 'a.md#pods' })
    await store.asks.mark(id, false)
    await store.asks.mark(id, true)
    expect(await store.asks.get(id)).toEqual({
      ...ask,
      id,
      section: 'a.md#pods',
      helped: true,
      passedOn: false,
      passedOnBy: undefined,
      passedAs: undefined,
      settled: false,
    })
  })

  it('is passed on once', async () => {
    const id = await store.asks.record({ ...ask, section: undefined })
    expect(await store.asks.passOn(id, undefined)).toBe(true)
    expect(await store.asks.passOn(id, { user: 'ada', name: 'Ada' })).toBe(false)
    expect(await store.asks.get(id)).toMatchObject({ passedOn: true, passedOnBy: undefined })
  })

  it('is one also where it was passed on in other words, which the asker is given back', async () => {
    const id = await store.asks.record({ ...ask, section: undefined })
    await store.asks.passOn(id, { user: 'ada', name: 'Ada' }, 'What is a pod good for?')
    await store.asks.wish(id, 'ada')
    expect(await store.asks.list(SCOPE)).toMatchObject([
      { question: ask.question, passedAs: 'What is a pod good for?' },
    ])
    expect(await store.people.read('ada')).toMatchObject({
      passedOn: [{ question: 'What is a pod good for?', name: 'Ada' }],
      wishes: ['What is a pod good for?'],
    })
  })

  it('lists a scope from a time on, and what is settled as such', async () => {
    const early = await store.asks.record({ ...ask, section: undefined })
    const late = await store.asks.record({ ...ask, section: undefined, at: 2_000 })
    await store.asks.record({ ...ask, section: undefined, scope: { guild: undefined, course: 'c1' } })
    await store.asks.settle([late])
    expect((await store.asks.list(SCOPE)).map(({ id, settled }) => [id, settled])).toEqual([
      [early, false],
      [late, true],
    ])
    expect(await store.asks.list(SCOPE, 1_500)).toHaveLength(1)
    expect(await store.asks.list({ guild: undefined, course: 'c1' })).toHaveLength(1)
  })

  it('reads what was asked once, until anything about it changes', async () => {
    const id = await store.asks.record({ ...ask, section: undefined })
    const changes = [
      () => store.asks.record({ ...ask, section: undefined }),
      () => store.asks.mark(id, true),
      () => store.asks.passOn(id, { user: 'ada', name: 'Ada' }),
      () => store.people.erase('ada', 'Ada'),
      () => store.asks.settle([id]),
    ]
    for (const change of changes) {
      const before = await store.asks.ofScope(SCOPE)
      expect(await store.asks.ofScope(SCOPE)).toBe(before)
      await change()
      expect(await store.asks.ofScope(SCOPE)).not.toBe(before)
      expect(await store.asks.ofScope(SCOPE)).toEqual(await store.asks.list(SCOPE))
    }
  })

  it('tells each person once when the answer is there', async () => {
    const first = await store.asks.record({ ...ask, section: undefined })
    const second = await store.asks.record({ ...ask, section: undefined })
    await store.asks.wish(first, 'ada')
    await store.asks.wish(first, 'ada')
    await store.asks.wish(second, 'ada')
    await store.asks.wish(second, 'bob')
    expect(await store.asks.wishers([first, second])).toEqual([
      { user: 'ada', ask: first },
      { user: 'bob', ask: second },
    ])
    expect(await store.asks.untold()).toEqual([])
    await store.asks.settle([first, second])
    await store.asks.unwish([first, second], 'ada')
    expect(await store.asks.untold()).toMatchObject([{ id: second, question: ask.question }])
    await store.asks.unwish([second], 'bob')
    expect(await store.asks.untold()).toEqual([])
  })
})

describe('components', () => {
  it('keeps a value until it expires', async () => {
    const id = await store.components.keep({ page: 3 }, 1_000)
    expect(id).toMatch(/^[\w-]{16}$/)
    expect(await store.components.read(id, 999)).toEqual({ page: 3 })
    expect(await store.components.read(id, 1_000)).toBeUndefined()
    expect(await store.components.replace(id, { page: 4 }, 2_000)).toBe(true)
    expect(await store.components.read(id, 1_500)).toEqual({ page: 4 })
    await store.components.sweep(2_000)
    expect(await store.components.replace(id, {}, 9_000)).toBe(false)
  })

  it('stays as it is where somebody only asks whether anything can be written', async () => {
    const id = await store.components.keep({ page: 3 }, 1)
    await store.tryWriting()
    expect(await store.components.replace(id, {}, 2)).toBe(true)
    await store.close()
    await expect(store.tryWriting()).rejects.toThrow()
  })
})

describe('lessons', () => {
  it('keeps a taught pair once, and forgets it when told', async () => {
    const pair = { question: 'get a shell', sectionId: 'a.md#exec', approvedBy: 'u1', at: 5 }
    const { question, ...rest } = pair
    await store.lessons.teach(SCOPE, { ...rest, questions: [question] })
    await store.lessons.teach(SCOPE, { ...rest, questions: [question], approvedBy: 'u2' })
    const taught = await store.lessons.taught(SCOPE)
    expect(taught).toEqual([{ ...pair, id: taught[0]?.id }])
    await store.lessons.unteach(taught[0]?.id ?? 0)
    expect(await store.lessons.taught(SCOPE)).toEqual([])
  })

  it('answers what was asked and takes it off the list, or neither where one fails', async () => {
    const ask = {
      scope: SCOPE,
      question: 'Why?',
      status: 'not-covered',
      confidence: 0,
      section: undefined,
      at: 1,
    } as const
    const [taught, noted] = [await store.asks.record(ask), await store.asks.record(ask)]
    const teaching = { questions: ['Why?', 'How so?'], sectionId: 'a.md#why', approvedBy: 'u1', at: 5 }
    const note = { question: 'Why?', markdown: 'So.', author: 'Grace', at: 7 }
    const inDatabase = async (sql: string) => {
      await store.close()
      const database = new SQLite(file)
      database.exec(sql)
      database.close()
      store = await openStore(file)
    }
    await inDatabase("create trigger full before update on asks begin select raise(abort, 'no room'); end")
    await expect(store.lessons.teach(SCOPE, teaching, [taught])).rejects.toThrow('no room')
    await expect(store.lessons.note(SCOPE, note, [noted])).rejects.toThrow('no room')
    expect(await store.lessons.taught(SCOPE)).toEqual([])
    expect(await store.lessons.notes(SCOPE)).toEqual([])

    await inDatabase('drop trigger full')
    await store.asks.ofScope(SCOPE)
    await store.lessons.teach(SCOPE, teaching, [taught])
    expect(await store.asks.ofScope(SCOPE)).toMatchObject([{ settled: true }, { settled: false }])
    await store.lessons.note(SCOPE, note, [noted])
    expect(await store.asks.ofScope(SCOPE)).toMatchObject([{ settled: true }, { settled: true }])
    expect((await store.lessons.taught(SCOPE)).map(({ question }) => question)).toEqual(['Why?', 'How so?'])
  })

  it("keeps instructors' notes by scope", async () => {
    const note = { question: 'When is the exam?', markdown: 'On **Friday**.', author: 'Grace', at: 7 }
    const id = await store.lessons.note(SCOPE, note)
    expect(await store.lessons.notes(SCOPE)).toEqual([{ id, ...note }])
    expect(await store.lessons.notes({ guild: 'g2', course: 'c1' })).toEqual([])
    await store.lessons.removeNote(id)
    expect(await store.lessons.notes(SCOPE)).toEqual([])
  })
})
