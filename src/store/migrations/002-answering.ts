// Attempts, daily posts, how people appear, the roster, reports of questions and what was decided about them.

import type { CreateTableBuilder, Kysely, Migration } from 'kysely'

function scoped<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T, 'guild' | 'course'> {
  return table
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('course', 'text', (column) => column.notNull())
}

async function addDailies(db: Kysely<unknown>): Promise<void> {
  await scoped(db.schema.createTable('dailies'))
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('seed', 'integer', (column) => column.notNull())
    .addColumn('feedback', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('intended_at', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'integer')
    .addColumn('closes_at', 'integer')
    .addColumn('closed_at', 'integer')
    .addColumn('revealed_at', 'integer')
    .addUniqueConstraint('one_daily_a_day', ['guild', 'course', 'date'])
    .execute()
}

async function addAttempts(db: Kysely<unknown>): Promise<void> {
  await scoped(db.schema.createTable('attempts'))
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('daily', 'integer', (column) => column.references('dailies.id'))
    .addColumn('seed', 'integer', (column) => column.notNull())
    .addColumn('response', 'text', (column) => column.notNull())
    .addColumn('grade', 'text', (column) => column.notNull())
    .addColumn('grader', 'integer', (column) => column.notNull())
    .addColumn('hints', 'integer', (column) => column.notNull())
    .addColumn('shown_at', 'integer', (column) => column.notNull())
    .addColumn('answered_at', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('attempts_by_user').on('attempts').columns(['course', 'user']).execute()
  await db.schema.createIndex('attempts_by_guild').on('attempts').columns(['guild', 'course', 'answered_at']).execute()
  await db.schema.createIndex('attempts_by_daily').on('attempts').columns(['daily']).execute()
  await db.schema
    .createTable('erased')
    .addColumn('daily', 'integer', (column) => column.notNull().references('dailies.id'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('erased_key', ['daily', 'hash'])
    .execute()
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

async function addPeople(db: Kysely<unknown>): Promise<void> {
  await scoped(db.schema.createTable('members'))
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('visibility', 'text')
    .addColumn('pseudonym', 'text')
    .addPrimaryKeyConstraint('members_key', ['guild', 'course', 'user'])
    .addUniqueConstraint('pseudonym_once', ['guild', 'course', 'pseudonym'])
    .execute()
  await scoped(db.schema.createTable('roster'))
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('roster_key', ['guild', 'course', 'user'])
    .execute()
}

async function addReports(db: Kysely<unknown>): Promise<void> {
  await scoped(db.schema.createTable('reports'))
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('attempt_key', 'text')
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('settled', 'integer', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('reported_once', ['guild', 'course', 'question_id', 'content_hash', 'user'])
    .execute()
  await scoped(db.schema.createTable('rulings'))
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('response', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addUniqueConstraint('ruled_once', ['guild', 'course', 'question_id', 'content_hash', 'kind', 'response'])
    .execute()
}

export const answering: Migration = {
  async up(db: Kysely<unknown>) {
    await addDailies(db)
    await addAttempts(db)
    await addPeople(db)
    await addReports(db)
  },
}
