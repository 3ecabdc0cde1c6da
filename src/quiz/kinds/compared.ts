// What a question compares, and which clauses of an answer are about which of it: "How does TCP differ from UDP?".

import { stemmer } from 'stemmer'
import type { Clause } from './clauses.ts'
import { plainWords } from './words.ts'

const COMPARES = String.raw`\b(?:differ(?:s|ent|ences?)?|compare[sd]?|comparison|contrast(?:s|ed)?|distinguish(?:es|ed)?)\b`
// "A differs from B", "compare A with B" name both side by side.
const COMPARED_WITH = new RegExp(String.raw`${COMPARES}(.*?)\b(?:from|to|with)\b`, 'i')
const BETWEEN = /,\s+(?:(?:and|or)\s+)?|\s+(?:and|or|versus|vs\.?|(?:rather\s+)?than|instead of)\s+/i

// Words that say little, unless a question has both: "under-proofed and over-proofed" share all others.
const OPPOSITES: readonly (readonly string[])[] = [
  ['before', 'after'],
  ['under', 'over'],
  ['above', 'below'],
  ['up', 'down'],
]

/** The stems that tell the things apart that a question names side by side, by the words next to "and", "than" or a comma. */
export function comparedIn(prompt: string, isEmpty: (word: string) => boolean): ReadonlySet<string> {
  const asked = new Set(plainWords(prompt))
  const opposites = new Set(OPPOSITES.filter((pair) => pair.every((word) => asked.has(word))).flat())
  const parts = prompt
    .replace(COMPARED_WITH, '$1 and ')
    .replaceAll(new RegExp(COMPARES, 'gi'), ' ')
    .split(BETWEEN)
    .map((part) =>
      part
        .split(/\s+/)
        .map((word) => plainWords(word).filter((one) => !isEmpty(one) || opposites.has(one)))
        .filter((words) => words.length > 0),
    )
  // "Under-proofed" is one thing, whichever side of "and" it is on.
  const whole = (words: readonly string[] | undefined, end: 0 | -1) =>
    words === undefined || words.some((word) => opposites.has(word)) ? (words ?? []) : words.slice(end).slice(0, 1)
  const things = parts.flatMap((part, at) => [
    ...(at > 0 ? [whole(part[0], 0)] : []),
    ...(at < parts.length - 1 ? [whole(part.at(-1), -1)] : []),
  ])
  const count = (word: string) => things.filter((words) => words.includes(word)).length
  const telling = things.map((words) => (words.length > 1 ? words.filter((word) => count(word) < 2) : words))
  const own = telling.flatMap((words) => {
    const meaning = words.filter((word) => !opposites.has(word))
    return meaning.length > 0 ? meaning : words
  })
  return new Set(own.map((word) => stemmer(word)))
}

const namedIn = ({ terms }: Clause, compared: ReadonlySet<string>) =>
  new Set(terms.map(({ stem }) => stem).filter((stem) => compared.has(stem)))

/** The clauses that may speak of a clause of an idea: not those about another of the things compared. */
export function about(subject: Clause, clauses: readonly Clause[], compared: ReadonlySet<string>): readonly Clause[] {
  const own = namedIn(subject, compared)
  return clauses.filter((clause) => {
    const said = namedIn(clause, compared)
    return own.size === 0 || [...own].every((stem) => said.has(stem)) || [...said].every((stem) => own.has(stem))
  })
}

/**
 * A text with its clauses parted where "and" leads from one of the things compared to another: "uploads are slow and
 * downloads are fast", but not "uploads and downloads are slow".
 */
export function partedByThings(
  text: string,
  compared: ReadonlySet<string>,
  isEmpty: (word: string) => boolean,
): string {
  if (compared.size === 0) return text
  let named = new Set<string>()
  let isStatement = false
  return text
    .split(/(\s+and\s+|[.;,:!?]\s)/i)
    .map((part, index, all) => {
      if (index % 2 === 1) return part
      const stems = plainWords(part)
        .filter((word) => !isEmpty(word))
        .map((word) => stemmer(word))
      const here = new Set(stems.filter((stem) => compared.has(stem)))
      const says = stems.some((stem) => !compared.has(stem))
      const isAnd = /^\s+and/i.test(all[index - 1] ?? '')
      const isOther = isAnd && isStatement && says && here.size > 0 && [...here].every((stem) => !named.has(stem))
      const goesOn = isAnd && !isOther
      isStatement = says || (goesOn && isStatement)
      named = goesOn ? new Set([...named, ...here]) : here
      return isOther ? `; ${part}` : part
    })
    .join('')
}
