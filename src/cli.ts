// The same core from a terminal: one file a command in src/cli/, and the contract on exit codes: 0 well, 1 the command
// says no, 2 bad usage, each with one line on stderr.

import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { addAsk } from './cli/ask.ts'
import { addBackup } from './cli/backup.ts'
import { addCheck } from './cli/check.ts'
import { addExport } from './cli/export.ts'
import { addHealth } from './cli/health.ts'
import { addQuestions } from './cli/questions.ts'
import { addSearch } from './cli/search.ts'
import { ConfigError, loadDotEnv, readConfig } from './config.ts'
import { EmptyCorpusError } from './course/load.ts'

const BAD_USAGE = 2

const program = new Command('lectern')
  .description("Answers questions from a course's markdown, and what instructors need around that.")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'lectern: ')) })

for (const add of [addAsk, addSearch, addQuestions, addCheck, addExport, addBackup, addHealth])
  add(program, () => readConfig(process.env))

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  loadDotEnv()
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  // Commander has printed its own line already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE
  if (error instanceof ConfigError || error instanceof EmptyCorpusError || error instanceof InvalidArgumentError) {
    console.error(`lectern: ${error.message}`)
    return BAD_USAGE
  }
  console.error(`lectern: ${error instanceof Error ? error.message : String(error)}`)
  return 1
}
