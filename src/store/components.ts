// State of buttons and selects that does not fit into a custom_id: kept under a short random id until it expires.

import { randomBytes } from 'node:crypto'
import type { Commits } from './commits.ts'
import type { Database } from './schema.ts'

export class ComponentStore {
  readonly #db: Database
  readonly #commits: Commits

  constructor(db: Database, commits: Commits) {
    this.#db = db
    this.#commits = commits
  }

  /**
   * Keeps a JSON value until `expiresAt` (ms).
   * @returns a new id of 16 characters that nobody can guess.
   */
  async keep(data: unknown, expiresAt: number): Promise<string> {
    const id = randomBytes(12).toString('base64url')
    await this.#commits.run(async (db) =>
      db
        .insertInto('components')
        .values({ id, data: JSON.stringify(data), expires_at: expiresAt })
        .execute(),
    )
    return id
  }

  /** The kept value, to be validated by who kept it; undefined where the id is unknown or has expired. */
  async read(id: string, now: number): Promise<unknown> {
    const row = await this.#db
      .selectFrom('components')
      .select('data')
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  /** Replaces a kept value. @returns false where it is gone. */
  async replace(id: string, data: unknown, expiresAt: number): Promise<boolean> {
    const result = await this.#commits.run(async (db) =>
      db
        .updateTable('components')
        .set({ data: JSON.stringify(data), expires_at: expiresAt })
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    return result.numUpdatedRows > 0n
  }

  /** Forgets what has expired. */
  async sweep(now: number): Promise<void> {
    await this.#commits.run(async (db) => db.deleteFrom('components').where('expires_at', '<=', now).execute())
  }
}
