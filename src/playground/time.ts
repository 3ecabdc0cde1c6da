// Time for the stand-in: the clock it is handed, and the ids (snowflakes) that carry a time as Discord's do.

/** Milliseconds since the epoch, and a way to be called at one. Returns a function that cancels. */
export interface Clock {
  now(): number
  at(time: number, callback: () => void): () => void
}

/** The machine's own clock. */
export const machineClock: Clock = {
  now: () => Date.now(),
  at(time, callback) {
    const timer = setTimeout(callback, Math.max(0, time - Date.now()))
    return () => clearTimeout(timer)
  },
}

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
