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
    const { clock, client, store, library } = this.#app
    let next = clock.now() + LOOK_EVERY_MS
    const course = library().courseId
    for (const guild of await store.settings.guilds(course).catch((error: unknown) => this.#failed(error))) {
      if (this.#stopped || !client.isReady()) break
      if (!client.guilds.cache.has(guild)) continue
      // One server's trouble is no reason to leave the others without their question.
      const due = await this.#poster.tick({ guild, course }, clock.now()).catch((error: unknown) => {
        this.#failed(error, guild)
      })
      next = Math.min(next, due ?? next)
    }
    return Math.max(next, clock.now() + 1)
  }

  #failed(error: unknown, guild?: string): readonly string[] {
    this.#app.log.error({ err: error, guild }, 'the daily question could not be seen to')
    return []
  }
}

export const DAILY_SERVICE: Service = { start: (app) => new Rounds(app) }
