// Which faults of a course the instructors of a server were last told about: a restart is no news of the same ones.

import type { Kysely, Migration } from 'kysely'

export const telling: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('notices')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('course', 'text', (column) => column.notNull())
      .addColumn('faults', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('notices_key', ['guild', 'course'])
      .execute()
  },
}
