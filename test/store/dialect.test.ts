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

  it('tells of the failure itself where SQLite has undone the transaction by itself, as on a full disk', async () => {
    await sql`create unique index once on seen (at)`.execute(db)
    await add(1)
    const undone = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('seen').values({ at: 2 }).execute()
      await sql`insert or rollback into seen values (1)`.execute(transaction)
    })
    await expect(undone).rejects.toThrow('UNIQUE constraint failed')
    await add(3)
    expect(await all()).toEqual([1, 3])
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
