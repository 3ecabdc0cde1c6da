// The tables as Kysely knows them. Times are milliseconds since the epoch; booleans are 0 and 1; `''` is "no guild",
// because a NULL would never collide in a unique key.

import type { Generated, Kysely } from 'kysely'

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
  passed_on: number
  passed_on_by: string | null
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

export interface Tables {
  settings: SettingsTable
  asks: AsksTable
  wishes: WishesTable
  components: ComponentsTable
  taught: TaughtTable
  notes: NotesTable
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

/** Two columns as a scope. */
export function scopeOf(row: Scoped): Scope {
  return { guild: row.guild === '' ? undefined : row.guild, course: row.course }
}
