// Settings, what was asked, what the class taught, and the state of components.

import type { Kysely, Migration } from 'kysely'

export const asking: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('settings')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('course', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_key', ['guild', 'course'])
      .execute()

    await db.schema
      .createTable('asks')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('course', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('confidence', 'real', (column) => column.notNull())
      .addColumn('section', 'text')
      .addColumn('helped', 'integer')
      .addColumn('passed_on', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('passed_on_by', 'text')
      .addColumn('settled', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('at', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('asks_by_time').on('asks').columns(['guild', 'course', 'at']).execute()

    await db.schema
      .createTable('wishes')
      .addColumn('ask', 'integer', (column) => column.notNull().references('asks.id').onDelete('cascade'))
      .addColumn('user', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('wishes_key', ['ask', 'user'])
      .execute()

    await db.schema
      .createTable('components')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'integer', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('taught')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('course', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('section', 'text', (column) => column.notNull())
      .addColumn('approved_by', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addUniqueConstraint('taught_once', ['guild', 'course', 'question', 'section'])
      .execute()

    await db.schema
      .createTable('notes')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('course', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('markdown', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .execute()
  },
}
