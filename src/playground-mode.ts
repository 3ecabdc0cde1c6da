// The process without Discord: the stand-in is started, and the real bot connects to it.

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { EXIT, Fatal } from './exit-codes.ts'
import { makeFolder } from './folder.ts'
import { type StandIn, startStandIn } from './playground/stand-in.ts'
import { StateError } from './playground/state-file.ts'

/** How many ports after the wanted one are tried. */
const PORTS = 20

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/**
 * Starts the stand-in with the class kept in the playground's folder.
 * @param fresh begins anew: the playground's folder is emptied, and nothing else.
 */
export async function startPlayground(
  { port, playgroundDir }: Config,
  { fresh, clock, log }: { readonly fresh: boolean; readonly clock: Clock; readonly log: Logger },
): Promise<StandIn> {
  if (fresh) await rm(playgroundDir, { recursive: true, force: true })
  await makeFolder(playgroundDir).catch((error: unknown) => {
    throw new Fatal(EXIT.database, `nothing can be kept in ${playgroundDir}: make it writable, or set DATA_DIR`, error)
  })
  for (let tried = port; ; tried++) {
    try {
      const standIn = await startStandIn({ port: tried, folder: join(playgroundDir, 'discord'), clock })
      if (tried !== port) log.warn({ wanted: port, port: standIn.port }, 'the port is taken; using the next free one')
      return standIn
    } catch (error) {
      if (error instanceof StateError) throw new Fatal(EXIT.database, error.message, error)
      if (!isTaken(error) || tried >= port + PORTS) throw error
    }
  }
}
