// What runs beside the commands while the bot is connected, such as the poster of the daily question.

import type { Clock } from '../clock.ts'
import type { App } from './command.ts'

export interface Service {
  /** Called once when the bot is ready. Must not throw; what it does later handles its own errors. */
  start(app: App): RunningService
}

export interface RunningService {
  /** Starts nothing new, and resolves when what is under way has ended. */
  stop(): Promise<void>
}

/** Looks at something again and again, one look at a time. */
export class Recurring implements RunningService {
  readonly #clock: Clock
  readonly #look: (signal: AbortSignal) => Promise<number>
  readonly #stopping = new AbortController()
  #cancel: () => void = () => undefined
  #underWay: Promise<void> = Promise.resolve()

  /** @param look does what is due and says when to look again (ms); never rejects, and ends soon once it is aborted */
  constructor(clock: Clock, look: (signal: AbortSignal) => Promise<number>) {
    this.#clock = clock
    this.#look = look
    this.#next()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#cancel()
    await this.#underWay
  }

  #next(): void {
    const { signal } = this.#stopping
    this.#underWay = this.#look(signal).then((at) => {
      if (!signal.aborted) this.#cancel = this.#clock.at(at, () => this.#next())
    })
  }
}
