// Which servers a course has anything of, and which courses there is anything of.

import type { Database } from './schema.ts'

const TABLES = ['settings', 'attempts', 'asks', 'roster'] as const

/** In the order of their ids. */
export async function guildsOf(db: Database, course: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of TABLES) {
    const rows = await db
      .selectFrom(table)
      .select('guild')
      .distinct()
      .where('course', '=', course)
      .where('guild', '!=', '')
      .execute()
    for (const { guild } of rows) found.add(guild)
  }
  return [...found].toSorted()
}

/** In the order of their names. */
export async function coursesOf(db: Database): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of TABLES) {
    for (const { course } of await db.selectFrom(table).select('course').distinct().execute()) found.add(course)
  }
  return [...found].toSorted()
}
