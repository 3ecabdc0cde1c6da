// What the class taught: questions pointed to a section, and instructors' own answers to what the course does not say.

import { type AskStore, settle } from './asks.ts'
import { columns, type Database, inScope, type Scope } from './schema.ts'

export interface TaughtPair {
  readonly id: number
  readonly question: string
  /** `Section.id` */
  readonly sectionId: string
  /** The instructor's user id. */
  readonly approvedBy: string
  readonly at: number
}

/** One section as the answer to questions in several wordings. */
export interface Teaching extends Omit<TaughtPair, 'id' | 'question'> {
  readonly questions: readonly string[]
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
  readonly #asks: Pick<AskStore, 'forget'>

  /** @param asks has to hear of what is settled. */
  constructor(db: Database, asks: Pick<AskStore, 'forget'>) {
    this.#db = db
    this.#asks = asks
  }

  /** Points questions to a section and settles the asks that it answers. The same pair again changes nothing. */
  async teach(scope: Scope, teaching: Teaching, settled: readonly number[] = []): Promise<void> {
    const { questions, sectionId: section, approvedBy: approved_by, at } = teaching
    await this.#closing(settled, async (db) => {
      for (const question of questions) {
        await db
          .insertInto('taught')
          .values({ ...columns(scope), question, section, approved_by, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
    })
  }

  /** Both or neither: what is answered is no gap any more, and what is still a gap can be answered anew. */
  async #closing<T>(asks: readonly number[], work: (db: Database) => Promise<T>): Promise<T> {
    const done = await this.#db.transaction().execute(async (db) => {
      const value = await work(db)
      await settle(db, asks)
      return value
    })
    this.#asks.forget()
    return done
  }

  async unteach(id: number): Promise<void> {
    await this.#db.deleteFrom('taught').where('id', '=', id).execute()
  }

  async taught(scope: Scope): Promise<readonly TaughtPair[]> {
    const rows = await this.#db.selectFrom('taught').selectAll().where(inScope(scope)).orderBy('id').execute()
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

  /** Keeps an instructor's answer and settles the asks that it answers. @returns its id. */
  async note(scope: Scope, note: Omit<KeptNote, 'id'>, settled: readonly number[] = []): Promise<string> {
    const { id } = await this.#closing(settled, async (db) =>
      db
        .insertInto('notes')
        .values({ ...columns(scope), ...note })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    return String(id)
  }

  async removeNote(id: string): Promise<void> {
    await this.#db.deleteFrom('notes').where('id', '=', Number(id)).execute()
  }

  async notes(scope: Scope): Promise<readonly KeptNote[]> {
    const rows = await this.#db.selectFrom('notes').selectAll().where(inScope(scope)).orderBy('id').execute()
    return rows.map(({ id, question, markdown, author, at }) => ({ id: String(id), question, markdown, author, at }))
  }
}
