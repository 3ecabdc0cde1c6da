// What the process does: reads the settings, opens course and database, runs the bot, and ends with a code that says why.

import { parseArgs } from 'node:util'
import type { Logger } from 'pino'
import { Bot } from './bot/bot.ts'
import { tellOfFaults, tellOfRefusedCourse } from './bot/course-faults.ts'
import { AdjustableClock, type Clock, systemClock } from './clock.ts'
import { type Config, ConfigError, databaseIn, loadDotEnv, readConfig } from './config.ts'
import { EmptyCorpusError } from './course/empty-corpus.ts'
import { EXIT, Fatal } from './exit-codes.ts'
import { isReadByAll } from './folder.ts'
import { DataFolderError, type Health, HealthSocket } from './health.ts'
import type { Library } from './library.ts'
import { createLog } from './log.ts'
import { samplesOf } from './playground-guide.ts'
import type { Served } from './playground-page.ts'
import { openShelf, type ShelfEvents } from './shelf.ts'
import type { Shutdown } from './shutdown.ts'
import { StoreError } from './store/failure.ts'
import { openStore, type Store } from './store/store.ts'
import { chat, sampleExchange } from './terminal-chat.ts'

/** Milliseconds for what is under way after a request to stop. */
const FINISH_MS = 8000

const NO_TOKEN =
  'DISCORD_TOKEN is missing: set it in the environment or in .env, or start with --playground to try the bot without Discord'

/** What the bot connects to, and with what. */
interface Connection {
  readonly token: string
  readonly api: string | undefined
  readonly dataDir: string
  readonly clock: Clock
}

/** The process as it stands so far. */
interface Running {
  readonly config: Config
  readonly log: Logger
  readonly shutdown: Shutdown
  readonly health: HealthSocket
}

/** What went wrong at the start, as an end with a code and one line. */
function fatalOf(error: unknown): Fatal {
  if (error instanceof Fatal) return error
  if (error instanceof ConfigError) return new Fatal(EXIT.configuration, error.message, error)
  if (error instanceof EmptyCorpusError) return new Fatal(EXIT.corpus, error.message, error)
  if (error instanceof StoreError || error instanceof DataFolderError)
    return new Fatal(EXIT.database, error.message, error)
  return new Fatal(EXIT.internal, error instanceof Error ? error.message : 'an unexpected error', error)
}

function say(fatal: Fatal): void {
  for (const line of fatal.message.split('\n')) process.stderr.write(`lectern: ${line}\n`)
}

function announce(library: Library, log: Logger): void {
  const { modules, questions, problems } = library
  log.info({ documents: modules.length, questions: questions.length, problems: problems.length }, 'course loaded')
  reportProblems(problems, log)
}

function reportProblems(problems: Library['problems'], log: Logger): void {
  for (const problem of problems) if (problem.severity === 'error') log.warn(problem, 'a problem of the course')
}

/** Who renamed the course, or its folder, sees no error: only records that seem to be gone. */
async function warnOfOtherCourses(store: Store, { courseId: course }: Library, log: Logger): Promise<void> {
  const known = await store.courses()
  if (known.length === 0 || known.includes(course)) return
  log.warn(
    { course, known },
    'all records are of other courses; `course-id` on the front page says whose to go on with',
  )
}

/** A database from elsewhere may be meant to be shared: its rights stay, and whoever runs the bot is told. */
async function warnOfReaders(file: string, log: Logger): Promise<void> {
  if (await isReadByAll(file).catch(() => false))
    log.warn({ file }, 'every user of this machine may read the class’s data: take that right away from the file')
}

async function healthOf(bot: Bot | undefined, store: Store, library: Library): Promise<Health> {
  const database = await store.tryWriting().then(
    () => 'writable' as const,
    () => 'unwritable' as const,
  )
  return { gateway: bot?.gateway ?? 'reconnecting', database, index: library.modules.length > 0 ? 'loaded' : 'empty' }
}

/** Serves metrics where a port is set. What a bot does not use is not loaded: the memory at rest is a promise. */
async function servedMetrics({ config, log, shutdown }: Running, probe: () => Promise<Health>) {
  const { metricsHost: host, metricsPort: wanted } = config
  if (wanted === undefined) return undefined
  const { Metrics } = await import('./metrics.ts')
  const metrics = new Metrics(probe)
  const served = await metrics.serve(wanted, host).catch((error: unknown) => {
    const what = `metrics cannot be served on METRICS_HOST ${host}, METRICS_PORT ${wanted}`
    throw new Fatal(EXIT.configuration, what, error)
  })
  shutdown.add(() => served.close())
  log.info({ host, port: served.port }, 'metrics are served')
  return metrics
}

/** What is open so far. */
interface Opened {
  store?: Store
  bot?: Bot
}

/** What is said when the course on disk has changed. */
function onChange(opened: Readonly<Opened>, log: Logger): ShelfEvents {
  return {
    swapped: (library) => {
      announce(library, log)
      if (opened.store !== undefined) void warnOfOtherCourses(opened.store, library, log)
    },
    refused: (problems) => {
      log.error('the changed course has faults; the one before stays')
      reportProblems(problems, log)
      if (opened.bot !== undefined) void tellOfRefusedCourse(problems, opened.bot.app)
    },
    unkept: (error) => {
      log.warn({ err: error }, 'the course that was read cannot be kept in DATA_DIR: each start reads it anew')
    },
  }
}

/** Runs the bot until it is told to stop, or until Discord will not have it. */
async function serve(connection: Connection, running: Running): Promise<Served> {
  const { config, log, shutdown, health } = running
  const file = databaseIn(connection.dataDir)
  const opened: Opened = {}
  const shelf = await openShelf(config, onChange(opened, log), systemClock)
  shutdown.add(async () => shelf.close())
  const { library } = shelf
  announce(library(), log)
  const onFatal = (fatal: Fatal) => {
    say(fatal)
    void shutdown.end(fatal.exit)
  }
  const store = await openStore(file, {
    openedAt: connection.clock.now(),
    onFinal: (error) => onFatal(fatalOf(error)),
    onUnreadable: (sentence) => log.warn(sentence),
  })
  shutdown.add(() => store.close())
  opened.store = store
  await warnOfReaders(file, log)
  await warnOfOtherCourses(store, library(), log)
  const probe = () => healthOf(opened.bot, store, library())
  const meter = await servedMetrics(running, probe)
  const bot = new Bot({ ...connection, store, log, library, onFatal, meter })
  opened.bot = bot
  health.tell(probe)
  shutdown.add(() => bot.stop(FINISH_MS))
  const invite = await bot.start()
  // A change that was refused before has been taken over by this start.
  void tellOfFaults(library().problems, bot.app)
  if (invite !== undefined && config.token !== undefined) log.info({ invite }, 'open this link to invite the bot')
  return { library: library(), store }
}

/** The playground: the real bot on a stand-in, and a person at the terminal who talks with it. */
async function play(running: Running, fresh: boolean): Promise<void> {
  const { config, log, shutdown } = running
  const [{ startPlayground }, { showPage }] = await Promise.all([
    import('./playground-mode.ts'),
    import('./playground-page.ts'),
  ])
  const clock = new AdjustableClock()
  const standIn = await startPlayground(config, { fresh, clock, log })
  shutdown.add(() => standIn.stop())
  const connection = { token: standIn.token, api: standIn.api, dataDir: config.playgroundDir, clock }
  const describeCourse = await showPage(standIn, clock, config.playgroundDir)
  process.stdout.write(`\nThe page is at ${standIn.origin}; the course is being read.\n`)
  const served = await serve(connection, running)
  await describeCourse(served)
  const someone = standIn.person('Ada')
  process.stdout.write(`\nNo DISCORD_TOKEN is set, so this is the playground: ${standIn.origin}\n`)
  if (process.stdin.isTTY && process.stdout.isTTY) {
    await chat(someone, { input: process.stdin, output: process.stdout })
    await shutdown.end(EXIT.ok)
    return
  }
  const [question = 'What is this course about?'] = samplesOf(served.library)
  await sampleExchange(someone, question, process.stdout)
  process.stdout.write('Run `npm start` in a terminal to ask on. Set DISCORD_TOKEN to run in Discord.\n')
}

const USAGE = `Usage: npm start -- [options]

Runs the bot; without a DISCORD_TOKEN, the playground. The settings are read from the environment and .env: see .env.example.

  --playground  the playground, also where a token is set
  --fresh       begin anew in the playground
  --help        show this
`

function readArguments() {
  const options = { fresh: { type: 'boolean' }, playground: { type: 'boolean' }, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new Fatal(EXIT.usage, error instanceof Error ? error.message : 'unknown argument', error)
  }
}

async function main(shutdown: Shutdown): Promise<void> {
  const { fresh = false, playground = false, help = false } = readArguments()
  if (help) {
    process.stdout.write(USAGE)
    return
  }
  const note = loadDotEnv(process.env, '.env')
  if (note !== undefined) process.stderr.write(`lectern: ${note}\n`)
  const config = readConfig(process.env)
  const playing = playground || config.token === undefined
  if (playing && !playground && config.production) throw new Fatal(EXIT.configuration, NO_TOKEN)
  const chatting = playing && process.stdout.isTTY && config.logLevel === 'info'
  const log = await createLog({ level: chatting ? 'warn' : config.logLevel, pretty: process.stdout.isTTY })
  shutdown.tell(log)
  // A malformed event ends up here, and is no reason to leave the others without answers.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'something failed where nobody waited for it'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an unexpected error')
    void shutdown.end(EXIT.internal)
  })
  const health = await HealthSocket.take(config.dataDir)
  shutdown.add(() => health.close())
  const running = { config, log, shutdown, health }
  if (playing) return play(running, fresh)
  const { token = '', discordApi: api, dataDir } = config
  await serve({ token, api, dataDir, clock: systemClock }, running)
}

/** Runs until what is asked for is done, or `shutdown` ends the process; a start that fails ends it with its code. */
export async function run(shutdown: Shutdown): Promise<void> {
  await main(shutdown).catch((error: unknown) => {
    const fatal = fatalOf(error)
    say(fatal)
    process.exit(fatal.exit)
  })
}
