// In which words a question was passed on, where they are not those that were asked: it is one question all the same.

import type { Kysely, Migration } from 'kysely'

export const rewording: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asks').addColumn('passed_as', 'text').execute()
  },
}
