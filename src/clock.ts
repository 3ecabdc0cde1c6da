// Time as a capability: the process hands one clock to whoever needs to know or to wait. The core takes plain numbers.

/** Milliseconds since the epoch, and a way to be called at one. */
export interface Clock {
  now(): number
  /**
   * Calls back once the clock has reached `time` (at once where it already has), or once as much time has passed as it was
   * until then: a clock that is set back holds nothing up. Whoever is called too early looks at the clock and asks again.
   * @returns a function that cancels
   */
  at(time: number, callback: () => void): () => void
}

// A nap's length, so that a clock that is set, or a laptop that slept, is noticed within a minute.
const NAP = 60_000

export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, callback) {
    let timer: NodeJS.Timeout
    const end = performance.now() + time - Date.now()
    const wait = () => {
      const delay = Math.min(time - Date.now(), end - performance.now())
      if (delay <= 0) callback()
      else timer = setTimeout(wait, Math.min(delay, NAP))
    }
    timer = setTimeout(wait, 0)
    return () => clearTimeout(timer)
  },
}

/** The machine's clock, and a way to go ahead of it: for the playground, where a week passes in a minute. */
export class AdjustableClock implements Clock {
  #ahead = 0
  readonly #waiting = new Set<() => void>()

  now(): number {
    return Date.now() + this.#ahead
  }

  at(time: number, callback: () => void): () => void {
    let cancel = () => {}
    const wait = () => {
      cancel()
      // The machine's clock reaches the machine's time of it; a jump asks again.
      cancel = systemClock.at(time - this.#ahead, () => {
        this.#waiting.delete(wait)
        callback()
      })
    }
    this.#waiting.add(wait)
    wait()
    return () => {
      this.#waiting.delete(wait)
      cancel()
    }
  }

  /** Goes ahead by `ms`, never back. What was to be called until then is called soon. */
  advance(ms: number): void {
    this.#ahead += Math.max(0, ms)
    for (const wait of [...this.#waiting]) wait()
  }
}
