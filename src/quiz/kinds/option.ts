// An option that was asked for, found in its command or in a short phrase: `docker run --rm`, "the --rm flag".

import { isFlag, tokens } from './command.ts'
import { plainWords } from './words.ts'

const AROUND = new Set('the a an with use using add it is flag option switch parameter argument'.split(' '))
const CHOOSES = new Set('or and not but nor'.split(' '))
// What may follow an option in its command: its value, and what the command is about.
const MOST_OPERANDS = 2

/** The words before an option, in runs between those that only lead up to it. */
function runs(words: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  for (const word of words) {
    if (AROUND.has(word)) all.push([])
    else all.at(-1)?.push(word)
  }
  return all
}

const hasRun = (words: readonly string[], run: readonly string[]) =>
  ` ${words.join(' ')} `.includes(` ${run.join(' ')} `)

/** The command that a question names in code marks; where it names none, all of its words. */
function commandIn(prompt: string): readonly string[] {
  const [, code = prompt] = /`([^`-][^`]*)`/.exec(prompt) ?? []
  return plainWords(code)
}

/** Whether the words before an option are its command, or words of the question that lead up to it. */
function isBefore(words: readonly string[], prompt: string): boolean {
  const asked = plainWords(prompt)
  const all = runs(words.flatMap((word) => plainWords(word)))
  const last = all.at(-1) ?? []
  // "branch -c" is another command, though the question speaks of branches.
  return (
    all.every((run) => run.length === 0 || hasRun(asked, run)) && (last.length === 0 || hasRun(commandIn(prompt), last))
  )
}

/** Whether words are `-c, --create`, as manuals write an option: of one letter, and in full. */
function isPair([one = '', two = '', ...rest]: readonly string[]): boolean {
  const [short, long] = [one, two].toSorted((left, right) => left.length - right.length)
  return (
    rest.length === 0 &&
    /^-\w$/.test(short ?? '') &&
    long?.toLowerCase().startsWith(`-${short?.toLowerCase()}`) === true
  )
}

/**
 * Whether a text names the option that was asked for, in its command or a short phrase. Around it may stand only what the
 * question says and what says that it is an option; behind it, in the command that the question names, what it applies to.
 */
export function sameOption(said: string, meant: string, prompt: string): boolean {
  const two = tokens(meant)
  if (!isFlag(two[0] ?? '')) return false
  const words = tokens(said.replaceAll('`', '').replaceAll(/,(?=\s)|(?<=\s-\w|^-\w)\/(?=--)/g, ' '))
  const first = words.findIndex(isFlag)
  const [before, from] = [words.slice(0, Math.max(0, first)), words.slice(first)]
  if (!isBefore(before, prompt)) return false
  // `-it` is two flags, in either order.
  const listed = (some: readonly string[]) => some.toSorted().join('\n')
  const own = from.slice(0, two.length)
  const flags = from.filter(isFlag)
  if (two.length === 1 && isPair(flags) && flags.length === from.length) return flags.includes(two[0] ?? '')
  if (listed(own) !== listed(two)) return false
  const behind = from.slice(two.length)
  if (behind.some((word) => isFlag(word) || CHOOSES.has(word))) return false
  const asked = new Set(plainWords(prompt))
  const isAround = (word: string) => plainWords(word).every((one) => asked.has(one) || AROUND.has(one))
  const [command, typed] = [commandIn(prompt), before.flatMap((word) => plainWords(word))]
  const isInCommand = hasRun(command, typed) && (typed.length > 1 || command.length === 1)
  return behind.every(isAround) || (isInCommand && behind.length <= MOST_OPERANDS)
}
