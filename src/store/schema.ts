// The tables as Kysely knows them. Times are milliseconds since the epoch; booleans are 0 and 1; `''` is "no guild",
// because a NULL would never collide in a unique key.

import { expressionBuilder, type Generated, type Kysely } from 'kysely'

interface Scoped {
  guild: string
  course: string
}

interface SettingsTable extends Scoped {
  data: string
}

interface AsksTable extends Scoped {
  id: Generated<number>
  question: string
  status: string
  confidence: number
  section: string | null
  helped: number | null
  helped_by: string | null
  passed_on: number
  passed_on_by: string | null
  passed_on_user: string | null
  passed_as: string | null
  settled: number
  at: number
}

interface WishesTable {
  ask: number
  user: string
}

interface ComponentsTable {
  id: string
  data: string
  expires_at: number
}

interface TaughtTable extends Scoped {
  id: Generated<number>
  question: string
  section: string
  approved_by: string
  at: number
}

interface NotesTable extends Scoped {
  id: Generated<number>
  question: string
  markdown: string
  author: string
  at: number
}

interface DailiesTable extends Scoped {
  id: Generated<number>
  /** Local date in the guild's zone, `2026-09-14`. */
  date: string
  /** The question as it was posted, JSON: an edit of the course does not change what is being answered. */
  question: string
  question_id: string
  seed: number
  feedback: string
  channel: string
  message: string | null
  status: string
  failure: string | null
  intended_at: number
  sent_at: number | null
  closes_at: number | null
  closed_at: number | null
  revealed_at: number | null
}

interface AttemptsTable extends Scoped {
  id: Generated<number>
  key: string
  user: string
  question_id: string
  content_hash: string
  mode: string
  daily: number | null
  seed: number
  response: string
  grade: string
  grader: number
  hints: number
  shown_at: number
  answered_at: number
}

interface ErasedTable {
  daily: number
  hash: string
}

interface SecretsTable {
  name: string
  value: string
}

interface MembersTable extends Scoped {
  user: string
  name: string | null
  visibility: string | null
  pseudonym: string | null
}

interface RosterTable extends Scoped {
  user: string
  data: string
}

interface ReportsTable extends Scoped {
  id: Generated<number>
  question_id: string
  content_hash: string
  user: string
  reason: string
  attempt_key: string | null
  at: number
  settled: Generated<number>
}

interface RulingsTable extends Scoped {
  id: Generated<number>
  question_id: string
  content_hash: string
  kind: string
  /** JSON; empty for a retraction, because a NULL would never collide in the unique key. */
  response: string
  /** JSON, of an acceptance; null where the course no longer had it. */
  question: string | null
  by: string
  at: number
}

interface NoticesTable extends Scoped {
  faults: string
}

export interface Tables {
  settings: SettingsTable
  asks: AsksTable
  wishes: WishesTable
  components: ComponentsTable
  taught: TaughtTable
  notes: NotesTable
  dailies: DailiesTable
  attempts: AttemptsTable
  erased: ErasedTable
  secrets: SecretsTable
  members: MembersTable
  roster: RosterTable
  reports: ReportsTable
  rulings: RulingsTable
  notices: NoticesTable
}

export type Database = Kysely<Tables>

/** What a row belongs to: a guild (none for what is private, in a direct message) and a course. */
export interface Scope {
  readonly guild: string | undefined
  readonly course: string
}

/** A scope as its two columns. */
export function columns(scope: Scope): { guild: string; course: string } {
  return { guild: scope.guild ?? '', course: scope.course }
}

/** The condition that a row belongs to a scope. */
export function inScope(scope: Scope) {
  return expressionBuilder<{ scoped: Scoped }, 'scoped'>().and(columns(scope))
}

/** The same text for the same scope. */
export function keyOf({ guild = '', course }: Scope): string {
  return `${guild}/${course}`
}

/** Two columns as a scope. */
export function scopeOf(row: Scoped): Scope {
  return { guild: row.guild === '' ? undefined : row.guild, course: row.course }
}
