// All that is kept under one person's id: to be shown to them, and to be erased when they say so.

import { z } from 'zod'
import type { Attempt } from '../quiz/attempt.ts'
import { type AttemptStore, attemptOf } from './attempts.ts'
import { jsonOf, readColumn } from './column.ts'
import type { Database } from './schema.ts'
import { personHash } from './secret.ts'

export interface PersonalData {
  readonly attempts: readonly Attempt[]
  /** How they appear, by guild and course. */
  readonly appearances: readonly Readonly<Record<string, string | null>>[]
  readonly reports: readonly { readonly questionId: string; readonly reason: string; readonly at: number }[]
  /** Questions of which they want to hear when the course answers them. */
  readonly wishes: readonly string[]
  /** Questions that they passed on to the instructors with their name. */
  readonly passedOn: readonly { readonly question: string; readonly name: string | null; readonly at: number }[]
  /** Who they are on an instructor's roster, by guild and course. */
  readonly roster: readonly Readonly<Record<string, string>>[]
  /** What they did as an instructor: questions that they pointed to a section, and what they decided about reports. */
  readonly taught: readonly { readonly question: string; readonly section: string; readonly at: number }[]
  readonly rulings: readonly { readonly kind: string; readonly questionId: string; readonly at: number }[]
}

const RosterColumn = jsonOf(z.record(z.string(), z.string()))

export class PersonStore {
  readonly #db: Database
  readonly #readers: readonly Pick<AttemptStore, 'forget'>[]

  /** @param readers have to hear of what is erased. */
  constructor(db: Database, readers: readonly Pick<AttemptStore, 'forget'>[]) {
    this.#db = db
    this.#readers = readers
  }

  async read(user: string): Promise<PersonalData> {
    const attempts = await this.#db.selectFrom('attempts').selectAll().where('user', '=', user).orderBy('id').execute()
    const members = await this.#db.selectFrom('members').selectAll().where('user', '=', user).execute()
    const reports = await this.#db
      .selectFrom('reports')
      .select(['question_id as questionId', 'reason', 'at'])
      .where('user', '=', user)
      .orderBy('id')
      .execute()
    const wishes = await this.#db
      .selectFrom('wishes')
      .innerJoin('asks', 'asks.id', 'wishes.ask')
      .select(({ fn }) => fn.coalesce('asks.passed_as', 'asks.question').as('question'))
      .where('wishes.user', '=', user)
      .execute()
    const passedOn = await this.#db
      .selectFrom('asks')
      .select(['passed_on_by as name', 'at', ({ fn }) => fn.coalesce('passed_as', 'question').as('question')])
      .where('passed_on_user', '=', user)
      .orderBy('id')
      .execute()
    const roster = await this.#db.selectFrom('roster').selectAll().where('user', '=', user).execute()
    return {
      attempts: attempts.map(attemptOf),
      appearances: members.map((member) => ({ ...member })),
      reports,
      wishes: wishes.map(({ question }) => question),
      passedOn,
      roster: roster.map(({ data, ...place }) => ({
        ...place,
        ...readColumn(`roster.data of ${user}`, RosterColumn, data),
      })),
      ...(await this.#doneAsInstructor(user)),
    }
  }

  async #doneAsInstructor(user: string): Promise<Pick<PersonalData, 'taught' | 'rulings'>> {
    const taught = await this.#db
      .selectFrom('taught')
      .select(['question', 'section', 'at'])
      .where('approved_by', '=', user)
      .orderBy('id')
      .execute()
    const rulings = await this.#db
      .selectFrom('rulings')
      .select(['kind', 'question_id as questionId', 'at'])
      .where('by', '=', user)
      .orderBy('id')
      .execute()
    return { taught, rulings }
  }

  /**
   * Erases a person, in one transaction. Where they have answered a daily question that is still open, a keyed hash
   * keeps it answered until it closes. The instructor's roster is the instructor's, and stays. Questions that they passed
   * on stay as well, without their name.
   * @param name as they are shown: the first versions kept a name that was passed on without its person.
   * @returns how many attempts were erased.
   */
  async erase(user: string, name?: string): Promise<number> {
    const erased = await this.#db.transaction().execute(async (db) => {
      const known = await db.selectFrom('members').select('name').where('user', '=', user).execute()
      const names = [name, ...known.map((member) => member.name)].filter((each) => typeof each === 'string')
      await db
        .updateTable('asks')
        .set({ passed_on_by: null, passed_on_user: null })
        .where((row) =>
          row.or([
            row('passed_on_user', '=', user),
            ...names.map((each) => row.and([row('passed_on_user', 'is', null), row('passed_on_by', '=', each)])),
          ]),
        )
        .execute()
      const open = await db
        .selectFrom('attempts')
        .innerJoin('dailies', 'dailies.id', 'attempts.daily')
        .select('dailies.id')
        .where('attempts.user', '=', user)
        .where('dailies.status', '!=', 'closed')
        .execute()
      for (const { id } of open) {
        const hash = await personHash(db, id, user)
        await db
          .insertInto('erased')
          .values({ daily: id, hash })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      const { numDeletedRows } = await db.deleteFrom('attempts').where('user', '=', user).executeTakeFirst()
      await db.deleteFrom('members').where('user', '=', user).execute()
      await db.deleteFrom('reports').where('user', '=', user).execute()
      await db.deleteFrom('wishes').where('user', '=', user).execute()
      return Number(numDeletedRows)
    })
    for (const reader of this.#readers) reader.forget()
    return erased
  }
}
