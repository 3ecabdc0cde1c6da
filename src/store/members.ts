// How people appear on a leaderboard.

import type { Selectable } from 'kysely'
import { z } from 'zod'
import { ClassNames } from './class-names.ts'
import { readColumn } from './column.ts'
import type { Commits } from './commits.ts'
import { columns, type Database, inScope, type Scope, type Tables } from './schema.ts'

/** How somebody appears on the leaderboard. */
export const VisibilityShape = z.enum(['name', 'pseudonym', 'hidden'])

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

/** Another in the class goes by this pseudonym, or by this name as their pseudonym; nothing was changed. */
export class NameTaken extends Error {
  override readonly name = 'NameTaken'
  readonly what: 'pseudonym' | 'name'

  constructor(what: 'pseudonym' | 'name') {
    super(`another in the class goes by this ${what}`)
    this.what = what
  }
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
      .where(inScope(scope))
      .where('user', '=', user)
      .executeTakeFirst()
    return row && memberOf(row)
  }

  async list(scope: Scope): Promise<readonly Member[]> {
    return listed(this.#db, scope)
  }

  /**
   * Keeps what is given about a person and leaves the rest. A name may become another's pseudonym later, by a change in
   * the server: that is kept, and the leaderboard does not show it.
   * @throws {NameTaken} for a pseudonym that another is known by, and for appearing by a name that is another's pseudonym.
   */
  async change(scope: Scope, user: string, changes: Partial<Omit<Member, 'user'>>): Promise<void> {
    const taken = await this.#commits.run(async (db) => {
      const clash = await clashOf(changes, user, () => listed(db, scope))
      if (clash !== undefined) return clash
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
      return undefined
    })
    // Not within the transaction, where it would undo what others write in the same moment.
    if (taken !== undefined) throw new NameTaken(taken)
  }
}

async function listed(db: Database, scope: Scope): Promise<readonly Member[]> {
  const rows = await db.selectFrom('members').selectAll().where(inScope(scope)).orderBy('user').execute()
  return rows.map(memberOf)
}

async function clashOf(
  { visibility, pseudonym, name }: Partial<Omit<Member, 'user'>>,
  user: string,
  list: () => Promise<readonly Member[]>,
): Promise<NameTaken['what'] | undefined> {
  if (pseudonym === undefined && visibility !== 'name') return undefined
  const members = await list()
  const names = new ClassNames(members)
  if (pseudonym !== undefined && names.isOfAnother(pseudonym, user)) return 'pseudonym'
  const shown = name ?? members.find((member) => member.user === user)?.name
  return visibility === 'name' && shown !== undefined && names.isPseudonymOfAnother(shown, user) ? 'name' : undefined
}
