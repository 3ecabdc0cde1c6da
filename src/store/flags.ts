// What is wrong with a question: reports by students, and what instructors decided.

import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Form, Ruling } from '../quiz/attempt.ts'
import { ResponseShape } from '../quiz/grade.ts'
import { QuestionShape } from '../quiz/question.ts'
import { jsonOf, readColumn } from './column.ts'
import { columns, type Database, inScope, keyOf, type Scope, type Tables } from './schema.ts'

const KindShape = z.enum(['retracted', 'accepted'])
const ResponseColumn = jsonOf(ResponseShape)
const QuestionColumn = jsonOf(QuestionShape)

export interface Report extends Form {
  readonly id: number
  readonly user: string
  readonly reason: string
  /** The attempt in question, where the report was made from a result. */
  readonly attemptKey: string | undefined
  readonly at: number
}

function rulingOf(row: Selectable<Tables['rulings']>): Ruling {
  const base = { questionId: row.question_id, contentHash: row.content_hash, by: row.by, at: row.at }
  const kind = readColumn(`rulings.kind of ${row.id}`, KindShape, row.kind)
  if (kind === 'retracted') return { ...base, kind }
  const response = readColumn(`rulings.response of ${row.id}`, ResponseColumn, row.response)
  if (row.question === null) return { ...base, kind, response }
  const question = readColumn(`rulings.question of ${row.id}`, QuestionColumn, row.question)
  return { ...base, kind, response, question }
}

async function settle(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.updateTable('reports').set({ settled: 1 }).where('id', 'in', ids).execute()
}

async function keep(db: Database, scope: Scope, ruling: Ruling): Promise<void> {
  const accepted = ruling.kind === 'accepted' ? ruling : undefined
  await db
    .insertInto('rulings')
    .values({
      ...columns(scope),
      question_id: ruling.questionId,
      content_hash: ruling.contentHash,
      kind: ruling.kind,
      response: accepted ? JSON.stringify(accepted.response) : '',
      question: accepted?.question ? JSON.stringify(accepted.question) : null,
      by: ruling.by,
      at: ruling.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export class FlagStore {
  readonly #db: Database
  /** Every answer asks for them, and nobody but this process adds to them. */
  readonly #ruled = new Map<string, readonly Ruling[]>()

  constructor(db: Database) {
    this.#db = db
  }

  /** Keeps a report, or opens one again that was dealt with. @returns false where this person's last one is still open. */
  async report(scope: Scope, report: Omit<Report, 'id'>): Promise<boolean> {
    const said = { reason: report.reason, attempt_key: report.attemptKey ?? null, at: report.at }
    const result = await this.#db
      .insertInto('reports')
      .values({
        ...columns(scope),
        question_id: report.questionId,
        content_hash: report.contentHash,
        user: report.user,
        ...said,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['guild', 'course', 'question_id', 'content_hash', 'user'])
          .doUpdateSet({ ...said, settled: 0 })
          .where('reports.settled', '=', 1),
      )
      .executeTakeFirst()
    return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
  }

  /** Reports that nobody has dealt with, oldest first. */
  async open(scope: Scope): Promise<readonly Report[]> {
    const rows = await this.#db
      .selectFrom('reports')
      .selectAll()
      .where(inScope(scope))
      .where('settled', '=', 0)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      questionId: row.question_id,
      contentHash: row.content_hash,
      user: row.user,
      reason: row.reason,
      attemptKey: row.attempt_key ?? undefined,
      at: row.at,
    }))
  }

  /** Takes reports off the queue. */
  async settle(ids: readonly number[]): Promise<void> {
    await settle(this.#db, ids)
  }

  /** Keeps what was decided about a question, and takes the reports that it settles off the queue; the same again changes nothing. */
  async rule(scope: Scope, ruling: Ruling, settled: readonly number[] = []): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await keep(db, scope, ruling)
      await settle(db, settled)
    })
    this.#ruled.delete(keyOf(scope))
  }

  async rulings(scope: Scope): Promise<readonly Ruling[]> {
    const known = this.#ruled.get(keyOf(scope))
    if (known) return known
    const rows = await this.#db.selectFrom('rulings').selectAll().where(inScope(scope)).orderBy('id').execute()
    const rulings = rows.map(rulingOf)
    this.#ruled.set(keyOf(scope), rulings)
    return rulings
  }
}
