// The command line as a whole: its commands, and the contract on exit codes: 0 well, 1 the command says no, 2 bad usage,
// each with one line on stderr.

import { Command, CommanderError, InvalidArgumentError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { type Config, ConfigError, readConfig } from '../config.ts'
import { EmptyCorpusError } from '../course/empty-corpus.ts'

/** Adds a command to the program. */
type Adder = (program: Command, config: () => Config) => void

/** Loaded when they are named: a container asks for its health twice a minute, and needs no parser for that. */
const COMMANDS = new Map<string | undefined, () => Promise<Adder>>([
  ['ask', async () => (await import('./ask.ts')).addAsk],
  ['search', async () => (await import('./search.ts')).addSearch],
  ['questions', async () => (await import('./questions.ts')).addQuestions],
  ['check', async () => (await import('./check.ts')).addCheck],
  ['export', async () => (await import('./export.ts')).addExport],
  ['backup', async () => (await import('./backup.ts')).addBackup],
  ['health', async () => (await import('./health.ts')).addHealth],
])

const NAMES = [...COMMANDS.keys()].join(', ')
const BAD_USAGE = 2

/**
 * Runs a command line; it writes to the process's own output.
 * @param args without the program's own name
 * @param environment called where a command needs its settings
 * @returns the exit code
 */
export async function runCommand(args: readonly string[], environment: () => NodeJS.ProcessEnv): Promise<number> {
  const program = new Command('lectern')
    .description("Answers questions from a course's markdown, and what instructors need around that.")
    .version(manifest.version, '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      // Bad usage is one line, so that help is written where it was asked for alone.
      writeErr: () => undefined,
      outputError: (text) => process.stderr.write(`${oneLine(text)}\n`),
    })
  const named = COMMANDS.get(args[0])
  for (const load of named ? [named] : COMMANDS.values()) (await load())(program, () => readConfig(environment()))
  try {
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return exitCodeOf(error)
  }
}

// Commander puts its guess at what was meant on a line of its own.
function oneLine(text: string): string {
  return text
    .replace(/^error: /, 'lectern: ')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  if (error instanceof CommanderError) {
    // Of every other fault Commander has printed its own line already.
    if (error.code === 'commander.help')
      console.error(`lectern: expected a command: ${NAMES}; lectern --help says more`)
    return BAD_USAGE
  }
  // Settings have a line for each fault.
  console.error(
    `lectern: ${(error instanceof Error ? error.message : String(error)).trim().replaceAll(/\s*\n\s*/g, '; ')}`,
  )
  const atFault = [ConfigError, EmptyCorpusError, InvalidArgumentError].some((kind) => error instanceof kind)
  return atFault ? BAD_USAGE : 1
}
