// The process: reads the settings, opens course and database, runs the bot, and ends in order with a code that says why.

import { mkdir } from 'node:fs/promises'
import type { Logger } from 'pino'
import { Bot } from './bot/bot.ts'
import { EXIT, Fatal } from './bot/exit-codes.ts'
import { createLog } from './bot/log.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Config, ConfigError, databaseIn, loadDotEnv, readConfig } from './config.ts'
import { EmptyCorpusError } from './course/load.ts'
import { type Health, serveHealth } from './health.ts'
import { type Library, openLibrary } from './library.ts'
import { Shutdown } from './shutdown.ts'
import { StoreError } from './store/failure.ts'
import { openStore, type Store } from './store/store.ts'

/** Milliseconds for what is under way after a request to stop. */
const FINISH_MS = 8000

/** What the bot connects to, and with what. */
interface Connection {
  readonly token: string
  readonly api: string | undefined
  readonly dataDir: string
  readonly clock: Clock
}

/** What went wrong at the start, as an end with a code and one line. */
function fatalOf(error: unknown): Fatal {
  if (error instanceof Fatal) return error
  if (error instanceof ConfigError) return new Fatal(EXIT.configuration, error.message, error)
  if (error instanceof EmptyCorpusError) return new Fatal(EXIT.corpus, error.message, error)
  if (error instanceof StoreError) return new Fatal(EXIT.database, error.message, error)
  return new Fatal(EXIT.internal, error instanceof Error ? error.message : 'an unexpected error', error)
}

function say(fatal: Fatal): void {
  for (const line of fatal.message.split('\n')) process.stderr.write(`lectern: ${line}\n`)
}

function announce(library: Library, log: Logger): void {
  const { modules, questions, problems } = library
  log.info({ documents: modules.length, questions: questions.length, problems: problems.length }, 'course loaded')
  for (const problem of problems) if (problem.severity === 'error') log.warn(problem, 'a problem of the course')
}

async function healthOf(bot: Bot, store: Store, library: Library): Promise<Health> {
  const database = await store.settings.guilds(library.courseId).then(
    () => 'writable' as const,
    () => 'unwritable' as const,
  )
  return { gateway: bot.gateway, database, index: library.modules.length > 0 ? 'loaded' : 'empty' }
}

/** Runs the bot until it is told to stop, or until Discord will not have it. */
async function serve(config: Config, connection: Connection, log: Logger, shutdown: Shutdown): Promise<Bot> {
  const { dataDir } = connection
  await mkdir(dataDir, { recursive: true }).catch(() => undefined)
  const library = await openLibrary(config)
  announce(library, log)
  const store = await openStore(databaseIn(dataDir))
  shutdown.add(() => store.close())
  const stop = (fatal: Fatal) => {
    say(fatal)
    void shutdown.end(fatal.exit.code)
  }
  const bot = new Bot({ ...connection, store, log, library: () => library, onFatal: stop })
  const stopHealth = await serveHealth(dataDir, () => healthOf(bot, store, library))
  shutdown.add(stopHealth)
  shutdown.add(() => bot.stop(FINISH_MS))
  const invite = await bot.start()
  if (invite !== undefined) log.info({ invite }, 'open this link to invite the bot to a server')
  return bot
}

async function main(): Promise<void> {
  loadDotEnv()
  const config = readConfig(process.env)
  const log = await createLog({ level: config.logLevel, pretty: process.stdout.isTTY })
  const shutdown = new Shutdown(log)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutdown.end(EXIT.ok.code))
  // A malformed event ends up here, and is no reason to leave the others without answers.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'something failed where nobody waited for it'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an unexpected error')
    void shutdown.end(EXIT.internal.code)
  })
  const { token } = config
  if (token === undefined) {
    throw new Fatal(EXIT.configuration, 'DISCORD_TOKEN is missing: set it in the environment or in .env')
  }
  await serve(config, { token, api: config.discordApi, dataDir: config.dataDir, clock: systemClock }, log, shutdown)
}

main().catch((error: unknown) => {
  const fatal = fatalOf(error)
  say(fatal)
  process.exit(fatal.exit.code)
})
