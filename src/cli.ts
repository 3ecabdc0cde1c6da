// The same core from a terminal: one file a command in src/cli/.

import { runCommand } from './cli/program.ts'
import { loadDotEnv } from './config.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  console.error(`lectern: standard output cannot be written: ${error.message}`)
  process.exit(1)
})

process.exitCode = await runCommand(process.argv.slice(2), () => {
  const note = loadDotEnv(process.env, '.env')
  if (note !== undefined) console.error(`lectern: ${note}`)
  return process.env
})
