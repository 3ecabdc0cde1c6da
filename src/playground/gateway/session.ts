// A bot's session on the gateway: it outlives its connection, counts what was sent, and can send it again.

import type { WebSocket } from 'ws'

/** An event as it goes over the gateway. */
export interface Dispatch {
  readonly op: 0
  readonly t: string
  readonly s: number
  readonly d: unknown
}

// Discord keeps a few minutes of events; a number is a bound that does not depend on the clock.
const KEPT = 10_000

/** One identify, and what was sent since. */
export class Session {
  readonly id: string
  readonly intents: number
  readonly #kept: Dispatch[] = []
  #sequence = 0
  socket: WebSocket | undefined

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id
    this.intents = intents
    this.socket = socket
  }

  /** Gives an event its number and keeps it for a resume. */
  record(t: string, d: unknown): Dispatch {
    this.#sequence += 1
    const dispatch: Dispatch = { op: 0, t, s: this.#sequence, d }
    this.#kept.push(dispatch)
    if (this.#kept.length > KEPT) this.#kept.shift()
    return dispatch
  }

  /** Whether all events after `sequence` are still here. */
  canReplayFrom(sequence: number): boolean {
    const oldest = this.#kept[0]?.s ?? this.#sequence + 1
    return sequence <= this.#sequence && sequence >= oldest - 1
  }

  after(sequence: number): Dispatch[] {
    return this.#kept.filter((dispatch) => dispatch.s > sequence)
  }
}
