// One run: a class, a bot (ours or the floor), and the moments at which everybody wants something of it.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import SQLite from 'better-sqlite3'
import { ComponentType } from 'discord-api-types/v10'
import type { Outcome, Person } from '../../src/playground/person.ts'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'
import type { Message } from '../../src/playground/world.ts'
import { openStore } from '../../src/store/store.ts'
import { BotProcess, type Doing, type Program } from './child.ts'
import { Crowd, type Tally } from './crowd.ts'

/** What the students of a run meet. */
export interface Scene {
  readonly standIn: StandIn
  readonly crowd: Crowd
  readonly bot: BotProcess
  readonly dataDir: string
  /** Before anybody asked anything. */
  readonly rest: Doing
  close(): Promise<number | string>
}

const CORPUS = 'corpus'
const COURSE = basename(resolve(CORPUS))
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
/** Between two students who open a question, which is not what is measured (ms). */
const OPENING_MS = 30
/** After this a started bot has done what it does by itself (ms). */
const SETTLE_MS = 2500

/** Starts a class with a bot; the daily question is due at once. */
export async function openScene(students: number, program: Omit<Program, 'environment'>): Promise<Scene> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lectern-load-'))
  const standIn = await startStandIn()
  const crowd = new Crowd(standIn)
  for (let at = 0; at < students; at += 1) crowd.students.push(standIn.addPerson(`Student ${at}`))
  const store = await openStore(join(dataDir, 'lectern.sqlite'))
  const scope = { guild: standIn.guild.id, course: COURSE }
  await store.settings.change(scope, {
    ...{ channel: standIn.channel('daily').id, postAt: '00:00', weekdays: EVERY_DAY, since: 0 },
  })
  await store.close()
  const environment = { CORPUS_DIR: CORPUS, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const bot = await BotProcess.start({ ...program, environment }, standIn)
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  return {
    ...{ standIn, crowd, bot, dataDir, rest: await bot.doing() },
    async close() {
      const code = await bot.end()
      await standIn.stop()
      await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

/** Everybody asks something, each something else. */
export async function askAll({ crowd }: Scene, questions: readonly string[], spreadMs = 0): Promise<Tally> {
  const { tally } = await crowd.act(
    (student, index) => student.run('ask', { question: questions[index % questions.length] ?? 'what is it?' }),
    spreadMs,
  )
  return tally
}

/** Everybody has a question of one choice before them, and answers it at the same moment. */
export async function answerAll({ crowd, standIn }: Scene, ours: boolean): Promise<Tally> {
  const quiz = ours ? { kind: 'single-choice', questions: 1 } : {}
  const { outcomes } = await crowd.act((student) => student.run('quiz', quiz), crowd.students.length * OPENING_MS)
  const shown = new Map(crowd.students.map((student, index) => [student, outcomes[index]?.message]))
  const { tally } = await crowd.act(async (student) => {
    const message = shown.get(student)
    if (!message) throw new Error('no question was shown')
    return answer(student, standIn.ground.world.findMessage(message.channelId, message.id) ?? message)
  })
  return tally
}

/** Everybody answers the daily question in the same moment. */
export async function dailyAll({ crowd, standIn }: Scene): Promise<Tally> {
  const message = standIn.ground.world.messagesIn(standIn.channel('daily').id).at(-1)
  if (!message) throw new Error('no daily question was posted')
  const isTyped = partsOf(message).some((part) => 'label' in part && part.label === 'Answer')
  const opened = isTyped
    ? (await crowd.act((student) => student.press(message, 'Answer'), crowd.students.length * OPENING_MS)).outcomes
    : []
  const { tally } = await crowd.act((student, index) => {
    const modal = opened[index]
    return modal ? student.submit(modal, { answer: 'a container' }) : answer(student, message)
  })
  return tally
}

function partsOf(message: Message) {
  return message.components.flatMap((row) => row.components)
}

/** Presses the first choice, or chooses it in the menu. */
async function answer(student: Person, message: Message): Promise<Outcome> {
  const [first] = partsOf(message)
  if (first?.custom_id == null) throw new Error('the question has nothing to answer it with')
  if (first.type === ComponentType.Button) return student.press(message, first.custom_id)
  return student.choose(message, first.custom_id, ['0'])
}

/** Answers that are in the database. */
export function attemptsOnDisk({ dataDir }: Scene): number {
  const database = new SQLite(join(dataDir, 'lectern.sqlite'), { readonly: true })
  const row: unknown = database.prepare('select count(*) from attempts').pluck().get()
  database.close()
  return Number(row)
}
