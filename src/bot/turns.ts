// Turns at work that keeps the event loop busy: one at a time, and between two of them whatever came in is heard.

import { setImmediate as loopTurn } from 'node:timers/promises'

export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Resolves when it is the caller's turn: in the order of asking, one in each turn of the event loop. */
  next(): Promise<unknown> {
    this.#last = this.#last.then(() => loopTurn())
    return this.#last
  }
}
