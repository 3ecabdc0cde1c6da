import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrderlySqliteDialect } from '../../src/store/dialect.ts'
import { openSqlite } from '../../src/store/sqlite.ts'

describe('the one connection', () => {
  let db: Kysely<{ seen: { at: number } }>
  beforeEach(async () => {
    db = new Kysely({ dialect: new OrderlySqliteDialect(openSqlite({ file: ':memory:' })) })
    await sql`create table seen (at integer)`.execute(db)
  })
  afterEach(() => db.destroy())

  const add = (at: number) => db.insertInto('seen').values({ at }).execute()
  const all = async () => (await db.selectFrom('seen').selectAll().execute()).map(({ at }) => at)

  it('serves those who wait in the order in which they came', async () => {
    const order = Array.from({ length: 300 }, (_, at) => at)
    await Promise.all(order.map(add))
    expect(await all()).toEqual(order)
  })

  it('lets nobody between into a transaction, nor waits for one that failed', async () => {
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('seen').values({ at: 1 }).execute()
      await new Promise((resolve) => setTimeout(resolve, 5))
      throw new Error('no')
    })
    const meanwhile = add(2)
    await expect(failing).rejects.toThrow('no')
    await meanwhile
    expect(await all()).toEqual([2])
  })
})
