// A class with the real bot in a process of its own, students who answer while things go wrong, and the database as judge.

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { BotProcess } from '../../scripts/load/child.ts'
import type { Outcome, Person } from '../../src/playground/person.ts'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'
import type { Message } from '../../src/playground/world.ts'

const ROOT = join(import.meta.dirname, '../..')
const COURSE = join(ROOT, 'test/fixtures/quiz-course')
/** Said with every graded answer. */
const VERDICT = /Right|Partly right|Not right/

/** Within this long (ms) after a fault the bot has to serve again. */
const SERVES_AGAIN_MS = 20_000

interface Shown {
  readonly student: Person
  readonly message: Message
}

export class FaultyClass {
  readonly standIn: StandIn
  readonly folder: string
  readonly dataDir: string
  readonly corpusDir: string
  bot: BotProcess | undefined
  /** How often each student was told that an answer of theirs counts. */
  readonly confirmed = new Map<string, number>()
  #students = 0

  constructor(standIn: StandIn, folder: string, dataDir: string) {
    this.standIn = standIn
    this.folder = folder
    this.dataDir = dataDir
    this.corpusDir = join(folder, 'course')
  }

  /** @param dataDir another place than a folder of the class's own */
  static async open(dataDir?: string): Promise<FaultyClass> {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-faults-'))
    const made = new FaultyClass(
      await startStandIn({ heartbeatInterval: 5000 }),
      folder,
      dataDir ?? join(folder, 'data'),
    )
    await cp(COURSE, made.corpusDir, { recursive: true })
    return made
  }

  async start(): Promise<void> {
    this.bot = await BotProcess.start(this.#program, this.standIn)
  }

  /** Starts it where it is not expected to get far. @returns how it ended */
  async startInVain(): Promise<{ code: number | string; said: string }> {
    const bot = new BotProcess(this.#program, this.standIn)
    return { code: await bot.exit, said: bot.said.join('') }
  }

  get #program() {
    return {
      script: join(ROOT, 'src/main.ts'),
      node: ['--import', 'tsx'],
      environment: { CORPUS_DIR: this.corpusDir, DATA_DIR: this.dataDir, LOG_LEVEL: 'warn' },
    }
  }

  /** So many new students get a question each and answer it. @returns what each saw; undefined where nothing came */
  async answer(count: number, meanwhile: () => unknown = () => undefined): Promise<(Outcome | undefined)[]> {
    const asked = await Promise.all(this.newStudents(count).map((student) => this.#question(student)))
    meanwhile()
    return Promise.all(asked.map((one) => this.#press(one)))
  }

  newStudents(count: number): Person[] {
    return Array.from({ length: count }, () => {
      this.#students += 1
      return this.standIn.addPerson(`Student ${this.#students}`)
    })
  }

  async #question(student: Person): Promise<Shown> {
    const outcome = await student.run('quiz', { kind: 'single-choice', questions: 1 })
    if (!outcome.message?.components.length) throw new Error(`no question: ${outcome.message?.content}`)
    return { student, message: outcome.message }
  }

  async #press({ student, message }: Shown): Promise<Outcome | undefined> {
    const outcome = await student.press(message, 'A').catch(() => undefined)
    if (VERDICT.test(JSON.stringify(outcome?.message?.embeds ?? ''))) {
      this.confirmed.set(student.id, (this.confirmed.get(student.id) ?? 0) + 1)
    }
    return outcome
  }

  /** Tries until an answer is graded again. @returns ms that it took */
  async servesAgain(): Promise<number> {
    const start = performance.now()
    while (performance.now() - start < SERVES_AGAIN_MS) {
      const before = this.confirmed.size
      await this.answer(1).catch(() => undefined)
      if (this.confirmed.size > before) return performance.now() - start
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    throw new Error(`the bot does not serve again within ${SERVES_AGAIN_MS} ms`)
  }

  /** Confirmed answers that are not in the database exactly once; empty when all is well. */
  wronged(file = 'lectern.sqlite'): string[] {
    const database = new SQLite(join(this.dataDir, file), { readonly: true })
    const count = database.prepare('select count(*) from attempts where user = ?').pluck()
    const wrong = [...this.confirmed.keys()].filter((user) => count.get(user) !== 1)
    database.close()
    return wrong
  }

  async close(): Promise<void> {
    await this.bot?.end('SIGKILL')
    await this.standIn.stop()
    await rm(this.folder, { recursive: true, force: true })
  }
}
