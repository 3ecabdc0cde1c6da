// What every command of this folder has: --help, and one line with exit code 2 for an option that it does not take.

import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'

const BAD_USAGE = 2

/**
 * A command line to add options to and to parse. Bad usage and --help end the process.
 * @param name of the script in package.json, so that the help shows what to type
 */
export function scriptCommand(name: string, about: string): Command {
  return new Command(`npm run ${name} --`)
    .description(about)
    .helpOption('-h, --help', 'show this')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_USAGE))
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, `${name}: `)) })
}

/** An option's value that must be the path of something. */
export function existingPath(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file or folder.')
  return path
}

/** An option's value that must be a whole number from 1. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.')
  return number
}
