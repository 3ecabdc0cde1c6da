// Comparing typed commands: spacing, a leading prompt or `sudo` and the order of neighbouring flags are forgiven, and their
// order among other words where the answer says so.

import { uncapitalised } from './phrase.ts'

/** A command line without what it was copied with: a fence, code marks, quotes around all of it, a prompt, the sentence's full stop. */
function unwrapped(line: string): string {
  return line
    .trim()
    .replace(/^`{3,}(?:[\w-]*\n|(?:(?:ba|z)?sh|shell|console)\s)/, '')
    .replace(/^[\s`]+/, '')
    .replace(/(?<=\w["'`]*)\.(?=["'`\s]*$)/, '')
    .replace(/[\s`]+$/, '')
    .replace(/^(["'])((?:(?!\1).)*)\1$/s, '$2')
    .replace(/^\s*[$>]\s+/, '')
}

// What joins commands is a word however close it stands; in a redirection only its beginning, as `2>` is not `2 >`.
const WORDS = /\|\|?|&&|;|(?<!\S)>>?|(?:"[^"]*"|'[^']*'|[^\s"'|;&]|&(?!&))+/g

const JOINER = /^(?:\|\|?|&&|;)$/

/**
 * The words of a command line; quotes hold a word together and are dropped. `--flag=value` is `--flag value`, `-it` is
 * `-i -t`, and a dash that a phone made of `--` is read as that.
 */
export function tokens(line: string): readonly string[] {
  const plain = line
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/(?<!\S)[–—](?=\w(?!\S))/g, '-')
    .replaceAll(/(?<!\S)[–—](?=\w)/g, '--')
  const words = unwrapped(plain).match(WORDS) ?? []
  return words.map((word) => word.replaceAll(/["']/g, '')).flatMap(parted)
}

function parted(word: string): readonly string[] {
  const [, flag, value] = /^(--[\w-]+)=(.+)$/.exec(word) ?? []
  if (flag !== undefined && value !== undefined) return [flag, value]
  return /^-[a-zA-Z]{2,}$/.test(word) ? [...word.slice(1)].map((letter) => `-${letter}`) : [word]
}

/** Whether a word of a command line is an option. */
export const isFlag = (word: string) => /^-+[^-]/.test(word)

/** A flag with its value, where it takes one, and how many other words come before it. */
interface Flag {
  readonly name: string
  readonly value: string
  readonly place: number
}

interface Line {
  readonly flags: readonly Flag[]
  readonly others: readonly string[]
}

function lineOf(words: readonly string[], valued: readonly string[]): Line {
  const flags: Flag[] = []
  const others: string[] = []
  // What comes after `--` is passed on as it is.
  const end = words.includes('--') ? words.indexOf('--') : words.length
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]]
    if (at >= end || !isFlag(word)) others.push(word)
    else {
      const value = valued.includes(word) && next !== undefined && !isFlag(next) ? next : ''
      flags.push({ name: word, value, place: others.length })
      if (value !== '') at++
    }
  }
  return { flags, others }
}

// What is written in capitals and still means itself.
const NAMES = /^(?:SIG[A-Z]+|HUP|INT|TERM|KILL|GET|HEAD|POST|PUT|PATCH|DELETE)$/
const CAPITALS = /^[A-Z][A-Z_-]+$/

/**
 * How the words of an answer are matched. `<image>` and `IMAGE` stand for any one word; but in a language whose statements
 * begin in capitals, such are its keywords, in whichever case they are typed.
 */
function matcherOf([first = '']: readonly string[]): (said: string, meant: string) => boolean {
  const hasKeywords = CAPITALS.test(first)
  return (said, meant) => {
    if (said === meant) return true
    if (/^<[^<>]+>$/.test(meant)) return said !== '' && !isFlag(said)
    if (!CAPITALS.test(meant) || NAMES.test(meant)) return false
    return hasKeywords ? said.toUpperCase() === meant : said !== '' && !isFlag(said)
  }
}

function sameLine(said: Line, meant: Line, matches: ReturnType<typeof matcherOf>, anyOrder: boolean): boolean {
  if (said.others.length !== meant.others.length || said.flags.length !== meant.flags.length) return false
  if (!meant.others.every((word, index) => matches(said.others[index] ?? '', word))) return false
  const left = [...said.flags]
  return meant.flags.every((flag) => {
    const at = left.findIndex(
      ({ name, value, place }) =>
        name === flag.name && matches(value, flag.value) && (anyOrder || place === flag.place),
    )
    return at >= 0 && left.splice(at, 1).length === 1
  })
}

/** The flags that stand together last. */
function lastFlags(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex(isFlag) + 1
  return words.slice(words.slice(0, end).findLastIndex((word) => !isFlag(word)) + 1, end)
}

/** `-n5` as `-n 5` where the expected command has it so: the letter takes a value. */
function withValuesApart(said: readonly string[], meant: readonly string[]): readonly string[] {
  const isValued = (flag: string) =>
    meant.some((word, index) => word === flag && index + 1 < meant.length && !isFlag(meant[index + 1] ?? ''))
  return said.flatMap((word) => {
    const [, flag = '', value = ''] = /^(-[a-zA-Z])([^a-zA-Z=-].*)$/.exec(word) ?? []
    return value !== '' && isValued(flag) && !meant.includes(word) ? [flag, value] : [word]
  })
}

/** Whether a typed command is the expected one. Letters keep their case, but for the first: `-p` is not `-P`. */
export function sameCommand(said: string, meant: string, anyOrder: boolean): boolean {
  const two = tokens(meant)
  const [begun = '', ...rest] = withValuesApart(tokens(said), two)
  const typed = [begun === two[0] ? begun : uncapitalised(begun), ...rest]
  const one = typed[0] === 'sudo' && two[0] !== 'sudo' ? typed.slice(1) : typed
  const matches = matcherOf(two)
  const [parts, expected] = [commandsOf(one), commandsOf(two)]
  return (
    parts.length === expected.length &&
    expected.every((words, index) => isSame(parts[index] ?? [], words, matches, anyOrder))
  )
}

/** The commands that a line joins, each but the first with what joins it. */
function commandsOf(words: readonly string[]): readonly (readonly string[])[] {
  const starts = words.flatMap((word, index) => (index > 0 && JOINER.test(word) ? [index] : []))
  return [0, ...starts].map((start, index) => words.slice(start, starts[index]))
}

function isSame(
  said: readonly string[],
  meant: readonly string[],
  matches: ReturnType<typeof matcherOf>,
  anyOrder: boolean,
): boolean {
  const last = lastFlags(meant)
  const valued = meant.filter((word, index) => isFlag(word) && !isFlag(meant[index + 1] ?? ''))
  // Whether the last flag takes the word behind it, as in `-t name .`, or none, as in `--rm image`, nobody can tell.
  return [valued, valued.filter((flag) => !last.includes(flag))].some((flags) =>
    sameLine(lineOf(said, flags), lineOf(meant, flags), matches, anyOrder),
  )
}

/** Whether a code span is a command or a path, and so compared letter by letter, rather than a name. */
export function looksLikeCommand(code: string): boolean {
  return /\s|^[-/.~$]|[=|<>*:]/.test(code.trim())
}
