// The program as a process of its own, for scripts and tests: started, listened to, ended.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** A started process: what it wrote so far, and its end. */
export interface StartedProgram {
  readonly process: ChildProcess
  readonly pid: number
  out(): string
  errors(): string
  /** Resolves once its output holds a text; rejects where it ends before. */
  says(text: string): Promise<void>
  /** Its exit code. */
  readonly ended: Promise<number | null>
}

interface Start {
  /** A TypeScript file under the root of the repository. */
  readonly file?: string
  readonly args?: readonly string[]
  /** Added to this process's environment, less a token that it may have. */
  readonly environment: Readonly<Record<string, string>>
  /** Away from a developer's `.env` file. */
  readonly folder: string
}

/** Starts `src/main.ts`, or another file, through tsx. */
export function startProgram({ file = 'src/main.ts', args = [], environment, folder }: Start): StartedProgram {
  const { DISCORD_TOKEN: _, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', '--import', import.meta.resolve('tsx'), join(ROOT, file), ...args],
    {
      cwd: folder,
      env: { ...inherited, NODE_ENV: 'test', ...environment },
    },
  )
  let [out, errors] = ['', '']
  const waiting: (() => void)[] = []
  const check = () => {
    for (const each of waiting) each()
  }
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    check()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push(() => out.includes(text) && resolve())
      check()
      ended.then((code) => reject(new Error(`ended with ${code} before it said "${text}": ${out}${errors}`)))
    })
  return { process: child, pid: child.pid ?? 0, out: () => out, errors: () => errors, says, ended }
}
