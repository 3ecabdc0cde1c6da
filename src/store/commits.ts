// Group commit: what is to be written in the same moment goes to disk together, because a commit waits for the disk, and
// three hundred of them would wait three hundred times. Each caller is still told only when its own part is there.

import { setImmediate } from 'node:timers/promises'
import type { Database } from './schema.ts'

/** Others read between two groups, so that none waits for long. */
const MOST = 100

interface Work {
  /** Does its part and gives what is to be said once it is on disk. */
  readonly run: (db: Database) => Promise<() => void>
  readonly fail: (error: unknown) => void
}

export class Commits {
  readonly #db: Database
  readonly #waiting: Work[] = []
  #busy = false

  constructor(db: Database) {
    this.#db = db
  }

  /** Runs `work` in a transaction, maybe with others' before it. Resolves when it is on disk; a failure undoes it alone. */
  async run<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, fail) => {
      const run = async (db: Database) => {
        const value = await work(db)
        return () => resolve(value)
      }
      this.#waiting.push({ run, fail })
      if (!this.#busy) void this.#work()
    })
  }

  async #work(): Promise<void> {
    this.#busy = true
    // Whatever else is to be written in this turn of the event loop comes along.
    await setImmediate()
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, MOST))
    this.#busy = false
  }

  async #commit(group: readonly Work[]): Promise<void> {
    try {
      const told = await this.#db.transaction().execute(async (db) => {
        const done: (() => void)[] = []
        for (const { run } of group) done.push(await run(db))
        return done
      })
      for (const tell of told) tell()
    } catch (error) {
      const [only, ...others] = group
      if (others.length === 0) only?.fail(error)
      // Nothing of the group is on disk: each again by itself, so that one failure is nobody else's.
      else for (const one of group) await this.#commit([one])
    }
  }
}
