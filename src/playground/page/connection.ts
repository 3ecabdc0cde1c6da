// The page's line to the stand-in: tidings come in, wishes go out and get an answer. It comes back by itself.

import type { Act, Result, Tiding } from '../live-protocol.ts'

const RETRY = 1000

/** A WebSocket that opens again when it is lost. */
export class Connection {
  readonly #as: string
  readonly #hear: (tiding: Tiding) => void
  readonly #changed: (connected: boolean) => void
  readonly #waiting = new Map<number, (result: Result) => void>()
  #socket: WebSocket | undefined
  #last = 0

  constructor(as: string, hear: (tiding: Tiding) => void, changed: (connected: boolean) => void) {
    this.#as = as
    this.#hear = hear
    this.#changed = changed
    this.#open()
  }

  /** Sends a wish; a lost connection is an error like any other. */
  ask(wish: Act): Promise<Result> {
    const socket = this.#socket
    if (socket?.readyState !== WebSocket.OPEN) return Promise.resolve({ error: 'The playground is not running.' })
    this.#last += 1
    const re = this.#last
    return new Promise((resolve) => {
      this.#waiting.set(re, resolve)
      socket.send(JSON.stringify({ re, wish }))
    })
  }

  #open(): void {
    const socket = new WebSocket(`ws://${location.host}/live?as=${encodeURIComponent(this.#as)}`)
    this.#socket = socket
    socket.addEventListener('open', () => this.#changed(true))
    socket.addEventListener('message', (event) => this.#read(JSON.parse(String(event.data))))
    socket.addEventListener('close', () => {
      this.#changed(false)
      for (const resolve of this.#waiting.values()) resolve({ error: 'The playground has stopped.' })
      this.#waiting.clear()
      setTimeout(() => this.#open(), RETRY)
    })
  }

  #read(tiding: Tiding): void {
    if (tiding.kind !== 'answer') {
      this.#hear(tiding)
      return
    }
    this.#waiting.get(tiding.re)?.(tiding.result)
    this.#waiting.delete(tiding.re)
  }
}
