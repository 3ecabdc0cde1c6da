// All that only SQLite knows: opening the file, its pragmas, its error codes, copying it. The rest speaks Kysely.

import { existsSync, renameSync, rmSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'
import { StoreError, type StoreFailure } from './failure.ts'

// Waiting blocks the process, so it stays below the 3 s in which Discord wants a first response.
const BUSY_TIMEOUT = 2_000

const FAILURES: readonly (readonly [prefix: string, failure: StoreFailure])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CANTOPEN', 'unwritable'],
  ['SQLITE_IOERR', 'unwritable'],
  ['SQLITE_PERM', 'unwritable'],
]

/** The same error, or a {@link StoreError} where SQLite's code is one that a person can do something about. */
export function explained(error: unknown, file: string): unknown {
  if (error instanceof SQLite.SqliteError) {
    const { code } = error
    const found = FAILURES.find(([prefix]) => code.startsWith(prefix))
    return found ? new StoreError(found[1], file, error) : error
  }
  // better-sqlite3's own check, made before SQLite sees the path.
  if (error instanceof TypeError && error.message.includes('directory does not exist')) {
    return new StoreError('unwritable', file, error)
  }
  return error
}

function explaining<T>(file: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw explained(error, file)
  }
}

/**
 * Prepared once a text and kept as long as the database: cheaper than preparing for each query, and none is ever left to
 * the garbage collector, which from Node 24.19 on aborts the process when it finds one between two turns of the event
 * loop (Node's ObjectWrap, which better-sqlite3 12 derives from, then asks for an environment that is not there).
 */
class Statements {
  readonly #database: SQLite.Database
  /** More than one a text only where the first was still being read row by row. */
  readonly #byText = new Map<string, SQLite.Statement[]>()

  constructor(database: SQLite.Database) {
    this.#database = database
  }

  of(sql: string): SQLite.Statement {
    const kept = this.#byText.get(sql) ?? []
    const free = kept.find((statement) => !statement.busy)
    if (free) return free
    const statement = this.#database.prepare(sql)
    this.#byText.set(sql, [...kept, statement])
    return statement
  }
}

/**
 * Opens a database file for one process: write-ahead log, every commit on disk before it is reported, foreign keys.
 * @param create whether a file that is not there is made; else it is an error.
 * @throws {StoreError} also from every later call on the returned port.
 */
export function openSqlite(file: string, create: boolean): SqliteDatabase {
  if (!create && !existsSync(file)) throw new StoreError('missing', file)
  const database = explaining(file, () => new SQLite(file, { timeout: BUSY_TIMEOUT }))
  const statements = new Statements(database)
  try {
    explaining(file, () => {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
      if (statements.of('PRAGMA quick_check(1)').pluck().get() !== 'ok') throw new StoreError('damaged', file)
    })
  } catch (error) {
    database.close()
    throw error
  }
  return {
    close: () => {
      database.close()
    },
    prepare: (sql) => {
      const statement = explaining(file, () => statements.of(sql))
      return {
        reader: statement.reader,
        all: (parameters) => explaining(file, () => statement.all(...parameters)),
        run: (parameters) => explaining(file, () => statement.run(...parameters)),
        iterate: (parameters) => explaining(file, () => statement.iterate(...parameters)),
      }
    },
  }
}

/**
 * Writes a consistent copy of a database, also while a bot is writing to it.
 * @throws {StoreError} for the database; Error where `target` exists already or cannot be written.
 */
export function copySqlite(file: string, target: string): void {
  if (!existsSync(file)) throw new StoreError('missing', file)
  if (existsSync(target)) throw new Error(`${target} exists already: name a file that does not, or remove it first.`)
  const unfinished = `${target}.part`
  rmSync(unfinished, { force: true })
  const database = explaining(file, () => new SQLite(file, { timeout: BUSY_TIMEOUT, fileMustExist: true }))
  try {
    explaining(file, () => database.pragma('schema_version'))
    explaining(target, () => database.prepare('VACUUM INTO ?').run(unfinished))
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  } finally {
    database.close()
  }
}
