// What the class taught: questions pointed to a section, and instructors' own answers to what the course does not say.

import { columns, type Database, type Scope } from './schema.ts'

export interface TaughtPair {
  readonly id: number
  readonly question: string
  /** `Section.id` */
  readonly sectionId: string
  /** The instructor's user id. */
  readonly approvedBy: string
  readonly at: number
}

export interface KeptNote {
  readonly id: string
  readonly question: string
  readonly markdown: string
  readonly author: string
  readonly at: number
}

export class LessonStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Points a question to a section. The same pair again changes nothing. */
  async teach(scope: Scope, pair: Omit<TaughtPair, 'id'>): Promise<void> {
    await this.#db
      .insertInto('taught')
      .values({
        ...columns(scope),
        question: pair.question,
        section: pair.sectionId,
        approved_by: pair.approvedBy,
        at: pair.at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async unteach(id: number): Promise<void> {
    await this.#db.deleteFrom('taught').where('id', '=', id).execute()
  }

  async taught(scope: Scope): Promise<readonly TaughtPair[]> {
    const rows = await this.#db
      .selectFrom('taught')
      .selectAll()
      .where((row) => row.and(columns(scope)))
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      question: row.question,
      sectionId: row.section,
      approvedBy: row.approved_by,
      at: row.at,
    }))
  }

  /** What every guild taught, for checking a course by itself. */
  async taughtAnywhere(course: string): Promise<readonly Pick<TaughtPair, 'question' | 'sectionId'>[]> {
    return this.#db
      .selectFrom('taught')
      .select(['question', 'section as sectionId'])
      .where('course', '=', course)
      .orderBy('id')
      .execute()
  }

  /** Keeps an instructor's answer. @returns its id. */
  async note(scope: Scope, note: Omit<KeptNote, 'id'>): Promise<string> {
    const { id } = await this.#db
      .insertInto('notes')
      .values({ ...columns(scope), ...note })
      .returning('id')
      .executeTakeFirstOrThrow()
    return String(id)
  }

  async removeNote(id: string): Promise<void> {
    await this.#db.deleteFrom('notes').where('id', '=', Number(id)).execute()
  }

  async notes(scope: Scope): Promise<readonly KeptNote[]> {
    const rows = await this.#db
      .selectFrom('notes')
      .selectAll()
      .where((row) => row.and(columns(scope)))
      .orderBy('id')
      .execute()
    return rows.map(({ id, question, markdown, author, at }) => ({ id: String(id), question, markdown, author, at }))
  }
}
