// Daily posts: one a guild, course and local date. The intent is on disk before anything is sent.

import type { Selectable, Updateable } from 'kysely'
import { z } from 'zod'
import { type Question, QuestionShape } from '../quiz/question.ts'
import type { Posted } from '../quiz/rules/streak.ts'
import { jsonOf, readColumn } from './column.ts'
import { columns, type Database, inScope, type Scope, scopeOf, type Tables } from './schema.ts'
import { FeedbackShape } from './settings.ts'

const QuestionColumn = jsonOf(QuestionShape)
const StatusShape = z.enum(['intent', 'sent', 'closed', 'missed'])

export interface DailyIntent {
  readonly scope: Scope
  /** Local date in the guild's zone, `2026-09-14`. */
  readonly date: string
  readonly question: Question
  readonly seed: number
  readonly feedback: z.infer<typeof FeedbackShape>
  readonly channel: string
  /** Milliseconds; undefined where it closes when the next is posted. */
  readonly closesAt: number | undefined
  readonly intendedAt: number
}

type DailyStatus = z.infer<typeof StatusShape>

export interface DailyPost extends DailyIntent {
  readonly id: number
  readonly status: DailyStatus
  readonly message: string | undefined
  /** Why it could not be sent, once the instructors have been told. */
  readonly failure: string | undefined
  readonly sentAt: number | undefined
  readonly closedAt: number | undefined
  /** When the answer was shown to the channel. */
  readonly revealedAt: number | undefined
}

/** One day of the history. */
export interface DailyTurn {
  readonly id: number
  readonly date: string
  readonly questionId: string
  readonly status: DailyStatus
  readonly closedAt: number | undefined
}

/** Whether the class saw the day's question. */
export function wasShown({ status }: Pick<DailyTurn, 'status'>): boolean {
  return status === 'sent' || status === 'closed'
}

/** The daily questions that the class saw. */
export function postedOf(turns: readonly DailyTurn[]): readonly Posted[] {
  return turns.filter(wasShown).map(({ id, date, status }) => ({ id, date, open: status === 'sent' }))
}

function statusOf({ id, status }: { readonly id: number; readonly status: string }): DailyStatus {
  return readColumn(`dailies.status of ${id}`, StatusShape, status)
}

function postOf(row: Selectable<Tables['dailies']>): DailyPost {
  return {
    scope: scopeOf(row),
    id: row.id,
    date: row.date,
    question: readColumn(`dailies.question of ${row.id}`, QuestionColumn, row.question),
    seed: row.seed,
    feedback: readColumn(`dailies.feedback of ${row.id}`, FeedbackShape, row.feedback),
    channel: row.channel,
    closesAt: row.closes_at ?? undefined,
    intendedAt: row.intended_at,
    status: statusOf(row),
    message: row.message ?? undefined,
    failure: row.failure ?? undefined,
    sentAt: row.sent_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    revealedAt: row.revealed_at ?? undefined,
  }
}

/** Changes a post that has a status; another stays as it is, so that what is told twice counts once. */
async function change(db: Database, id: number, from: DailyStatus, to: Updateable<Tables['dailies']>): Promise<void> {
  await db.updateTable('dailies').set(to).where('id', '=', id).where('status', '=', from).execute()
}

export class DailyStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Keeps the intent to post. @returns the day's post: an earlier intent for that day stands. */
  async intend(intent: DailyIntent): Promise<DailyPost> {
    const { scope, date, question } = intent
    await this.#db
      .insertInto('dailies')
      .values({
        ...columns(scope),
        date,
        question: JSON.stringify(question),
        question_id: question.id,
        seed: intent.seed,
        feedback: intent.feedback,
        channel: intent.channel,
        status: 'intent',
        intended_at: intent.intendedAt,
        closes_at: intent.closesAt ?? null,
      })
      .onConflict((conflict) => conflict.columns(['guild', 'course', 'date']).doNothing())
      .execute()
    const post = await this.onDate(scope, date)
    if (!post) throw new Error(`The daily question of ${date} was not kept.`)
    return post
  }

  async get(id: number): Promise<DailyPost | undefined> {
    const row = await this.#db.selectFrom('dailies').selectAll().where('id', '=', id).executeTakeFirst()
    return row && postOf(row)
  }

  async onDate(scope: Scope, date: string): Promise<DailyPost | undefined> {
    const row = await this.#db
      .selectFrom('dailies')
      .selectAll()
      .where(inScope(scope))
      .where('date', '=', date)
      .executeTakeFirst()
    return row && postOf(row)
  }

  /** The dates of a guild's course and what was posted on each, oldest first: the history without its questions. */
  async turns(scope: Scope): Promise<readonly DailyTurn[]> {
    const rows = await this.#db
      .selectFrom('dailies')
      .select(['id', 'date', 'question_id', 'status', 'closed_at'])
      .where(inScope(scope))
      .orderBy('date')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      date: row.date,
      questionId: row.question_id,
      status: statusOf(row),
      closedAt: row.closed_at ?? undefined,
    }))
  }

  /** Posts that take answers, or soon will: of a guild, or of all guilds where none is named; the same with the course. */
  async open(whose: Partial<Scope>): Promise<readonly DailyPost[]> {
    const rows = await this.#ofWhom(whose).where('status', 'in', ['intent', 'sent']).orderBy('id').execute()
    return rows.map(postOf)
  }

  /** Posts that await something: sending, closing, or showing the answer; oldest first. Of whom, as in {@link open}. */
  async unfinished(whose: Partial<Scope>): Promise<readonly DailyPost[]> {
    const rows = await this.#ofWhom(whose)
      .where((where) =>
        where.or([
          where('status', 'in', ['intent', 'sent']),
          where.and([where('status', '=', 'closed'), where('revealed_at', 'is', null)]),
        ]),
      )
      .orderBy('date')
      .execute()
    return rows.map(postOf)
  }

  #ofWhom({ guild, course }: Partial<Scope>) {
    const named = { ...(guild !== undefined && { guild }), ...(course !== undefined && { course }) }
    return this.#db
      .selectFrom('dailies')
      .selectAll()
      .where((row) => row.and(named))
  }

  /** The message stands in the channel. Told twice, the first message stays. */
  async sent(id: number, message: string, at: number): Promise<void> {
    await change(this.#db, id, 'intent', { status: 'sent', message, sent_at: at, failure: null })
  }

  /** Keeps why it could not be sent; it goes on being an intent. @returns whether that is news. */
  async failed(id: number, failure: string): Promise<boolean> {
    const result = await this.#db
      .updateTable('dailies')
      .set({ failure })
      .where('id', '=', id)
      .where((where) => where.or([where('failure', 'is', null), where('failure', '!=', failure)]))
      .executeTakeFirst()
    return result.numUpdatedRows > 0n
  }

  /** The channel is another one now; only of an intent. */
  async redirect(id: number, channel: string): Promise<void> {
    await change(this.#db, id, 'intent', { channel })
  }

  /** The day went by without a post. */
  async missed(id: number): Promise<void> {
    await change(this.#db, id, 'intent', { status: 'missed' })
  }

  /** Takes no more answers from here on; the traces of erased people go, too. */
  async close(id: number, at: number): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await change(db, id, 'sent', { status: 'closed', closed_at: at })
      await db.deleteFrom('erased').where('daily', '=', id).execute()
    })
  }

  async revealed(id: number, at: number): Promise<void> {
    await this.#db.updateTable('dailies').set({ revealed_at: at }).where('id', '=', id).execute()
  }

  /** The guilds of {@link unfinished} posts, of any course; the posts themselves are not read. */
  async guilds(): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('dailies')
      .select('guild')
      .distinct()
      .where('status', '!=', 'missed')
      .where('revealed_at', 'is', null)
      .where('guild', '!=', '')
      .execute()
    return rows.map(({ guild }) => guild)
  }
}
