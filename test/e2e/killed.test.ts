// A class of 200 answers the daily question within 20 seconds while the bot's process is killed and started again five
// times: whoever was told that an answer is in finds it in the database, once, and the question was posted once.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { databaseIn } from '../../src/config.ts'
import { loadCourse } from '../../src/course/load.ts'
import type { Person } from '../../src/playground/person.ts'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'
import type { Message } from '../../src/playground/world.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'
import { openStore } from '../../src/store/store.ts'

const PEOPLE = 200
const KILLS = 5
const SPAN_MS = 20_000
const ROOT = join(import.meta.dirname, '../..')
const CORPUS = join(ROOT, 'test/fixtures/quiz-course')

let dataDir: string
let standIn: StandIn
let bot: ChildProcess

function start(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: standIn.token,
      DISCORD_API: standIn.api,
      DATA_DIR: dataDir,
      CORPUS_DIR: CORPUS,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lectern-killed-'))
  standIn = await startStandIn()
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await standIn.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const posted = (): Message[] =>
  [...standIn.person('Grace').visible(standIn.channel('daily'))].filter(
    (message) => message.embeds[0]?.title === 'Question of the day' && message.ephemeralFor === null,
  )

async function until(done: () => boolean): Promise<void> {
  while (!done()) await pause(50)
}

/** Presses until the bot says that the answer is in. @returns how often it took. */
async function persist(person: Person, question: Message, button: string): Promise<number> {
  for (let tries = 1; ; tries++) {
    const outcome = await person.press(question, button).catch(() => undefined)
    if (outcome?.message?.embeds[0]?.fields?.some(({ name }) => name === 'Your answer')) return tries
    await pause(300)
  }
}

it('keeps every confirmed answer once, and posts once', { timeout: 120_000 }, async () => {
  const store = await openStore(databaseIn(dataDir))
  const now = new Date()
  const scope = { guild: standIn.guild.id, course: 'quiz-course' }
  await store.settings.change(scope, {
    channel: standIn.channel('daily').id,
    zone: 'UTC',
    postAt: now.toISOString().slice(11, 16),
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    derived: false,
  })
  // A question that is answered by one press: the others are taken back.
  for (const { id, contentHash } of readQuestions(await loadCourse(CORPUS)).questions) {
    const ruling = { kind: 'retracted', questionId: id, contentHash, by: 'test', at: 0 } as const
    if (id !== 'port-light') await store.flags.rule(scope, ruling)
  }
  await store.close()

  bot = start()
  await until(() => posted().length > 0)
  const [question] = posted()
  if (!question) throw new Error('nothing was posted')

  const people = Array.from({ length: PEOPLE }, (_, index) => standIn.addPerson(`Student ${index}`))
  const answers = people.map(async (person, index) => {
    await pause((index / PEOPLE) * SPAN_MS)
    return persist(person, question, 'A')
  })
  for (let kill = 1; kill <= KILLS; kill++) {
    await pause(SPAN_MS / (KILLS + 1))
    bot.kill('SIGKILL')
    bot = start()
  }
  const tries = await Promise.all(answers)

  const after = await openStore(databaseIn(dataDir))
  const attempts = await after.attempts.ofScope(scope)
  const [turn] = await after.dailies.turns(scope)
  await after.close()
  console.log(`${attempts.length} answers, ${tries.filter((count) => count > 1).length} of them tried more than once`)
  expect(new Set(attempts.map(({ user }) => user)).size).toBe(PEOPLE)
  expect(attempts).toHaveLength(PEOPLE)
  expect(turn?.status).toBe('sent')
  expect(posted()).toHaveLength(1)
})
