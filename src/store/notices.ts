// What the instructors of a server were told about last, so that they are not told it again at each start.

import { columns, type Database, inScope, type Scope } from './schema.ts'

export class NoticeStore {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** The digest of the course's faults that they know; empty where they know of none. */
  async faults(scope: Scope): Promise<string> {
    const row = await this.#db.selectFrom('notices').select('faults').where(inScope(scope)).executeTakeFirst()
    return row?.faults ?? ''
  }

  async told(scope: Scope, faults: string): Promise<void> {
    await this.#db
      .insertInto('notices')
      .values({ ...columns(scope), faults })
      .onConflict((conflict) => conflict.columns(['guild', 'course']).doUpdateSet({ faults }))
      .execute()
  }
}
