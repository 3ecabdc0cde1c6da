// Is the running bot well? It answers on a Unix socket beside its database, so that `lectern health` needs no port, no
// shell and no token, and so that a second process on the same data is noticed.

import { rm } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'

const Health = z.object({
  gateway: z.enum(['connected', 'reconnecting', 'disconnected']),
  database: z.enum(['writable', 'unwritable']),
  index: z.enum(['loaded', 'empty']),
})

/** What the bot says of itself. */
export type Health = z.infer<typeof Health>

const PATIENCE_MS = 3000

/** The socket's place in a data folder. */
const socketIn = (dataDir: string) => join(dataDir, 'lectern.sock')

/** Reconnecting counts as well: Discord's absence is no reason to restart the bot. */
export function isWell(health: Health): boolean {
  return health.gateway !== 'disconnected' && health.database === 'writable' && health.index === 'loaded'
}

/**
 * Answers health checks for this data folder until the returned function is called.
 * @throws where another bot already runs on the folder.
 */
export async function serveHealth(dataDir: string, probe: () => Promise<Health>): Promise<() => Promise<void>> {
  const path = socketIn(dataDir)
  const other = await askHealth(dataDir).catch(() => undefined)
  if (other !== undefined) throw new Error(`another Lectern already runs on ${dataDir}: stop it first, or set DATA_DIR`)
  // Left behind by a process that was killed.
  await rm(path, { force: true })
  const server = createServer((_request, response) => {
    probe().then(
      (health) => response.setHeader('content-type', 'application/json').end(JSON.stringify(health)),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

/**
 * Asks the bot that runs on a data folder.
 * @throws where none answers within three seconds.
 */
export async function askHealth(dataDir: string): Promise<Health> {
  const body = await new Promise<string>((resolve, reject) => {
    const request = get({ socketPath: socketIn(dataDir), path: '/', timeout: PATIENCE_MS }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve(text))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no answer in time')))
    request.on('error', reject)
  })
  return Health.parse(JSON.parse(body))
}
