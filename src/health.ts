// Is the running bot well? It answers on a Unix socket beside its database, so that `lectern health` needs no port, no
// shell and no token, and so that a second process on the same data is noticed.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { open, rm } from 'node:fs/promises'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { json } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { closeEmptyFolder, makeFolder } from './folder.ts'

const Health = z.object({
  gateway: z.enum(['connected', 'reconnecting', 'disconnected']),
  database: z.enum(['writable', 'unwritable']),
  index: z.enum(['loaded', 'empty']),
})

/** What the bot says of itself. */
export type Health = z.infer<typeof Health>

const PATIENCE_MS = 3000

/** Taking a folder takes some milliseconds; who is still at it after a hundred waits, three seconds, is dead. */
const WAIT_MS = 30
const MOST_WAITS = 100

/** A socket's path may be no longer; Node would cut it off in silence. Bytes: https://man7.org/linux/man-pages/man7/unix.7.html */
const LONGEST_PATH = 100

/** The socket's place: in the data folder, or among the machine's temporary files where that one's path is too long. */
function socketIn(dataDir: string): string {
  const path = join(dataDir, 'lectern.sock')
  if (Buffer.byteLength(path) <= LONGEST_PATH) return path
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16)
  return join(tmpdir(), `lectern-${name}.sock`)
}

/** Reconnecting counts as well: Discord's absence is no reason to restart the bot. */
export function isWell(health: Health): boolean {
  return health.gateway !== 'disconnected' && health.database === 'writable' && health.index === 'loaded'
}

/** Whether a restart may help no more than waiting: what is amiss on the disk, it would find there again. */
export function isAlive(health: Health): boolean {
  return isWell({ ...health, database: 'writable' })
}

/** Thrown where a data folder cannot be taken. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
}

/** The health socket of a data folder. While it is held, no other process takes the folder. */
export class HealthSocket {
  readonly #server: Server
  #probe: () => Promise<Health> = () => Promise.reject(new Error('still starting'))

  private constructor() {
    this.#server = createServer((_request, response) => {
      this.#probe().then(
        (health) => response.setHeader('content-type', 'application/json').end(JSON.stringify(health)),
        () => response.writeHead(503).end(),
      )
    })
  }

  /**
   * Takes a data folder for this process.
   * @throws {DataFolderError} where another bot already runs on it, or nothing can be kept in it
   */
  static async take(dataDir: string): Promise<HealthSocket> {
    const path = socketIn(dataDir)
    const taken = new HealthSocket()
    try {
      await makeFolder(dataDir)
      await closeEmptyFolder(dataDir)
      if (await alone(`${path}.lock`, () => taken.#listen(path))) return taken
    } catch (error) {
      const remedy = 'make it writable, or set DATA_DIR'
      throw new DataFolderError(`nothing can be kept in ${dataDir}: ${remedy}`, { cause: error })
    }
    throw new DataFolderError(`another Lectern already runs on ${dataDir}: stop it first, or set DATA_DIR`)
  }

  /** @returns false where another process listens there. */
  async #listen(path: string): Promise<boolean> {
    if (await isAnswered(path)) return false
    // Left behind by a process that was killed.
    await rm(path, { force: true })
    await once(this.#server.listen(path), 'listening')
    return true
  }

  /** From now on it tells how the bot is. */
  tell(probe: () => Promise<Health>): void {
    this.#probe = probe
  }

  close(): Promise<void> {
    return closeServer(this.#server)
  }
}

/** Ends a server and all its connections. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server.close(), 'close')
  server.closeAllConnections()
  await closed
}

/**
 * Does what no two processes may do at once: each would find nobody there, and remove what the other has just made.
 * @param lock a file that is there meanwhile; one that stays was left by a process that was killed
 */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (let waits = 1; !(await isMade(lock)); waits += 1) {
    if (waits % MOST_WAITS === 0) await rm(lock, { force: true })
    else await setTimeout(WAIT_MS)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** @returns false where the file was there before. */
async function isMade(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Whether a process listens there. */
async function isAnswered(path: string): Promise<boolean> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/**
 * Asks the bot that runs on a data folder.
 * @throws where none answers within three seconds.
 */
export async function askHealth(dataDir: string): Promise<Health> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const request = get({ socketPath: socketIn(dataDir), path: '/', signal })
  const [response]: IncomingMessage[] = await once(request, 'response')
  return Health.parse(response && (await json(response)))
}
