// The database of one bot: opened, brought up to date, and handed out as one small store a subject.

import { Kysely, Migrator } from 'kysely'
import { AskStore } from './asks.ts'
import { AttemptStore } from './attempts.ts'
import { Commits } from './commits.ts'
import { ComponentStore } from './components.ts'
import { DailyStore } from './dailies.ts'
import { type OpenedDatabase, OrderlySqliteDialect } from './dialect.ts'
import { StoreError } from './failure.ts'
import { FlagStore } from './flags.ts'
import { coursesOf, guildsOf } from './guilds.ts'
import { LessonStore } from './lessons.ts'
import { MemberStore } from './members.ts'
import { migrations } from './migrations/list.ts'
import { NoticeStore } from './notices.ts'
import { PersonStore } from './person.ts'
import { tryWriting } from './probe.ts'
import { RosterStore } from './roster.ts'
import type { Database, Tables } from './schema.ts'
import { SettingsStore } from './settings.ts'
import { numberFrom, type OpenOptions, openSqlite, readSqlite } from './sqlite.ts'

export interface Store {
  readonly settings: SettingsStore
  readonly asks: AskStore
  readonly components: ComponentStore
  readonly lessons: LessonStore
  readonly attempts: AttemptStore
  readonly dailies: DailyStore
  readonly members: MemberStore
  readonly roster: RosterStore
  readonly flags: FlagStore
  readonly people: PersonStore
  readonly notices: NoticeStore
  /** Every server that a course has settings, answers, questions or a roster of. */
  guilds(course: string): Promise<readonly string[]>
  /** Every course of which there is any of these. */
  courses(): Promise<readonly string[]>
  /** @throws {StoreError} where nothing can be written now */
  tryWriting(): Promise<void>
  close(): Promise<void>
}

interface StoreOptions extends Omit<OpenOptions, 'file'> {
  /** Milliseconds; where given, rows are numbered so that no button made before means one of them, also after a restore. */
  readonly openedAt?: number
  readonly onUnreadable?: (sentence: string) => void
}

async function bringUpToDate(db: Database, file: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const applied = (await migrator.getMigrations()).length
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof StoreError) throw error
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new StoreError('newer', file, error)
  }
  throw new Error(`The database ${file} could not be brought up to date (${applied} migrations known).`, {
    cause: error,
  })
}

async function expectSameVersion(db: Database, file: string): Promise<void> {
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const applied = new Set(rows.map(({ name }) => name))
  const known = Object.keys(migrations).filter((name) => applied.has(name)).length
  if (known < applied.size) throw new StoreError('newer', file)
  if (known < Object.keys(migrations).length) throw new StoreError('older', file)
}

/**
 * Opens the database of a bot, and makes or updates its tables.
 * @param options.onFinal called once where it turns out to be damaged or was taken away: every later call fails too.
 * @param options.onUnreadable called with a sentence where settings cannot be read and defaults stand in; else a warning of Node's.
 * @throws {StoreError} where it is locked, read-only, full, damaged, unwritable, or of a newer version; later
 * calls throw it too.
 */
export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const database = openSqlite({ ...options, file })
  const prepare = async (db: Database) => {
    await bringUpToDate(db, file)
    // In seconds, because a post's number is in the nonce of its message, which Discord limits to 25 characters.
    if (options.openedAt !== undefined) numberFrom(database, Math.floor(options.openedAt / 1000))
  }
  return storeOn(database, file, prepare, options.onUnreadable)
}

/**
 * Opens the database of a bot to read it, beside the bot too: it stays as it is, its version included.
 * @throws {StoreError} where it is missing, locked, damaged, unreadable, not Lectern's, or of another version; later calls
 * throw it too.
 */
export async function readStore(file: string): Promise<Store> {
  return storeOn(readSqlite(file), file, expectSameVersion)
}

async function storeOn(
  database: OpenedDatabase,
  file: string,
  prepare: (db: Database, file: string) => Promise<void>,
  onUnreadable: StoreOptions['onUnreadable'] = (sentence) => process.emitWarning(sentence),
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new OrderlySqliteDialect(database) })
  try {
    await prepare(db, file)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const commits = new Commits(db)
  const attempts = new AttemptStore(db, commits)
  const asks = new AskStore(db, commits)
  return {
    settings: new SettingsStore(db, onUnreadable),
    asks,
    components: new ComponentStore(db, commits),
    lessons: new LessonStore(db, asks),
    attempts,
    dailies: new DailyStore(db),
    members: new MemberStore(db, commits),
    roster: new RosterStore(db),
    flags: new FlagStore(db),
    people: new PersonStore(db, [attempts, asks]),
    notices: new NoticeStore(db),
    guilds: (course) => guildsOf(db, course),
    courses: () => coursesOf(db),
    tryWriting: () => tryWriting(commits),
    close: () => db.destroy(),
  }
}
