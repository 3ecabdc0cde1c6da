// The ids of the stand-in (snowflakes), which carry a time as Discord's do.

import type { Clock } from '../clock.ts'

// Discord counts from the first second of 2015: https://discord.com/developers/docs/reference#snowflakes
const EPOCH = 1_420_070_400_000n

/** Makes ids that grow with the clock and never repeat, even where the clock is set back. */
export class Snowflakes {
  readonly #clock: Clock
  #last: bigint

  constructor(clock: Clock, last = '0') {
    this.#clock = clock
    this.#last = BigInt(last)
  }

  /** The newest id given out. */
  get last(): string {
    return this.#last.toString()
  }

  next(): string {
    const fresh = (BigInt(Math.trunc(this.#clock.now())) - EPOCH) << 22n
    this.#last = fresh > this.#last ? fresh : this.#last + 1n
    return this.#last.toString()
  }
}
