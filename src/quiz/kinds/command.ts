// Comparing typed commands: spacing and a leading prompt are forgiven, and the order of flags where the answer says so.

/** The words of a command line; quotes hold a word together and are dropped. `--flag=value` is `--flag value`. */
function tokens(line: string): readonly string[] {
  const bare = line
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replace(/^[\s`]*(?:[$>]\s+)?/, '')
    .replace(/[\s`]+$/, '')
  const words = bare.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []
  return words
    .map((word) => word.replaceAll(/["']/g, ''))
    .flatMap((word) => {
      const [, flag, value] = /^(--[\w-]+)=(.+)$/.exec(word) ?? []
      return flag !== undefined && value !== undefined ? [flag, value] : [word]
    })
}

/** `-it` as `-i`, `-t`. */
function spread(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    /^-[a-zA-Z]{2,}$/.test(word) ? [...word.slice(1)].map((letter) => `-${letter}`) : [word],
  )
}

const isFlag = (word: string) => word.startsWith('-')

/** Each flag's next word, where that is no flag: its value, or the first argument after a flag that takes none. */
function followers(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((word, index) => {
      const next = words[index + 1]
      return isFlag(word) && next !== undefined && !isFlag(next) ? [[word, next] as const] : []
    }),
  )
}

function sameInAnyOrder(said: readonly string[], meant: readonly string[]): boolean {
  if ([...said].sort().join('\n') !== [...meant].sort().join('\n')) return false
  const [saidAfter, meantAfter] = [followers(said), followers(meant)]
  const values = new Set(meantAfter.values())
  const swapped = [...meantAfter].some(([flag, value]) => {
    const now = saidAfter.get(flag)
    return now !== undefined && now !== value && values.has(now)
  })
  const positional = (words: readonly string[]) => words.filter((word) => !isFlag(word) && !values.has(word)).join('\n')
  return !swapped && positional(said) === positional(meant)
}

/** Whether a typed command is the expected one. Letters keep their case: `-p` is not `-P`. */
export function sameCommand(said: string, meant: string, anyOrder: boolean): boolean {
  const [one, two] = [tokens(said), tokens(meant)]
  return one.join('\n') === two.join('\n') || (anyOrder && sameInAnyOrder(spread(one), spread(two)))
}

/** Whether a code span is a command or a path, and so compared letter by letter, rather than a name. */
export function looksLikeCommand(code: string): boolean {
  return /\s|^[-/.~$]|[=|<>*:]/.test(code.trim())
}
