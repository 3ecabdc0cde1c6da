// A key of this database's own, so that a trace of an erased person says nothing without it.

import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from './schema.ts'

const NAME = 'person-hash'

/** The keyed hash of a person for one daily post: the same person has another one for every post. */
export async function personHash(db: Database, daily: number, user: string): Promise<string> {
  await db
    .insertInto('secrets')
    .values({ name: NAME, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db.selectFrom('secrets').select('value').where('name', '=', NAME).executeTakeFirstOrThrow()
  return createHmac('sha256', Buffer.from(value, 'hex')).update(`${daily}:${user}`).digest('hex')
}
