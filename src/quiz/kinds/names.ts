// Names of one thing, in texts: "cgroups limit it" says that control groups do, where the course's glossary says so.

import { emptyWords } from './little-words.ts'
import { plainWords } from './words.ts'

/** All names of one thing. */
export type Names = readonly string[]

/** Two names with the same words are one. */
export const nameKey = (name: string) => plainWords(name).join(' ')

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

/** A name in the plural, too, and with hyphens for spaces. */
function pattern(name: string): string {
  const words = name.split(/[\s-]+/).map(escaped)
  return String.raw`(?<![\p{L}\p{N}])(${words.join(String.raw`[\s-]+`)})(?:e?s)?(?![\p{L}\p{N}])`
}

/** "IT" is not found in "it". */
const isMeant = (found: string, name: string) => found === name || !emptyWords().has(name.toLowerCase())

/** A text with its names replaced: the longest first and all at once, so that no part of a name is taken for another. */
function replaced(text: string, names: Names, by: (name: string, found: string) => string): string {
  if (names.length === 0) return text
  const longest = names.toSorted((one, two) => two.length - one.length)
  const any = new RegExp(longest.map((name) => pattern(name)).join('|'), 'giu')
  return text.replace(any, (found: string, ...groups: readonly (string | number | undefined)[]) => {
    const at = groups.findIndex((group) => typeof group === 'string')
    const name = longest[at]
    return name !== undefined && isMeant(String(groups[at]), name) ? by(name, found) : found
  })
}

/** Which of the names a text has, each once. */
export function namesIn(text: string, names: Names): Names {
  const found = new Set<string>()
  replaced(text, names, (name, written) => {
    found.add(name)
    return written
  })
  return [...found]
}

/**
 * Rewrites a text so that each thing has the name that the ideas of an answer have for it. Names that the question or an idea
 * uses side by side are told apart by it, and stay as they are.
 * @param groups of names, each of one thing
 */
export function inNamesOf(
  ideas: readonly string[],
  groups: readonly Names[],
  prompt: string,
): (text: string) => string {
  const kept = new Map<string, string>()
  for (const names of groups) {
    if ([prompt, ...ideas].some((text) => namesIn(text, names).length > 1)) continue
    const [used] = ideas.flatMap((idea) => namesIn(idea, names))
    for (const name of used === undefined ? [] : names) kept.set(name, used ?? name)
  }
  const names = [...kept.keys()]
  return (text) => replaced(text, names, (name, found) => (kept.get(name) === name ? found : (kept.get(name) ?? found)))
}
