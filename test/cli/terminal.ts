// A terminal for tests: what runs in this process writes here.

import { vi } from 'vitest'
import { runCommand } from '../../src/cli/program.ts'

interface Written {
  readonly stdout: string
  readonly stderr: string
}

/** What some work writes to the process's output. */
export async function writtenBy(work: () => Promise<unknown>): Promise<Written> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).flatMap((name) => [
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name] += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
      return true
    }),
    vi.spyOn(console, name === 'stdout' ? 'log' : 'error').mockImplementation((text) => {
      written[name] += `${text}\n`
    }),
  ])
  try {
    await work()
    return written
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** A command line: its exit code, and what it wrote. */
export async function lectern(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Written & { readonly status: number }> {
  let status = 0
  try {
    const written = await writtenBy(async () => {
      status = await runCommand(args, () => environment)
    })
    return { status, ...written }
  } finally {
    process.exitCode = undefined
  }
}
