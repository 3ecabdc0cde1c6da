// The real bot on the stand-in, with a small course and a database of its own: what the tests of the bot drive.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from '../../src/bot/bot.ts'
import type { Command } from '../../src/bot/command.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import type { Fatal } from '../../src/exit-codes.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import { createLog } from '../../src/log.ts'
import type { Person } from '../../src/playground/person.ts'
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts'
import type { Scope } from '../../src/store/schema.ts'
import { openStore, type Store } from '../../src/store/store.ts'

/** A class with the bot in it; `close` ends everything. */
export interface Running {
  readonly standIn: StandIn
  readonly bot: Bot
  readonly store: Store
  /** The database's file. */
  readonly database: string
  readonly library: Library
  /** The stand-in's guild and the course. */
  readonly scope: Scope
  /** Every line that the bot logged, parsed. */
  readonly logged: readonly Record<string, unknown>[]
  /** Why the bot gave up, if it did. */
  readonly fatals: readonly Fatal[]
  /** Somebody new who is one of the instructors: nobody's pace. */
  instructor(): Person
  /** Stops the bot and starts another on the same data. @returns what that one logs */
  restart(): Promise<readonly Record<string, unknown>[]>
  close(): Promise<void>
}

const COURSE = join(import.meta.dirname, '../fixtures/bot-course')

interface RunOptions extends StandInOptions {
  /** Another course than the small one for asking. */
  readonly corpus?: string
  /** The bot's clock, where it is not the machine's. */
  readonly botClock?: Clock
  readonly commands?: readonly Command[]
  /** Another token than the stand-in's. */
  readonly botToken?: string
}

/** Starts the stand-in and the bot, and waits until the bot is ready (or has given up). */
export async function run(options: RunOptions = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bot-'))
  const standIn = await startStandIn(options)
  const library = await openLibrary({ corpusDir: options.corpus ?? COURSE, dataDir: folder, courseUrl: undefined })
  const database = join(folder, 'lectern.sqlite')
  const store = await openStore(database)
  const fatals: Fatal[] = []
  const start = async (logged: Record<string, unknown>[]) => {
    const stream = { write: (line: string) => logged.push(JSON.parse(line)) }
    const log = await createLog({ level: 'debug', pretty: false, stream })
    const bot = new Bot({
      token: options.botToken ?? standIn.token,
      api: standIn.api,
      store,
      clock: options.botClock ?? systemClock,
      log,
      library: () => library,
      ...(options.commands && { commands: options.commands }),
      onFatal: (fatal) => fatals.push(fatal),
    })
    await bot.start()
    return bot
  }
  const logged: Record<string, unknown>[] = []
  const bots = [await start(logged)]
  return {
    standIn,
    store,
    database,
    library,
    scope: { guild: standIn.guild.id, course: library.courseId },
    logged,
    fatals,
    get bot() {
      return bots[0] as Bot
    },
    instructor: () => standIn.addPerson('Grace', ['Instructor']),
    async restart() {
      await bots[0]?.stop(2000)
      const anew: Record<string, unknown>[] = []
      bots.unshift(await start(anew))
      return anew
    },
    async close() {
      await bots[0]?.stop(2000)
      await standIn.stop()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
