// SQLite as Kysely drives it, but for who is next: many who wait for the one connection are served in their order.

import { type DatabaseConnection, type Driver, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely'

/** What Kysely needs of SQLite, and what its driver does not ask. */
export interface OpenedDatabase extends SqliteDatabase {
  /** False also where SQLite has undone a transaction by itself. */
  inTransaction(): boolean
}

/**
 * Kysely's own lock wakes all who wait whenever the connection is free, of whom one gets it: for a class of three hundred
 * that is a hundred thousand times for nothing.
 */
class OrderlyDriver extends SqliteDriver {
  readonly #waiting: (() => void)[] = []
  readonly #database: OpenedDatabase
  #taken = false

  constructor(database: OpenedDatabase) {
    super({ database })
    this.#database = database
  }

  /** On a full disk SQLite has done it: a second time would fail, and hide why it was to be. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction()) await super.rollbackTransaction(connection)
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#taken = true
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    await super.releaseConnection()
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken = false
  }
}

export class OrderlySqliteDialect extends SqliteDialect {
  readonly #database: OpenedDatabase

  constructor(database: OpenedDatabase) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new OrderlyDriver(this.#database)
  }
}
