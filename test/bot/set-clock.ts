// A clock that tests set: time stands still until it is moved.

import type { Clock } from '../../src/clock.ts'

export class SetClock implements Clock {
  #now: number
  readonly #waiting = new Set<{ time: number; callback: () => void }>()

  constructor(now: number) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  at(time: number, callback: () => void): () => void {
    const waiting = { time, callback }
    this.#waiting.add(waiting)
    if (time <= this.#now) setImmediate(() => this.moveTo(this.#now))
    return () => this.#waiting.delete(waiting)
  }

  /** Moves time on and calls back whoever waited for it. */
  moveTo(time: number): void {
    this.#now = time
    for (const waiting of [...this.#waiting].sort((one, two) => one.time - two.time)) {
      if (waiting.time <= time && this.#waiting.delete(waiting)) waiting.callback()
    }
  }
}
