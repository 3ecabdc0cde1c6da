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
const LAST_PORT = 65_535

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** What keeps it from a port, as an end of the process that another setting would mend. */
function portFault(error: unknown, port: number, last: number): unknown {
  const noPort = (fault: string) => new Fatal(EXIT.configuration, `${fault}: set PORT to another`, error)
  if (codeOf(error) === 'EACCES') return noPort(`this user may not open port ${port}`)
  if (codeOf(error) !== 'EADDRINUSE') return error
  return noPort(port === last ? `port ${port} is taken` : `all ports from ${port} to ${last} are taken`)
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
  const last = Math.min(port + PORTS, LAST_PORT)
  for (let tried = port; ; tried++) {
    try {
      const standIn = await startStandIn({ port: tried, folder: join(playgroundDir, 'discord'), clock })
      if (tried !== port) log.warn({ wanted: port, port: standIn.port }, 'the port is taken; using the next free one')
      return standIn
    } catch (error) {
      if (error instanceof StateError) throw new Fatal(EXIT.database, error.message, error)
      if (codeOf(error) !== 'EADDRINUSE' || tried >= last) throw portFault(error, port, last)
    }
  }
}
