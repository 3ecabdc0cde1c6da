// How much one person may ask for in a short time: a bucket that refills, so that nobody can keep the others waiting.

const BURST = 30
const REFILL_PER_SECOND = 2
const MOST_PEOPLE = 10_000

export class Pace {
  readonly #buckets = new Map<string, { left: number; at: number }>()

  /** Takes one turn of a person's. @returns false where they have none left just now. */
  take(userId: string, now: number): boolean {
    const bucket = this.#buckets.get(userId) ?? { left: BURST, at: now }
    const refilled = (Math.max(0, now - bucket.at) / 1000) * REFILL_PER_SECOND
    const left = Math.min(BURST, bucket.left + refilled)
    this.#buckets.delete(userId)
    this.#buckets.set(userId, { left: left >= 1 ? left - 1 : left, at: now })
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MOST_PEOPLE) break
      this.#buckets.delete(oldest)
    }
    return left >= 1
  }
}
