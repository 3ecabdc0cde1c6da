// Podman, as far as the container's test needs it.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const RUNTIME = ['--runtime', 'runc']

/** Runs podman and returns what it printed, trimmed. @throws with its error output */
export async function podman(...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('podman', [...RUNTIME, ...args], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}

/** The same, with its exit code instead of an error. */
export async function podmanCode(...args: readonly string[]): Promise<{ code: number; output: string }> {
  return execute('podman', [...RUNTIME, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  )
}

async function npmConfig(key: string): Promise<string> {
  const { stdout } = await execute('npm', ['config', 'get', key])
  return stdout.trim()
}

/** The machine's own npm settings and certificates, lent to the build where there are any; never part of the image. */
async function lentFiles(): Promise<string[]> {
  const pairs = [
    [await npmConfig('userconfig'), '/root/.npmrc'],
    [await npmConfig('globalconfig'), '/usr/local/etc/npmrc'],
    ['/etc/ssl/certs/ca-certificates.crt', '/etc/ssl/certs/ca-certificates.crt'],
  ] as const
  return pairs.filter(([from]) => existsSync(from)).flatMap(([from, to]) => ['--volume', `${from}:${to}:ro`])
}

/** Builds the project's Dockerfile as it is. */
export async function build(tag: string): Promise<void> {
  const options = ['--format', 'docker', '--pull=never', '--network=host', '--tag', tag]
  await podman('build', ...options, ...(await lentFiles()), '.')
}

/** A container with the least it needs: read-only, no capabilities, no new privileges. Loopback is the host's. */
export function confined(name: string, environment: Readonly<Record<string, string>>, volume: string): string[] {
  return [
    ...['--name', name, '--network=host', '--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges'],
    ...['--tmpfs', '/tmp:size=16m', '--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096'],
    ...['--volume', `${volume}:/app/data`],
    ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
  ]
}
