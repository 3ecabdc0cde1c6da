// Attempts: added once, never changed. An answer is on disk when `record` returns.

import { setImmediate } from 'node:timers/promises'
import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { type Attempt, ModeShape } from '../quiz/attempt.ts'
import { GradeShape, ResponseShape } from '../quiz/grade.ts'
import { jsonOf, readColumn } from './column.ts'
import type { Commits } from './commits.ts'
import { columns, type Database, inScope, keyOf, type Scope, scopeOf, type Tables } from './schema.ts'
import { personHash } from './secret.ts'

export type Recorded =
  /** `repeated`: this showing had been answered before; the attempt is the first answer, and it stands. */
  | { readonly outcome: 'recorded' | 'repeated'; readonly attempt: Attempt }
  /** `closed`: the daily question takes no more answers. `erased`: the person had answered and deleted their data. */
  | { readonly outcome: 'closed' | 'erased' }

/** `round` was kept by the first versions, and scored as practice. */
const ModeColumn = z.union([ModeShape, z.literal('round').transform(() => 'practice' as const)])
const ResponseColumn = jsonOf(ResponseShape)
const GradeColumn = jsonOf(GradeShape)

const PostedColumn = jsonOf(z.object({ prompt: z.string(), path: z.string() }))

interface AnsweredQuestion {
  readonly questionId: string
  readonly answers: number
  readonly contentHashes: readonly string[]
  readonly prompt?: string
  readonly path?: string
}

export function attemptOf(row: Selectable<Tables['attempts']>): Attempt {
  return {
    ...scopeOf(row),
    key: row.key,
    user: row.user,
    questionId: row.question_id,
    contentHash: row.content_hash,
    mode: readColumn(`attempts.mode of ${row.id}`, ModeColumn, row.mode),
    ...(row.daily === null ? {} : { daily: row.daily }),
    seed: row.seed,
    response: readColumn(`attempts.response of ${row.id}`, ResponseColumn, row.response),
    grade: readColumn(`attempts.grade of ${row.id}`, GradeColumn, row.grade),
    grader: row.grader,
    hints: row.hints,
    shownAt: row.shown_at,
    answeredAt: row.answered_at,
  }
}

function rowOf(attempt: Attempt) {
  return {
    ...columns(attempt),
    key: attempt.key,
    user: attempt.user,
    question_id: attempt.questionId,
    content_hash: attempt.contentHash,
    mode: attempt.mode,
    daily: attempt.daily ?? null,
    seed: attempt.seed,
    response: JSON.stringify(attempt.response),
    grade: JSON.stringify(attempt.grade),
    grader: attempt.grader,
    hints: attempt.hints,
    shown_at: attempt.shownAt,
    answered_at: attempt.answeredAt,
  }
}

/** Why a daily question takes no answer of a person; undefined where it does. */
async function refusal(db: Database, attempt: Attempt): Promise<'closed' | 'erased' | undefined> {
  const { daily, user } = attempt
  if (daily === undefined) return undefined
  const post = await db.selectFrom('dailies').select('status').where('id', '=', daily).executeTakeFirst()
  if (post?.status === 'closed' || !post) return 'closed'
  return (await hasErased(db, daily, user)) ? 'erased' : undefined
}

async function hasErased(db: Database, daily: number, user: string): Promise<boolean> {
  const erased = await db.selectFrom('erased').select('hash').where('daily', '=', daily).execute()
  if (erased.length === 0) return false
  const own = await personHash(db, daily, user)
  return erased.some(({ hash }) => hash === own)
}

// Some 50 MB; the leaderboard of a class beyond that is read anew each time.
const MOST_KEPT = 100_000

interface Reading {
  /** Id of the newest row. */
  readonly last: number
  readonly attempts: readonly Attempt[]
}

export class AttemptStore {
  readonly #db: Database
  readonly #commits: Commits
  /** What has been read by scope: attempts are only ever added, so the next reading fetches the newer ones. */
  #read = new Map<string, Reading>()

  constructor(db: Database, commits: Commits) {
    this.#db = db
    this.#commits = commits
  }

  /** Keeps an answer, unless this showing was answered before or the daily question has closed. In a transaction, on disk when it resolves. */
  async record(attempt: Attempt): Promise<Recorded> {
    return this.#commits.run(async (db): Promise<Recorded> => {
      const outcome = await refusal(db, attempt)
      if (outcome === undefined) {
        const added = await db
          .insertInto('attempts')
          .values(rowOf(attempt))
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst()
        if (added.numInsertedOrUpdatedRows !== 0n) return { outcome: 'recorded', attempt }
      }
      const first = await db.selectFrom('attempts').selectAll().where('key', '=', attempt.key).executeTakeFirst()
      if (first) return { outcome: 'repeated', attempt: attemptOf(first) }
      return { outcome: outcome ?? 'closed' }
    })
  }

  async get(key: string): Promise<Attempt | undefined> {
    const row = await this.#db.selectFrom('attempts').selectAll().where('key', '=', key).executeTakeFirst()
    return row && attemptOf(row)
  }

  /** Whether a person had answered a daily question that is open before they erased their data. */
  async isErased(daily: number, user: string): Promise<boolean> {
    return hasErased(this.#db, daily, user)
  }

  /** All attempts of a guild's course, oldest first. The same array as before where there are no newer ones. */
  async ofScope(scope: Scope): Promise<readonly Attempt[]> {
    const key = keyOf(scope)
    // Where `forget` comes while this waits for its turn, what is kept below is forgotten with the rest.
    const read = this.#read
    const before = read.get(key) ?? { last: 0, attempts: [] }
    const rows = await this.#db
      .selectFrom('attempts')
      .selectAll()
      .where(inScope(scope))
      .where('id', '>', before.last)
      .orderBy('id')
      .execute()
    const last = rows.at(-1)?.id
    if (last === undefined) return before.attempts
    const attempts = [...before.attempts, ...rows.map(attemptOf)]
    // Of two readings at the same time the one that saw more stays.
    const isNewest = last >= (read.get(key)?.last ?? 0)
    if (isNewest && attempts.length <= MOST_KEPT) read.set(key, { last, attempts })
    return attempts
  }

  /** To be called when attempts were erased. */
  forget(): void {
    this.#read = new Map()
  }

  /** All attempts of a guild's course, one person after the other, each oldest first: for a class too large to hold at once. */
  async *byPerson(scope: Scope): AsyncGenerator<readonly Attempt[]> {
    const ofClass = this.#db.selectFrom('attempts').where(inScope(scope))
    const people = await ofClass.select('user').distinct().orderBy('user').execute()
    for (const { user } of people) {
      const rows = await ofClass.selectAll().where('user', '=', user).orderBy('id').execute()
      if (rows.length > 0) yield rows.map(attemptOf)
      // SQLite answers at once: without this a bot would hear nothing until the last person had been read.
      await setImmediate()
    }
  }

  /**
   * All attempts of a person in a course, in every guild and in direct messages, oldest first.
   * @param questions ids of those that are wanted; all unless told
   */
  async ofUser(course: string, user: string, questions?: readonly string[]): Promise<readonly Attempt[]> {
    const own = this.#db.selectFrom('attempts').selectAll().where('course', '=', course).where('user', '=', user)
    const wanted = questions === undefined ? own : own.where('question_id', 'in', questions)
    const rows = await wanted.orderBy('id').execute()
    return rows.map(attemptOf)
  }

  /** Every question of a course that was answered anywhere, how often, and as it was posted last where it was a daily one. */
  async answered(course: string): Promise<readonly AnsweredQuestion[]> {
    const rows = await this.#db
      .selectFrom('attempts')
      .leftJoin('dailies', 'dailies.id', 'attempts.daily')
      .select(({ fn }) => [
        'attempts.question_id as questionId',
        fn.countAll<number>().as('answers'),
        // SQLite takes a column beside a lone max() from the row that has it: https://sqlite.org/lang_select.html#bareagg
        fn.max('dailies.id').as('last'),
        'dailies.question as posted',
        sql<string>`group_concat(distinct attempts.content_hash)`.as('hashes'),
      ])
      .where('attempts.course', '=', course)
      .groupBy('attempts.question_id')
      .orderBy('attempts.question_id')
      .execute()
    return rows.map(({ last: _, posted, hashes, ...row }) => ({
      ...row,
      contentHashes: hashes.split(','),
      ...(posted === null ? {} : readColumn('dailies.question', PostedColumn, posted)),
    }))
  }

  /** All attempts at a daily post, oldest first. */
  async ofDaily(daily: number): Promise<readonly Attempt[]> {
    const rows = await this.#db.selectFrom('attempts').selectAll().where('daily', '=', daily).orderBy('id').execute()
    return rows.map(attemptOf)
  }
}
