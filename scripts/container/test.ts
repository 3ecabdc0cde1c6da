// npm run container:test: builds the Dockerfile unchanged on stand-in base images, runs the image confined against the
// stand-in for Discord, and checks what an operator relies on. Needs root, podman, runc, debootstrap: `.ci/run` has the packages.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts'
import { scriptCommand } from '../script-command.ts'
import { build, confined, podman, podmanCode } from './podman.ts'
import { askStep, chartStep, quizBegins, quizGoesOn } from './steps.ts'

const IMAGE = 'localhost/lectern-test'
const NAME = 'lectern-test'
const VOLUME = 'lectern-test'
const PATIENCE_MS = 60_000
const LARGEST_MB = 228

const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`
const say = (what: string, figure = '') => console.log(`  ${what}${figure === '' ? '' : `: ${figure}`}`)

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const start = performance.now()
  while (!(await holds())) {
    if (performance.now() - start > PATIENCE_MS) {
      console.error(await podman('logs', NAME))
      throw new Error(`${what} did not come in ${PATIENCE_MS / 1000} s`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const isHealthy = async () => (await podmanCode('healthcheck', 'run', NAME)).code === 0

async function start(standIn: StandIn): Promise<void> {
  const began = performance.now()
  const environment = { DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api }
  await podman('run', '--detach', ...confined(NAME, environment, VOLUME), IMAGE)
  await until('a healthy bot', isHealthy)
  say('started and healthy', since(began))
}

/** SIGTERM, and the code that the bot ends with. */
async function stop(): Promise<void> {
  const began = performance.now()
  await podman('stop', '--time', '15', NAME)
  const code = await podman('inspect', '--format', '{{.State.ExitCode}}', NAME)
  assert.equal(code, '0', 'the exit code after SIGTERM')
  say('stopped by SIGTERM with code 0', since(began))
  await podman('rm', NAME)
}

async function looksRight(): Promise<void> {
  const bytes = Number(await podman('image', 'inspect', '--format', '{{.Size}}', IMAGE))
  assert.ok(bytes < LARGEST_MB * 1e6, `the image has ${Math.round(bytes / 1e6)} MB, expected less than ${LARGEST_MB}`)
  say('size', `${Math.round(bytes / 1e6)} MB`)
  const user = await podman('image', 'inspect', '--format', '{{.Config.User}}', IMAGE)
  assert.match(user, /^65532/)
  const shell = await podmanCode('run', '--rm', ...confined(`${NAME}-sh`, {}, VOLUME), '--entrypoint', '/bin/sh', IMAGE)
  assert.notEqual(shell.code, 0, 'there is a shell')
  say('no root, no shell')
}

async function refusesWithoutToken(): Promise<void> {
  const { code, output } = await podmanCode('run', '--rm', ...confined(`${NAME}-bare`, {}, VOLUME), IMAGE)
  assert.equal(code, 78, output)
  assert.match(output, /DISCORD_TOKEN/)
  say('ends with 78 where the token is missing')
}

async function memory(): Promise<string> {
  return (await podman('stats', '--no-stream', '--format', '{{.MemUsage}}', NAME)).split(' / ')[0] ?? ''
}

async function main(): Promise<void> {
  const bases = join(tmpdir(), 'lectern-bases')
  await promisify(execFile)('scripts/container/bases.sh', [bases], { maxBuffer: 64 * 1024 * 1024 })
  const began = performance.now()
  await build(IMAGE)
  say('built', since(began))
  await podmanCode('rm', '--force', NAME)
  await podmanCode('volume', 'rm', '--force', VOLUME)
  const standIn = await startStandIn()
  try {
    await looksRight()
    await refusesWithoutToken()
    await start(standIn)
    say('memory at rest', await memory())
    await askStep(standIn)
    say('answers a question')
    const open = await quizBegins(standIn)
    say('takes the first answer of a quiz')
    const chart = join(tmpdir(), 'lectern-chart.png')
    await chartStep(standIn, chart)
    say('draws a chart', chart)
    say('memory after that', await memory())
    await stop()
    await start(standIn)
    await quizGoesOn(standIn, open)
    say('goes on with the quiz after a new start, every answer there')
    await stop()
  } finally {
    await podmanCode('rm', '--force', NAME)
    await podmanCode('volume', 'rm', '--force', VOLUME)
    await standIn.stop()
  }
  console.log(
    'Not proved here: the official base images; stand-ins with the same contents in Debian packages were used.',
  )
}

scriptCommand('container:test', 'Builds the image on stand-in bases, runs it confined, and checks it.').parse()
await main()
