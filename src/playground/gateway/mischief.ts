// What the gateway can be told to get wrong: events twice or out of order, acks withheld, a resume refused.

import type { Dispatch } from './session.ts'

/** The faults of the gateway, each until it is used up or taken back. */
export class Mischief {
  /** Heartbeats get no answer while this is true. */
  withholdsAcks = false
  #duplicates = 0
  #refusals = 0
  #held: { wanted: number; deliveries: (() => void)[] } | undefined

  /** Sends each of the next events twice. */
  duplicateNext(events: number): void {
    this.#duplicates = events
  }

  /** Holds the next events back and sends them in reverse. */
  reverseNext(events: number): void {
    this.#held = { wanted: events, deliveries: [] }
  }

  /** Answers the next resumes with "invalid session". */
  refuseResumes(times: number): void {
    this.#refusals = times
  }

  /** Whether this resume is to be refused. */
  refusesResume(): boolean {
    this.#refusals -= 1
    return this.#refusals >= 0
  }

  /** Sends an event as well or as badly as planned. */
  deliver(dispatch: Dispatch, send: (dispatch: Dispatch) => void): void {
    const isTwice = this.#duplicates > 0
    if (isTwice) this.#duplicates -= 1
    const delivery = () => {
      send(dispatch)
      if (isTwice) send(dispatch)
    }
    if (!this.#held) {
      delivery()
      return
    }
    this.#held.deliveries.push(delivery)
    if (this.#held.deliveries.length < this.#held.wanted) return
    const { deliveries } = this.#held
    this.#held = undefined
    for (const late of deliveries.reverse()) late()
  }
}
