// Runs the poster for every guild while the bot is connected: once a minute, and at each moment at which something is due.

import type { App } from '../command.ts'
import { ofWantedOrigin } from '../question-pool.ts'
import type { RunningService, Service } from '../service.ts'
import { DiscordBoard } from './discord-board.ts'
import { Poster } from './poster.ts'

/** How soon a change of settings is noticed (ms). */
const LOOK_EVERY_MS = 60_000

class Rounds implements RunningService {
  readonly #app: App
  readonly #poster: Poster
  #cancel: () => void = () => undefined
  #underWay: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(app: App) {
    this.#app = app
    this.#poster = new Poster({
      store: app.store,
      board: new DiscordBoard(app),
      questions: (settings) => ofWantedOrigin(app.library().questions, settings),
      onError: (error) => app.log.warn({ err: error }, 'the daily question could not be seen to; trying again'),
    })
    this.#look()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#cancel()
    await this.#underWay
  }

  #look(): void {
    this.#underWay = this.#all().then((next) => {
      if (!this.#stopped) this.#cancel = this.#app.clock.at(next, () => this.#look())
    })
  }

  /** Sees to every guild. @returns when to look again (ms). Never rejects. */
  async #all(): Promise<number> {
    const { clock, client, store, library, log } = this.#app
    let next = clock.now() + LOOK_EVERY_MS
    try {
      const course = library().courseId
      for (const guild of await store.settings.guilds(course)) {
        if (this.#stopped || !client.isReady()) break
        if (!client.guilds.cache.has(guild)) continue
        const due = await this.#poster.tick({ guild, course }, clock.now())
        next = Math.min(next, due ?? next)
      }
    } catch (error) {
      log.error({ err: error }, 'the daily question could not be seen to')
    }
    return Math.max(next, clock.now() + 1)
  }
}

export const DAILY_SERVICE: Service = { start: (app) => new Rounds(app) }
