// The real program in its playground, as `npm start` runs it, with a data folder of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE = 60_000
const ADDRESS = /playground: (http:\/\/127\.0\.0\.1:\d+)/

/** A running playground. */
export interface Playground {
  readonly origin: string
  readonly dataDir: string
  /** Asks it to stop and waits; the code that it left with. */
  stop(): Promise<number | null>
}

/** Starts it and waits for the address. @throws with what it printed where none comes */
export async function startPlaygroundProcess(
  dataDir = mkdtempSync(join(tmpdir(), 'playground-')),
  flags: readonly string[] = [],
): Promise<Playground> {
  const env = {
    ...process.env,
    DISCORD_TOKEN: '',
    DATA_DIR: dataDir,
    PORT: '0',
    COURSE_URL: 'https://course.example/{path}#{anchor}',
  }
  const child = spawn('node', ['--import', 'tsx', 'src/main.ts', ...flags], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await address(child)
  return {
    origin,
    dataDir,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => resolve(code))
        child.kill('SIGTERM')
      }),
  }
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`No address came in ${PATIENCE} ms:\n${said}`))
    const timer = setTimeout(fail, PATIENCE)
    const hear = (data: Buffer) => {
      said += data.toString()
      const found = ADDRESS.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', fail)
  })
}
