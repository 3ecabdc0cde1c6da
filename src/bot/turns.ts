// Turns at work that keeps the event loop busy: one at a time, and between two of them whatever came in is heard.

import { setImmediate as loopTurn } from 'node:timers/promises'

/** How long (ms) one after the other may begin before what came in is heard. What they write meanwhile goes to disk together. */
const SLICE_MS = 20

export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #began = 0

  /** Does the work when its turn has come, in the order of asking. The next begins once it has to wait for something. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const begun = this.#last.then(async () => {
      await this.#listen()
      return { working: work() }
    })
    // Whoever fails to begin fails alone.
    this.#last = begun.catch(() => undefined)
    return (await begun).working
  }

  async #listen(): Promise<void> {
    if (performance.now() - this.#began < SLICE_MS) return
    await loopTurn()
    this.#began = performance.now()
  }
}
