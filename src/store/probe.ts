// Whether the database takes writes, which only a write can tell.

import type { Commits } from './commits.ts'

/** Shorter than those that are given out: nobody's. */
const ID = 'probe'

/** Writes a row and takes it back, in one transaction. @throws {StoreError} where that cannot be done */
export async function tryWriting(commits: Commits): Promise<void> {
  await commits.run(async (db) => {
    await db.insertInto('components').values({ id: ID, data: 'null', expires_at: 0 }).execute()
    await db.deleteFrom('components').where('id', '=', ID).execute()
  })
}
