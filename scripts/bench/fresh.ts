// Runs one measurement in a fresh process.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { z } from 'zod'
import type { Task } from './task.ts'

// Beside this file once both are compiled.
const TRIAL = new URL('trial.js', import.meta.url).pathname
const run = promisify(execFile)

/**
 * Waits for the measurement. The heap may grow to what a hundred copies of the course need.
 * @throws where the process failed, with what it wrote to stderr
 */
export async function fresh<T extends z.ZodType>(task: Task, shape: T): Promise<z.infer<T>> {
  const flags = ['--expose-gc', '--max-old-space-size=10000']
  const { stdout } = await run(process.execPath, [...flags, TRIAL, JSON.stringify(task)], { maxBuffer: 1e6 })
  return shape.parse(JSON.parse(stdout))
}
