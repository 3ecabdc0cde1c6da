// How much one person may ask for in a short time: a bucket that refills, so that nobody can keep the others waiting.

import { LRUCache } from 'lru-cache'

const BURST = 30
const REFILL_PER_SECOND = 2
const MOST_PEOPLE = 10_000

interface Bucket {
  readonly left: number
  /** Milliseconds. */
  readonly at: number
  /** Whether a turn was refused since it was last full. */
  readonly refused: boolean
}

/** `refused-again`: they have been told since they last kept quiet for a while. */
export type Admission = 'admitted' | 'refused' | 'refused-again'

export class Pace {
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_PEOPLE })

  /** Takes one turn of a person's, where they have one left just now. */
  take(userId: string, now: number): Admission {
    const bucket = this.#buckets.get(userId) ?? { left: BURST, at: now, refused: false }
    const refilled = (Math.max(0, now - bucket.at) / 1000) * REFILL_PER_SECOND
    const left = Math.min(BURST, bucket.left + refilled)
    const told = bucket.refused && left < BURST
    const admitted = left >= 1
    this.#buckets.set(userId, { left: admitted ? left - 1 : left, at: now, refused: told || !admitted })
    if (admitted) return 'admitted'
    return told ? 'refused-again' : 'refused'
  }
}
