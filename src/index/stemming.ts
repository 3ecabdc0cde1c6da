// Words become stems, by the rules of their language.

import { createRequire } from 'node:module'
import type Snowball from 'snowball-stemmers'
import { stemmer as porter } from 'stemmer'
import { baseForm } from './words/irregular.ts'
import { americanSpelling } from './words/spelling.ts'

/** What Snowball has but English, for which Porter's own stemmer does as well. */
const LANGUAGES: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

/** The stemmer of a language for lower-case words; of an unknown one each word is its own stem. @param lang a primary subtag */
export function stemmerOf(lang: string): (word: string) => string {
  return lang === 'en' ? english : snowballStemmer(lang)
}

/** Porter takes the s of "alias" for a plural's, yet leaves it in "aliases" and "focused": there it goes too, and they meet. */
const LEFT_OVER_S = /(?<=[a-z]{2}[aeiou])s$/
/** Porter makes "deploi" of "deploy", yet "deploy" of "deployment". */
const TURNED_Y = /(?<=[aeou])i$/

function english(word: string): string {
  return porter(americanSpelling(baseForm(word)))
    .replace(TURNED_Y, 'y')
    .replace(LEFT_OVER_S, '')
}

function snowballStemmer(lang: string): (word: string) => string {
  const name = LANGUAGES[lang]
  if (name === undefined) return (word) => word
  // Its fifteen languages are one file, which costs an English course 6 MB: loaded where it is asked for.
  const snowball: typeof Snowball = createRequire(import.meta.url)('snowball-stemmers')
  const algorithm = snowball.newStemmer(name)
  return (word) => algorithm.stem(word)
}
