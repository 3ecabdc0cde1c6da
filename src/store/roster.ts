// Who people are on the instructor's roster.

import { z } from 'zod'
import { jsonOf, readColumn } from './column.ts'
import { columns, type Database, inScope, type Scope } from './schema.ts'

const RosterShape = z.object({
  name: z.string(),
  id: z.string(),
  sisUserId: z.string().optional(),
  sisLoginId: z.string().optional(),
  section: z.string().optional(),
  email: z.string().optional(),
  username: z.string().optional(),
})

const RosterColumn = jsonOf(RosterShape)

/** One line of the roster: a student, and the Discord user they are; none for who is not on Discord. */
export type RosterEntry = z.infer<typeof RosterShape> & { readonly user: string | undefined }

// A row's key is the Discord user, whose id is digits; rows without one are numbered.
const UNKNOWN = 'unknown:'

export class RosterStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async of(scope: Scope): Promise<readonly RosterEntry[]> {
    const rows = await this.#db
      .selectFrom('roster')
      .select(['user', 'data'])
      .where(inScope(scope))
      .orderBy('user')
      .execute()
    return rows.map(({ user, data }) => ({
      user: user.startsWith(UNKNOWN) ? undefined : user,
      ...readColumn(`roster.data of ${user}`, RosterColumn, data),
    }))
  }

  /** Puts a roster in the place of the one before. */
  async replace(scope: Scope, entries: readonly RosterEntry[]): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await db.deleteFrom('roster').where(inScope(scope)).execute()
      for (const [index, { user = `${UNKNOWN}${index}`, ...entry }] of entries.entries()) {
        await db
          .insertInto('roster')
          .values({ ...columns(scope), user, data: JSON.stringify(RosterShape.parse(entry)) })
          .execute()
      }
    })
  }
}
