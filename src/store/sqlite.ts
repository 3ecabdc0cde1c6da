// All that only SQLite knows: opening the file, its pragmas, its error codes, copying it. The rest speaks Kysely.

import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { writeWholeSync } from '../whole-file.ts'
import type { OpenedDatabase } from './dialect.ts'
import { StoreError, type StoreFailure } from './failure.ts'
import { Place } from './place.ts'

// Waiting blocks the process, so it stays below the 3 s in which Discord wants a first response.
const BUSY_TIMEOUT = 2_000

const FAILURES: readonly (readonly [prefix: string, failure: StoreFailure])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'full'],
  // The index of the log cannot grow: the disk was full before the database was opened.
  ['SQLITE_IOERR_SHMSIZE', 'full'],
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

/** A database that is open, until it turns out to be damaged or taken away: from then on every call fails. */
class OpenDatabase {
  readonly #database: SQLite.Database
  readonly #statements: Statements
  readonly #file: string
  readonly #place: Place
  readonly #onFinal: (error: StoreError) => void
  #ended: StoreError | undefined

  constructor(database: SQLite.Database, statements: Statements, { file, onFinal }: OpenOptions) {
    this.#database = database
    this.#statements = statements
    this.#file = file
    this.#place = new Place(file)
    this.#onFinal = onFinal ?? (() => undefined)
  }

  get port(): OpenedDatabase {
    return {
      close: () => {
        this.#database.close()
      },
      inTransaction: () => this.#database.inTransaction,
      prepare: (sql) => {
        const statement = this.#try(() => this.#statements.of(sql))
        return {
          reader: statement.reader,
          all: (parameters) => this.#try(() => this.#written(statement, statement.all(...parameters))),
          run: (parameters) => this.#try(() => this.#written(statement, statement.run(...parameters))),
          iterate: (parameters) => this.#try(() => statement.iterate(...parameters)),
        }
      },
    }
  }

  /** Passes a result on, once what was committed is known to be in the file that will be opened again. */
  #written<T>(statement: SQLite.Statement, result: T): T {
    if (statement.readonly && statement.reader) return result
    if (this.#database.inTransaction || this.#place.isKept) return result
    throw new StoreError(this.#restored(), this.#file)
  }

  #restored(): StoreFailure {
    try {
      return this.#place.restore((target) => this.#database.prepare('VACUUM INTO ?').run(target))
    } catch {
      return 'lost'
    }
  }

  #try<T>(action: () => T): T {
    if (this.#ended !== undefined) throw this.#ended
    try {
      return action()
    } catch (error) {
      const found = explained(error, this.#file)
      if (found instanceof StoreError && found.isFinal) {
        this.#ended = found
        this.#onFinal(found)
      }
      throw found
    }
  }
}

function expectWhole(statements: Statements, file: string): void {
  if (statements.of('PRAGMA quick_check(1)').pluck().get() !== 'ok') throw new StoreError('damaged', file)
}

export interface OpenOptions {
  readonly file: string
  /** Called once where the database turns out to be damaged, or was taken away: every later call fails too. */
  readonly onFinal?: ((error: StoreError) => void) | undefined
}

/**
 * Opens a database file for one process, and makes one that is not there: write-ahead log, every commit on disk before it
 * is reported, foreign keys.
 * @throws {StoreError} also from every later call on the returned port.
 */
export function openSqlite(options: OpenOptions): OpenedDatabase {
  const { file } = options
  const database = explaining(file, () => new SQLite(file, { timeout: BUSY_TIMEOUT }))
  const statements = new Statements(database)
  try {
    explaining(file, () => {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
      // Without the right to write, SQLite opens it all the same, and fails at the first answer.
      database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK')
      expectWhole(statements, file)
    })
    return new OpenDatabase(database, statements, options).port
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * From now on every row that is numbered has a number above `least`. Buttons in Discord carry such numbers and outlive a
 * database that is put back as it was: without this, the rows of the time after it would be what the old buttons mean.
 */
export function numberFrom(database: OpenedDatabase, least: number): void {
  database.prepare('update sqlite_sequence set seq = max(seq, ?)').run([least])
  // A table has its line there only after its first row.
  database
    .prepare(
      `insert into sqlite_sequence (name, seq) select name, ? from sqlite_master
        where type = 'table' and sql like '%autoincrement%' and name not in (select name from sqlite_sequence)`,
    )
    .run([least])
}

/**
 * Opens a database to read what it holds just now, beside a bot or without the right to write: nothing is changed, made or left behind.
 * @throws {StoreError} also from every later call on the returned port.
 */
export function readSqlite(file: string): OpenedDatabase {
  const { database, statements } = openedToRead(file)
  return new OpenDatabase(database, statements, { file }).port
}

interface Reading {
  readonly database: SQLite.Database
  readonly statements: Statements
}

function openedToRead(file: string): Reading {
  if (!existsSync(file)) throw new StoreError('missing', file)
  let database: SQLite.Database | undefined
  try {
    database = isBeingWritten(file) ? new SQLite(file, { readonly: true, timeout: BUSY_TIMEOUT }) : inMemory(file)
    const statements = new Statements(database)
    expectWhole(statements, file)
    const versions = statements.of("select 1 from sqlite_master where name = 'kysely_migration'").get()
    if (versions === undefined) throw new StoreError('foreign', file)
    return { database, statements }
  } catch (error) {
    database?.close()
    const found = explained(error, file)
    const isDenied =
      found instanceof StoreError ? found.failure === 'unwritable' : found instanceof Error && 'syscall' in found
    throw isDenied ? new StoreError('unreadable', file, error) : found
  }
}

/** A bot runs, or was killed: only SQLite puts together what the file and its log hold. */
const isBeingWritten = (file: string) => existsSync(`${file}-wal`) || existsSync(`${file}-journal`)

/** A file that nobody writes, without SQLite's own files beside it, which a reader may not make and would not remove. */
function inMemory(file: string): SQLite.Database {
  const bytes = readFileSync(file)
  // "The file has a log", which memory cannot have: https://sqlite.org/fileformat2.html#file_format_version_numbers
  bytes.subarray(18, 20).fill(1)
  return new SQLite(bytes, { readonly: true })
}

/**
 * Writes a consistent copy of a database, also while a bot is writing to it.
 * @throws {StoreError} for the database; Error where `target` exists already or cannot be written.
 */
export function copySqlite(file: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false }))
    throw new Error(`${target} exists already: name a file that does not, or remove it first.`)
  const { database, statements } = openedToRead(file)
  try {
    writeWholeSync(target, (part) => {
      // All that the database holds, so that no other user may read it; SQLite fills a file that is empty.
      writeFileSync(part, '', { flag: 'wx', mode: 0o600 })
      explaining(target, () => statements.of('VACUUM INTO ?').run(part))
    })
  } finally {
    database.close()
  }
}
