// Turns at work that keeps the event loop busy: one at a time, and between two of them whatever came in is heard.

import { setImmediate as loopTurn } from 'node:timers/promises'

/** How long (ms) one after the other may work before what came in is heard. What they write meanwhile goes to disk together. */
const SLICE_MS = 20

export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #began = 0

  /** Resolves when it is the caller's turn, in the order of asking. */
  next(): Promise<unknown> {
    this.#last = this.#last.then(() => this.#listen())
    return this.#last
  }

  async #listen(): Promise<void> {
    if (performance.now() - this.#began < SLICE_MS) return
    await loopTurn()
    this.#began = performance.now()
  }
}
