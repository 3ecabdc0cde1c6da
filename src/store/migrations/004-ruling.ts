// The question about which an answer was accepted, because only its kind can tell which other answers are the same.

import type { Kysely, Migration } from 'kysely'

export const ruling: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('rulings').addColumn('question', 'text').execute()
  },
}
