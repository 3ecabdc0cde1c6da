// The process begins here: it can be asked to stop, and bears the loss of its readers, while all else is still being loaded.

import { EXIT } from './exit-codes.ts'
import { Shutdown } from './shutdown.ts'

// What the process makes, SQLite's files and those of its child included, is a class's names and grades: it is this user's alone.
process.umask(0o077)
const shutdown = new Shutdown()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutdown.end(EXIT.ok))
// Who reads the output may have seen enough (`| head`), and its disk may be full: the class is served on all the same.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const { run } = await import('./process.ts')
await run(shutdown)
