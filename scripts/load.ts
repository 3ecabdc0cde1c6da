// npm run load: the real bot, as it is deployed, under a class that does everything at once; beside it, in the same run, a
// bare discord.js client as the floor. Bounded in time and number, on loopback only. See docs/operations.md, Limits.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Program } from './load/child.ts'
import type { Tally } from './load/crowd.ts'
import { answerAll, askAll, attemptsOnDisk, dailyAll, openScene } from './load/scene.ts'
import { scriptCommand, wholeNumber } from './script-command.ts'
import { median } from './statistics.ts'

const MOST = 9600
/** Where the search for the limit ends: the number that is late is at most this many times one that is not. */
const NEAR_ENOUGH = 1.15

interface Values {
  readonly students: number
  readonly runs: number
  readonly limit: boolean
}

const values: Values = scriptCommand(
  'load',
  'A class at once against the real bot, next to a bare client in the same run.',
)
  .option('--students <n>', `how many, at most ${MOST}`, wholeNumber, 300)
  .option('--runs <n>', 'of each in turn, at most 20', wholeNumber, 5)
  .option('--no-limit', 'leave out the search for the number at which the first is late')
  .parse()
  .opts()
const students = Math.min(MOST, values.students)
const runs = Math.min(20, values.runs)

/** How students ask: what the course itself notes of it. */
const QUESTIONS = readdirSync('corpus')
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => [...readFileSync(join('corpus', name), 'utf8').matchAll(/<!-- asked: (.*?) -->/g)])
  .flatMap(([, asked = '']) => asked.split(';').map((question) => question.trim()))

const built = { bundle: true, packages: 'external', platform: 'node', format: 'esm', outdir: 'dist/load' } as const
await build({ ...built, entryPoints: ['scripts/load/floor.ts', 'scripts/load/probe.ts'] })
const node = ['--import', join(process.cwd(), 'dist/load/probe.js')]
// With the flag that the image's CMD has.
const OURS: Omit<Program, 'environment'> = { script: 'dist/main.js', node: [...node, '--max-semi-space-size=2'] }
const FLOOR: Omit<Program, 'environment'> = { script: 'dist/load/floor.js', node }

const MB = 1024 * 1024
const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : '–')

function line(name: string, { sent, acknowledged, late, failed, ...times }: Tally): string {
  const counts = `${sent} sent, ${acknowledged} acknowledged, ${late} late, ${failed} failed`
  const acks = `acknowledged p50 ${ms(times.ackP50)}, p99 ${ms(times.ackP99)}`
  return `${name.padEnd(16)} ${counts}; ${acks}; answered p50 ${ms(times.answerP50)}, p99 ${ms(times.answerP99)}`
}

interface Run {
  readonly ask: Tally
  readonly quiz: Tally
  readonly memory: number
}

async function floorRun(): Promise<Run> {
  const scene = await openScene(students, FLOOR)
  await askAll(scene, QUESTIONS, 2000)
  const run = { ask: await askAll(scene, QUESTIONS), quiz: await answerAll(scene, false), memory: scene.rest.memory }
  await scene.close()
  return run
}

async function ourRun(): Promise<Run> {
  const scene = await openScene(students, OURS)
  const calm = await askAll(scene, QUESTIONS, 6000)
  const ask = await askAll(scene, QUESTIONS)
  const quiz = await answerAll(scene, true)
  const daily = await dailyAll(scene)
  const after = await scene.bot.doing()
  const kept = attemptsOnDisk(scene)
  const code = await scene.close()
  console.log(line('  asks over 6 s', calm))
  console.log(line('  asks at once', ask))
  console.log(line('  quiz at once', quiz))
  console.log(line('  daily at once', daily))
  const confirmed = quiz.sent - quiz.late - quiz.failed + daily.sent - daily.late - daily.failed
  console.log(
    `  answers confirmed ${confirmed}, on disk ${kept}; exit ${code}; ${(after.memory / MB).toFixed(0)} MB after`,
  )
  for (const reason of scene.crowd.why) console.log(`  ${reason}`)
  console.log(`  event loop delay p99 ${ms(after.loopDelayMs)}`)
  return { ask, quiz, memory: scene.rest.memory }
}

function compare(name: string, ours: readonly number[], floor: readonly number[], most: number, unit: string): void {
  const [mine, theirs] = [median(ours), median(floor)]
  const ratio = mine / theirs
  const verdict = ratio <= most ? 'within' : 'over'
  console.log(
    `${name}: ${mine.toFixed(0)} ${unit}, floor ${theirs.toFixed(0)} ${unit}, ratio ${ratio.toFixed(2)} (${verdict} ${most})`,
  )
}

/** Asks at once by so many: what came of them, and how busy the bot and the stand-in were meanwhile. */
async function pressed(count: number, program: typeof OURS, sample = false) {
  const scene = await openScene(count, program)
  await askAll(scene, QUESTIONS, 2000)
  await scene.bot.doing(sample ? 'sample' : 'how')
  const [start, before] = [performance.now(), process.cpuUsage()]
  const tally = await askAll(scene, QUESTIONS)
  const [wall, { user, system }] = [performance.now() - start, process.cpuUsage(before)]
  const { cpuMs, times = {} } = await scene.bot.doing(sample ? 'sampled' : 'how')
  await scene.close()
  const share = (spent: number) => `${Math.round((100 * spent) / wall)}%`
  console.log(line(`${count} asks`, tally))
  console.log(`  processor: bot ${share(cpuMs)}, stand-in ${share((user + system) / 1000)}`)
  const sampled = Object.entries(times).sort(([, one], [, other]) => other - one)
  if (sample) console.log(`  the bot's time: ${sampled.map(([owner, spent]) => `${owner} ${share(spent)}`).join(', ')}`)
  return tally
}

/** Finds about how many may ask at once before the first is acknowledged too late, and says where the time went then. */
async function findLimit(): Promise<void> {
  let [held, late] = [students, Number.POSITIVE_INFINITY]
  while (late > held * NEAR_ENOUGH && held < MOST) {
    const count = Number.isFinite(late) ? Math.round((held + late) / 2) : Math.min(held * 2, MOST)
    if ((await pressed(count, OURS)).late === 0) held = count
    else late = count
  }
  if (!Number.isFinite(late)) return console.log(`none late up to ${MOST}`)
  console.log(`none late at ${held}, some at ${late}; there, sampled, and then the floor:`)
  await pressed(late, OURS, true)
  await pressed(late, FLOOR)
}

const [ours, floor]: [Run[], Run[]] = [[], []]
for (let run = 1; run <= runs; run += 1) {
  const bare = await floorRun()
  floor.push(bare)
  console.log(`run ${run}`)
  console.log(line('  floor, asks', bare.ask))
  console.log(line('  floor, presses', bare.quiz))
  ours.push(await ourRun())
}
console.log(`\nmedians of ${runs} alternating runs, ${students} students`)
const p99 = (all: readonly Run[], of: 'ask' | 'quiz') => all.map((run) => run[of].ackP99)
compare('/ask acknowledged, p99', p99(ours, 'ask'), p99(floor, 'ask'), 2, 'ms')
compare('quiz answer acknowledged, p99', p99(ours, 'quiz'), p99(floor, 'quiz'), 2, 'ms')
const answered = ours.map(({ quiz }) => quiz.answerP99)
compare('quiz answer on disk and shown, p99', answered, p99(floor, 'quiz'), 2, 'ms')
compare(
  'memory at rest',
  ours.map(({ memory }) => memory / MB),
  floor.map(({ memory }) => memory / MB),
  1.5,
  'MB',
)
if (values.limit) await findLimit()
