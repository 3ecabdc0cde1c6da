// `npm run transcript`: a class talks with the real bot process through the stand-in, faults included; then a hundred
// questions are timed, and the memory at rest is compared with a bare client's. Writes markdown to standard output.

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome, Person } from '../src/playground/person.ts'
import { type StandIn, startStandIn } from '../src/playground/stand-in.ts'
import type { Message } from '../src/playground/world.ts'
import { messageText } from '../src/terminal-chat.ts'
import { scriptCommand } from './script-command.ts'
import { type StartedProgram, startProgram } from './started-program.ts'
import { percentile } from './statistics.ts'

scriptCommand(
  'transcript',
  'A class talks with the real bot through the stand-in; markdown on standard output.',
).parse()

const ROOT = join(import.meta.dirname, '..')
const COLUMNS = 100
const QUESTIONS = 100

const write = (text = '') => process.stdout.write(`${text}\n`)
const quoted = (message: Message | null | undefined) =>
  message ? messageText(message, COLUMNS).replace(/^/gm, '> ') : '> (nothing)'

function show(what: string, message: Message | null | undefined): void {
  const seenBy = message?.ephemeralFor === null ? 'everybody in the channel' : 'the asker alone'
  write(`### ${what}\n\nSeen by ${seenBy}.\n\n${quoted(message)}\n`)
}

async function waysToAsk(standIn: StandIn, ada: Person, linus: Person): Promise<void> {
  const bot = `<@${standIn.ground.world.botId}>`
  write('## Five ways to ask\n')
  show('/ask what is a container?', (await ada.run('ask', { question: 'What is a container?' })).message)
  const message = linus.send('Does anybody know what a namespace hides?')
  show(
    'Ask the course, on “Does anybody know what a namespace hides?”',
    (await ada.runOn('Ask the course', message)).message,
  )
  const mention = await ada.say(`${bot} how do I limit memory?`)
  show('A mention: @Lectern how do I limit memory?', mention)
  show('A reply to that with a ping: and the CPU?', await ada.say(`${bot} and the CPU?`, { replyTo: mention }))
  show('A direct message: What does docker ps show?', await linus.dm('What does docker ps show?'))
}

async function goingOn(standIn: StandIn, ada: Person): Promise<void> {
  write('## What can be done with an answer\n')
  const first = await ada.run('ask', { question: 'What is Docker Compose?' })
  const message = messageOf(first)
  show('/ask What is Docker Compose?', message)
  let page = message
  for (const label of ['Whole section', 'Next page', 'Next best section', 'Back to the answer', 'This helped']) {
    if (!has(page, label)) continue
    page = messageOf(await ada.press(page, label))
    show(`Then: ${label}`, page)
  }
  const { botId } = standIn.ground.world
  const arriving = standIn.events.waitFor(
    'message',
    (each) => each.authorId === botId && each.ephemeralFor === null,
    5000,
  )
  await ada.press(page, 'Share in the channel')
  show('Share in the channel', await arriving)
  const unknown = messageOf(await ada.run('ask', { question: 'Who won the football world cup in 1990?' }))
  show('/ask Who won the football world cup in 1990?', unknown)
  const opened = await ada.press(unknown, 'Ask the instructors')
  write(`The form “${opened.modal?.title}” is filled in and sent.\n`)
  show('After it', (await ada.submit(opened, { how: ['unnamed-told'] })).message)
}

async function faults(standIn: StandIn, ada: Person): Promise<void> {
  write('## Faults\n')
  const asked = async () => ((await ada.run('ask', { question: 'What is a volume?' })).message ? 'answered' : 'lost')
  const resumed = standIn.events.waitFor('gateway', ({ state }) => state === 'resumed', 10_000)
  const started = performance.now()
  standIn.gateway.closeAll(4000)
  await resumed
  write(
    `- Close 4000: resumed after ${Math.round(performance.now() - started)} ms; the next question was ${await asked()}.`,
  )
  standIn.faults.next({ kind: 'rate-limit', retryAfter: 0.5 }, { route: /callback/ })
  write(`- 429 with Retry-After 0.5 s on the response: ${await asked()}.`)
  standIn.faults.next({ kind: 'status', status: 502 }, { route: /callback/, times: 2 })
  write(`- 502 twice on the response: ${await asked()}.\n`)
}

async function stopping(standIn: StandIn, ada: Person, bot: StartedProgram): Promise<void> {
  standIn.faults.next({ kind: 'rate-limit', retryAfter: 1 }, { route: /callback/ })
  const asked = ada.run('ask', { question: 'What is a volume?' })
  await sleep(300)
  const started = performance.now()
  bot.process.kill('SIGTERM')
  const answered = (await asked).message ? 'given' : 'lost'
  const code = await bot.ended
  write('## SIGTERM in the middle of an answer\n')
  write(
    `The answer was ${answered}; the process left after ${Math.round(performance.now() - started)} ms with code ${code}.\n`,
  )
}

/** Milliseconds from event to acknowledgement, one question after another. */
async function latency(standIn: StandIn, command: string, values: Record<string, string>[]): Promise<string> {
  const times: number[] = []
  // Nobody asks a hundred questions in a few seconds: each has an asker of its own.
  for (const value of values) times.push((await standIn.addPerson('Student').run(command, value)).ms)
  const at = (share: number) => percentile(times, share).toFixed(1)
  return `median ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

/** MiB that a process holds in memory (Linux). */
async function memory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function messageOf({ message }: Outcome): Message {
  if (!message) throw new Error('no message came')
  return message
}

const has = (message: Message, label: string) =>
  message.components.some((row) =>
    row.components.some((each) => 'label' in each && each.label === label && !each.disabled),
  )

async function withBot(folder: string, standIn: StandIn, work: (bot: StartedProgram) => Promise<void>): Promise<void> {
  const environment = {
    DISCORD_TOKEN: standIn.token,
    DISCORD_API: standIn.api,
    CORPUS_DIR: join(ROOT, 'corpus'),
    DATA_DIR: join(folder, 'data'),
  }
  const bot = startProgram({ environment, folder })
  await bot.says('permissions=')
  await work(bot)
  bot.process.kill('SIGTERM')
  await bot.ended
}

async function measure(folder: string, standIn: StandIn): Promise<void> {
  write('## Figures\n')
  const topics = standIn.ground.commands.available(standIn.guild.id).length
  const words = ['container', 'image', 'volume', 'network', 'pod', 'service', 'registry', 'layer', 'daemon', 'cgroup']
  const asks = ['What is a ', 'How do I use a ', 'Why is there a ', 'When do I need a ', 'Where is the ']
  const questions = asks.flatMap((ask) => words.map((word) => ({ question: `${ask}${word}?` })))
  const hundred = [...questions, ...questions].slice(0, QUESTIONS)
  await withBot(folder, standIn, async ({ pid }) => {
    await sleep(15_000)
    write(`- Memory at rest, ${topics} commands registered, corpus loaded: **${(await memory(pid)).toFixed(0)} MiB**`)
    write(`- ${QUESTIONS} questions one after another, event to answer: ${await latency(standIn, 'ask', hundred)}`)
  })
  const environment = { DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api }
  const bare = startProgram({ file: 'scripts/load/floor.ts', environment, folder })
  await bare.says('ready')
  await sleep(15_000)
  write(`- A bare discord.js client in the same run: **${(await memory(bare.pid)).toFixed(0)} MiB**`)
  write(`- Its answer to as many: ${await latency(standIn, 'ask', hundred)}\n`)
  bare.process.kill('SIGTERM')
  await bare.ended
}

const folder = await mkdtemp(join(tmpdir(), 'lectern-transcript-'))
const standIn = await startStandIn({ token: 'transcript.token.of-the-stand-in' })
try {
  const [ada, linus] = [standIn.person('Ada'), standIn.person('Linus')]
  write('# A class and the bot, through the stand-in\n')
  await withBot(folder, standIn, async (bot) => {
    await waysToAsk(standIn, ada, linus)
    await goingOn(standIn, ada)
    await faults(standIn, ada)
    await stopping(standIn, ada, bot)
  })
  await measure(folder, standIn)
} finally {
  await standIn.stop()
  await rm(folder, { recursive: true })
}
