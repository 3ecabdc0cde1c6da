// Comparing words as a fair teacher would: case, articles, forms, punctuation and a slip in a long word are forgiven.

import { stemmer } from 'stemmer'
import { editDistance } from '../../course/edit-distance.ts'
import { type Asked, articles, wordsAround } from './little-words.ts'

// Below this a slip makes another word too easily.
const LONG = 7

/** HTTPS is no plural, nor a form of HTTP. */
const isAbbreviation = (word: string) => /^[^aeiouy\d]{4,}$/.test(word)

function singular(word: string): string {
  if (word.length < 4 || /\d/.test(word) || isAbbreviation(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** Lower-case words without punctuation, articles and plurals. */
export function plainWords(text: string, lang?: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      // By way of capitals ß is ss.
      .toUpperCase()
      .toLowerCase()
      // "L'eau", "d'Assas".
      .replaceAll(/(?<![\p{L}\p{N}])([dl])['’](?=\p{L})/gu, '$1 ')
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? []
  const kept = words.filter((word) => !articles(lang).has(word))
  return (kept.length > 0 ? kept : words).map(singular)
}

/** A word as it is typed where a keyboard has no accents: "sieyes" for "sieyès". Other scripts' marks are letters. */
export function unmarked(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[øæœłı]/g, (letter) => BARE[letter] ?? letter)
}

const BARE: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i' }

/** As where a keyboard has no umlauts: "mueller". */
const spelledOut = (word: string) => unmarked(word.replaceAll(/[äöü]/g, (letter) => `${letter}e`))

/**
 * Whether a word is another with one slip (a letter more, less, wrong, or two swapped). Only in long words that begin
 * alike, so that "symmetric" is no slip for "asymmetric"; never in anything with a digit.
 */
export function isSlip(said: string, meant: string): boolean {
  if (meant.length < LONG || said[0] !== meant[0] || /\d/.test(said + meant)) return false
  return editDistance(said, meant, 1) === 1
}

/** What stands in a text's code marks, where it is in such. */
export function codeIn(text: string): string | undefined {
  return /^(`+)\s*([^`]+?)\s*\1$/.exec(text.trim())?.[2]
}

/** Whether two texts are the same letter by letter, but for code marks and space around them. */
export function sameLetters(one: string, two: string): boolean {
  const [bare, other] = [one, two].map((text) => (codeIn(text) ?? text.trim()).normalize('NFKC'))
  return bare === other
}

export type Comparison = 'same' | 'slip' | 'different'

/** How typed words compare with those expected: the same, the same but for slips, or different. */
export function compareAnswers(said: string, meant: string): Comparison {
  const words = plainWords(meant)
  // `&&` and `;` have no words, and all that has none would be the same.
  if (words.length === 0) return sameLetters(said, meant) ? 'same' : 'different'
  return compareWords(plainWords(said), words)
}

// Who does a thing is not the thing done: "controller" is no form of "control".
function formless(word: string): string {
  if (/[eo]r$/.test(word) || isAbbreviation(word)) return word
  // Of "bus" a stemmer leaves "bu".
  return word.length < 4 ? word.replace(/(?<=^[^aeiouy]{2})s$/, '') : stemmer(word)
}

/** How words compare with those expected: the same in any form, the same but for slips, or different. */
export function compareWords(said: readonly string[], meant: readonly string[]): Comparison {
  const isSame = (form: (word: string) => string) => said.map(form).join('') === meant.map(form).join('')
  if (isSame(String) || isSame(formless)) return 'same'
  if (isSame((word) => formless(unmarked(word))) || isSame((word) => formless(spelledOut(word)))) return 'slip'
  // Who parts a compound may slip in it, too.
  if (said.length !== meant.length) return isSlip(said.join(''), meant.join('')) ? 'slip' : 'different'
  const near = said.every((word, index) => {
    const other = meant[index] ?? ''
    return formless(word) === formless(other) || isSlip(word, other) || unmarked(word) === unmarked(other)
  })
  return near ? 'slip' : 'different'
}

/**
 * Which words may stand beside an answer: articles, and those of the question that the expected answer does not have.
 * Where the question offers words to choose from ("or"), or has the answer in it, nothing else may be added.
 */
export function isAdded(meant: readonly string[], { prompt, lang }: Asked): (word: string) => boolean {
  const asked = plainWords(prompt)
  const repeated = new Set(asked.includes('or') ? [] : asked.map(stemmer))
  const expected = new Set(meant.map(stemmer))
  const around = new Set([...wordsAround(lang)].map(singular))
  const isOffered = [...expected].every((stem) => repeated.has(stem))
  return (word) =>
    articles(lang).has(word) ||
    (!isOffered && !expected.has(stemmer(word)) && (repeated.has(stemmer(word)) || around.has(word)))
}

/** The words of an answer that are its own: "overlay" of "the overlay driver", where the question says "driver". */
export function ownWords(said: readonly string[], meant: readonly string[], asked: Asked): readonly string[] {
  const isMore = isAdded(meant, asked)
  const own = said.filter((word) => !isMore(word))
  return own.length > 0 ? own : said
}
