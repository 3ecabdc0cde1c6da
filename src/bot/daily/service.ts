// Runs the poster for every guild while the bot is connected: once a minute, and at each moment at which something is due.

import type { App } from '../command.ts'
import { ofWantedOrigin } from '../question-pool.ts'
import { Recurring, type Service } from '../service.ts'
import { DiscordBoard } from './discord-board.ts'
import { Poster } from './poster.ts'

/** How soon a change of settings is noticed (ms). */
const LOOK_EVERY_MS = 60_000

function posterOf(app: App): Poster {
  return new Poster({
    store: app.store,
    board: new DiscordBoard(app),
    questions: (settings) => ofWantedOrigin(app.library().questions, settings),
    onError: (error) => app.log.warn({ err: error }, 'the daily question could not be seen to; trying again'),
  })
}

/** Those that set the course up, and those in which a question is left open, if only of a course before it. */
async function guildsOf({ store }: App, course: string): Promise<ReadonlySet<string>> {
  const left = await store.dailies.guilds()
  return new Set([...(await store.settings.guilds(course)), ...left])
}

/** Sees to every guild. @returns when to look again (ms). Never rejects. */
async function seeToAll(app: App, poster: Poster, signal: AbortSignal): Promise<number> {
  const { clock, client, library, log } = app
  const failed = (error: unknown, guild?: string) =>
    log.error({ err: error, guild }, 'the daily question could not be seen to')
  const course = library().courseId
  // Counted from before the settings are read: what changes during a look is noticed as soon.
  let next = clock.now() + LOOK_EVERY_MS
  const guilds = await guildsOf(app, course).catch((error: unknown) => failed(error))
  for (const guild of guilds ?? []) {
    if (signal.aborted || !client.isReady()) break
    if (!client.guilds.cache.has(guild)) continue
    // One server's trouble is no reason to leave the others without their question.
    const due = await poster.tick({ guild, course }, clock.now()).catch((error: unknown) => failed(error, guild))
    next = Math.min(next, due ?? next)
  }
  return Math.max(next, clock.now() + 1)
}

export const DAILY_SERVICE: Service = {
  start: (app) => {
    const poster = posterOf(app)
    return new Recurring(app.clock, (signal) => seeToAll(app, poster, signal))
  },
}
