// Names of persons as people write them: "J. Necker", "Clark, Christopher", "Prof. Clark". Nothing tells a person from what else
// has a name of several words, so a part of a name is none: "York" is not New York.

import { editDistance } from '../../course/edit-distance.ts'
import { type Comparison, compareAnswers, unmarked } from './words.ts'

const TITLE =
  /^(?:(?:(?:mr|mrs|ms|mme|dr|prof|sra?)\b\.?|professor|monsieur|madame|herr|frau|señora?|m\.)\s+(?=\p{L}{2}|\p{L}\.))+/iu
const INITIAL = /^(?:\p{Lu}|\p{L}\.)$/u
// Shorter names are another's with one letter.
const LONG = 6

const plain = (word: string) => unmarked(word.toLowerCase())

/** Whether all words of a text begin in capitals, and in a language in which that says something. */
const isName = (text: string, lang = 'en') =>
  lang !== 'de' && text.split(/\s+/).every((word) => /^\p{Lu}\p{L}+$/u.test(word))

/** How a name in parts is another: with initials before the last, or with a slip in the last. */
function compareParts(said: readonly string[], meant: readonly string[]): Comparison {
  const [last = '', own = ''] = [meant.at(-1), said.at(-1)].map((word) => plain(word ?? ''))
  if (said.length !== meant.length || said.length < 2) return 'different'
  const isFirst = (word: string, index: number) => {
    const one = said[index] ?? ''
    return plain(one) === plain(word) || (INITIAL.test(one) && plain(one).charAt(0) === plain(word).charAt(0))
  }
  if (!meant.slice(0, -1).every(isFirst)) return 'different'
  if (own === last) return 'same'
  return last.length >= LONG && own.charAt(0) === last.charAt(0) && editDistance(own, last, 1) === 1
    ? 'slip'
    : 'different'
}

/** How what was typed compares with a name; different where no name was expected. */
export function comparePerson(said: string, meant: string, lang?: string): Comparison {
  if (!/^\p{Lu}/u.test(meant)) return 'different'
  const name = said.trim().replace(/[.!?]+$/, '')
  const untitled = name.replace(TITLE, '')
  if (untitled !== name && compareAnswers(untitled, meant) === 'same') return 'same'
  if (!isName(meant, lang)) return 'different'
  const [, family, given] = /^(\p{L}+),\s*(\S.*)$/u.exec(untitled) ?? []
  const parts = given === undefined ? untitled : `${given} ${family}`
  return compareParts(parts.split(/\s+|(?<=\.)(?=\p{L})/u), meant.split(/\s+/))
}
