// What happens in the stand-in, told to whoever listens: the gateway, the page, and tests that wait for something.

import { EventEmitter } from 'node:events'
import type { Command } from './commands.ts'
import type { Interaction } from './interaction.ts'
import type { RequestRecord } from './rest/request.ts'
import type { Channel, Guild, Message } from './world.ts'

/** Name of an event → what it carries. */
interface Happenings {
  message: Message
  messageUpdate: Message
  messageDelete: Message
  /** An interaction was made, acknowledged, answered or came to its end. */
  interaction: Interaction
  guildCreate: Guild
  channelCreate: Channel
  /** The commands that there are now. */
  commands: readonly Command[]
  /** A request to the REST API was answered, or left hanging. */
  request: RequestRecord
  /** The bot's connection to the gateway: ready after identify, resumed, or gone. */
  gateway: { state: 'ready' | 'resumed' | 'gone'; code?: number }
}

type Name = keyof Happenings

export class Events {
  readonly #emitter = new EventEmitter().setMaxListeners(0)

  emit<N extends Name>(name: N, value: Happenings[N]): void {
    this.#emitter.emit(name, value)
  }

  /** Returns a function that stops listening. */
  on<N extends Name>(name: N, listener: (value: Happenings[N]) => void): () => void {
    this.#emitter.on(name, listener)
    return () => this.#emitter.off(name, listener)
  }

  /**
   * Resolves with the next event that `accept` takes.
   * @param patience real milliseconds to wait before it rejects
   */
  waitFor<N extends Name>(
    name: N,
    accept: (value: Happenings[N]) => boolean = () => true,
    patience = 10_000,
  ): Promise<Happenings[N]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`No ${name} event of the awaited kind came in ${patience} ms.`))
      }, patience)
      const stop = this.on(name, (value) => {
        if (!accept(value)) return
        stop()
        clearTimeout(timer)
        resolve(value)
      })
    })
  }
}
