// How people appear on a leaderboard.

import type { Selectable } from 'kysely'
import { z } from 'zod'
import { readColumn } from './column.ts'
import type { Commits } from './commits.ts'
import { columns, type Database, type Scope, type Tables } from './schema.ts'

const VisibilityShape = z.enum(['name', 'pseudonym', 'hidden'])

export type Visibility = z.infer<typeof VisibilityShape>

export interface Member {
  readonly user: string
  /** As Discord last showed it. */
  readonly name: string | undefined
  /** By pseudonym until they choose otherwise. */
  readonly visibility: Visibility
  readonly pseudonym: string | undefined
}

function memberOf(row: Selectable<Tables['members']>): Member {
  return {
    user: row.user,
    name: row.name ?? undefined,
    visibility: readColumn(`members.visibility of ${row.user}`, VisibilityShape, row.visibility ?? 'pseudonym'),
    pseudonym: row.pseudonym ?? undefined,
  }
}

/** Two names that look alike are one. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

export class MemberStore {
  readonly #db: Database
  readonly #commits: Commits

  constructor(db: Database, commits: Commits) {
    this.#db = db
    this.#commits = commits
  }

  /** One person; undefined where nothing is kept about them. */
  async get(scope: Scope, user: string): Promise<Member | undefined> {
    const row = await this.#db
      .selectFrom('members')
      .selectAll()
      .where((row) => row.and(columns(scope)))
      .where('user', '=', user)
      .executeTakeFirst()
    return row && memberOf(row)
  }

  async list(scope: Scope): Promise<readonly Member[]> {
    const rows = await this.#db
      .selectFrom('members')
      .selectAll()
      .where((row) => row.and(columns(scope)))
      .orderBy('user')
      .execute()
    return rows.map(memberOf)
  }

  /**
   * Keeps what is given about a person and leaves the rest.
   * @returns false where the pseudonym is what another is called on the leaderboard, however written; nothing is changed then.
   */
  async change(scope: Scope, user: string, changes: Partial<Omit<Member, 'user'>>): Promise<boolean> {
    return this.#commits.run(async (db) => {
      if (changes.pseudonym !== undefined) {
        const others = await db
          .selectFrom('members')
          .select(['name', 'visibility', 'pseudonym'])
          .where((row) => row.and(columns(scope)))
          .where('user', '!=', user)
          .execute()
        const wanted = folded(changes.pseudonym)
        const taken = others.flatMap((one) => [one.pseudonym, one.visibility === 'name' ? one.name : null])
        if (taken.some((name) => name !== null && folded(name) === wanted)) return false
      }
      const values = {
        ...(changes.name === undefined ? {} : { name: changes.name }),
        ...(changes.visibility === undefined ? {} : { visibility: changes.visibility }),
        ...(changes.pseudonym === undefined ? {} : { pseudonym: changes.pseudonym }),
      }
      await db
        .insertInto('members')
        .values({ ...columns(scope), user, ...values })
        .onConflict((conflict) => {
          const same = conflict.columns(['guild', 'course', 'user'])
          return Object.keys(values).length > 0 ? same.doUpdateSet(values) : same.doNothing()
        })
        .execute()
      return true
    })
  }
}
