// Whose name stands at a question that was passed on: names change, and two people may have the same one.

import type { Kysely, Migration } from 'kysely'

export const naming: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asks').addColumn('passed_on_user', 'text').execute()
  },
}
