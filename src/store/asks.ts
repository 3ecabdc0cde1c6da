// What was asked of the course, without who asked: for feedback, the gap report, and what is passed on to instructors.

import type { Selectable } from 'kysely'
import { z } from 'zod'
import { readColumn } from './column.ts'
import type { Commits } from './commits.ts'
import { columns, type Database, inScope, keyOf, type Scope, scopeOf, type Tables } from './schema.ts'

const StatusShape = z.enum(['answered', 'uncertain', 'not-covered'])

export interface NewAsk {
  readonly scope: Scope
  readonly question: string
  readonly status: z.infer<typeof StatusShape>
  readonly confidence: number
  /** `Section.id` of the first citation. */
  readonly section: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface Ask extends NewAsk {
  readonly id: number
  /** What the asker said of the answer; undefined where they said nothing. */
  readonly helped: boolean | undefined
  /** `Section.id` of what helped, where it was read in full rather than in the answer. */
  readonly helpedBy: string | undefined
  /** Whether it was passed on to the instructors, and the name, if the asker wished to give one. */
  readonly passedOn: boolean
  readonly passedOnBy: string | undefined
  /** The words in which it was passed on, where they are others than the question's. */
  readonly passedAs: string | undefined
  /** An instructor has answered it, pointed it to a section, or put it aside. */
  readonly settled: boolean
}

function askOf(row: Selectable<Tables['asks']>): Ask {
  return {
    id: row.id,
    scope: scopeOf(row),
    question: row.question,
    status: readColumn(`asks.status of ${row.id}`, StatusShape, row.status),
    confidence: row.confidence,
    section: row.section ?? undefined,
    at: row.at,
    helped: row.helped === null ? undefined : row.helped === 1,
    helpedBy: row.helped_by ?? undefined,
    passedOn: row.passed_on === 1,
    passedOnBy: row.passed_on_by ?? undefined,
    passedAs: row.passed_as ?? undefined,
    settled: row.settled === 1,
  }
}

/** Takes asks off the instructors' list. */
export async function settle(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('asks').set({ settled: 1 }).where('id', 'in', ids).execute()
}

// Some 20 MB; what a course beyond that asked is read anew each time.
const MOST_KEPT = 50_000

export class AskStore {
  readonly #db: Database
  readonly #commits: Commits
  /** What has been read by scope since anything was written. */
  #read = new Map<string, readonly Ask[]>()

  constructor(db: Database, commits: Commits) {
    this.#db = db
    this.#commits = commits
  }

  /** Keeps a question and its outcome. @returns its id. */
  async record(ask: NewAsk): Promise<number> {
    const { id } = await this.#commits.run(async (db) =>
      db
        .insertInto('asks')
        .values({
          ...columns(ask.scope),
          question: ask.question,
          status: ask.status,
          confidence: ask.confidence,
          section: ask.section ?? null,
          at: ask.at,
          passed_on: 0,
          settled: 0,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    this.forget()
    return id
  }

  /** To be called when anything was written. A reading that is under way then is not kept. */
  forget(): void {
    this.#read = new Map()
  }

  async get(id: number): Promise<Ask | undefined> {
    const row = await this.#db.selectFrom('asks').selectAll().where('id', '=', id).executeTakeFirst()
    return row && askOf(row)
  }

  /** All asks of a guild's course, oldest first. The same array as before where nothing was written meanwhile. */
  async ofScope(scope: Scope): Promise<readonly Ask[]> {
    const read = this.#read
    const known = read.get(keyOf(scope))
    if (known) return known
    const asks = await this.list(scope)
    if (asks.length <= MOST_KEPT) read.set(keyOf(scope), asks)
    return asks
  }

  /** Asks from `since` (ms) on, oldest first. */
  async list(scope: Scope, since = 0): Promise<readonly Ask[]> {
    const rows = await this.#db
      .selectFrom('asks')
      .selectAll()
      .where(inScope(scope))
      .where('at', '>=', since)
      .orderBy('id')
      .execute()
    return rows.map(askOf)
  }

  /** Notes whether the answer helped, or the section of this id; a later word replaces an earlier one. */
  async mark(id: number, helped: boolean, section?: string): Promise<void> {
    await this.#db
      .updateTable('asks')
      .set({ helped: helped ? 1 : 0, helped_by: section ?? null })
      .where('id', '=', id)
      .execute()
    this.forget()
  }

  /**
   * Passes a question on to the instructors.
   * @param by the asker and their name, which is kept with the question; undefined to stay unnamed.
   * @param as the words that the instructors get, where they are not those that were asked.
   * @returns false where it had been passed on before: nobody needs to be told twice.
   */
  async passOn(
    id: number,
    by: { readonly user: string; readonly name: string } | undefined,
    as?: string,
  ): Promise<boolean> {
    const result = await this.#db
      .updateTable('asks')
      .set({ passed_on: 1, passed_on_by: by?.name ?? null, passed_on_user: by?.user ?? null, passed_as: as ?? null })
      .where('id', '=', id)
      .where('passed_on', '=', 0)
      .executeTakeFirst()
    this.forget()
    return result.numUpdatedRows > 0n
  }

  async settle(ids: readonly number[]): Promise<void> {
    await settle(this.#db, ids)
    this.forget()
  }

  /** Notes that a person wants to be told when the course answers this. Twice is once. */
  async wish(id: number, user: string): Promise<void> {
    await this.#db
      .insertInto('wishes')
      .values({ ask: id, user })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  /** Who wants to be told about any of these asks, each person once, with the first that they wait for. */
  async wishers(ids: readonly number[]): Promise<readonly { readonly user: string; readonly ask: number }[]> {
    if (ids.length === 0) return []
    return this.#db
      .selectFrom('wishes')
      .select(['user', ({ fn }) => fn.min('ask').as('ask')])
      .where('ask', 'in', ids)
      .groupBy('user')
      .execute()
  }

  /** Forgets that a person wants to be told about these: they were, or never can be. */
  async unwish(ids: readonly number[], user: string): Promise<void> {
    await this.#db.deleteFrom('wishes').where('ask', 'in', ids).where('user', '=', user).execute()
  }

  /** Settled asks of any guild of which somebody has not been told yet. */
  async untold(): Promise<readonly Ask[]> {
    const rows = await this.#db
      .selectFrom('asks')
      .selectAll()
      .where('settled', '=', 1)
      .where('id', 'in', (query) => query.selectFrom('wishes').select('ask'))
      .orderBy('id')
      .execute()
    return rows.map(askOf)
  }
}
