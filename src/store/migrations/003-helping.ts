// Which section helped, where it was another than the answer's own.

import type { Kysely, Migration } from 'kysely'

export const helping: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asks').addColumn('helped_by', 'text').execute()
  },
}
