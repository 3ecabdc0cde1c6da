// A word that neither the course nor the language knows is perhaps a slip: the nearest known word that is frequent enough.

import { editDistance } from '../course/edit-distance.ts'
import { stopWords } from '../language/stops.ts'
import type { Analyzer } from './analyzer.ts'
import type { Lexicon } from './lexicon.ts'
import { spokenRank, spokenWords } from './words/spoken.ts'

export interface Correction {
  readonly word: string
  /** 0 to 1: how far the correction is to be trusted. */
  readonly weight: number
}

/** Longer words may hold more slips: one up to 7 letters, two up to 11, three beyond. A swap of neighbours is one. */
function allowed(length: number): number {
  if (length < 3) return 0
  if (length < 8) return 1
  return length < 12 ? 2 : 3
}

/** Words as common as these are never slips: about a grown pupil's vocabulary. */
const COMMON_RANK = 6_000
/** A shorter word is one slip from many others: names and abbreviations are short too. */
const SHORT = 5
/** A function word is as likely to be meant as the course's most frequent words. */
const FUNCTION_COUNT = 100

/** Words that a slip may have been meant for, the shortest first, with what makes the search quick. */
interface Candidates {
  readonly words: WordTable
  /** Places in the table. */
  readonly order: Uint32Array
  readonly letters: Uint32Array
  /** By length: where its words begin in the order. */
  readonly firsts: Uint32Array
}

/** Words longer than this count as this long. */
const LONGEST = 32

interface WordTable {
  readonly size: number
  at(place: number): string
}

interface Found {
  readonly word: string
  readonly score: number
  readonly distance: number
}

/** Finds the word that was meant. Built once for a lexicon; holds letters and lengths of its words. */
export class Speller {
  readonly #lexicon: Lexicon
  readonly #analyzer: Pick<Analyzer, 'stem'>
  readonly #lang: string
  readonly #functional: ReadonlySet<string>
  readonly #own: Candidates
  #spoken: Candidates | undefined

  constructor(lexicon: Lexicon, analyzer: Pick<Analyzer, 'stem'>, lang = 'en') {
    this.#lexicon = lexicon
    this.#analyzer = analyzer
    this.#lang = lang
    this.#functional = new Set([...stopWords(lang)].filter((word) => word.length > 2))
    const course = lexicon.words.filter((word) => word.length > 2 && /\p{L}/u.test(word) && !this.#functional.has(word))
    const own = [...course, ...this.#functional]
    this.#own = candidates({ size: own.length, at: (place) => own[place] ?? '' })
  }

  /** The best corrections of a word, best first, at most two; none for a good word of the language. */
  correct(word: string): readonly Correction[] {
    const most = allowed(word.length)
    const rank = this.#rank(word)
    if (most === 0 || /^\p{N}+$/u.test(word) || rank < COMMON_RANK || this.#functional.has(word)) return []
    const found: Found[] = []
    const look = (other: string) => {
      const distance = editDistance(word, other, most)
      const alike = word.charAt(0) === other.charAt(0)
      // Who slips twice begins right.
      if (distance > most || (distance > 1 && !alike) || !this.#likely(word, other, rank)) return
      const nearness = 1 - (distance + (alike ? 0 : 0.5)) / Math.max(word.length, other.length)
      found.push({ word: other, distance, score: nearness + 0.03 * Math.log(1 + this.#count(other)) })
    }
    within(this.#own, word, most, look)
    // "lissten" is near to no word that the course writes, but "listen" is a form of one.
    if (found.length === 0 && this.#lang === 'en') {
      this.#spoken ??= candidates(spokenWords())
      within(this.#spoken, word, most, look)
    }
    found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    const best = found[0]
    if (!best) return []
    return found
      .filter((entry) => entry.score > best.score - 0.05)
      .slice(0, 2)
      .map((entry, place) => ({ word: entry.word, weight: (1 - 0.12 * entry.distance) * (place === 0 ? 1 : 0.6) }))
  }

  /** How common a word is where people speak: known of English alone. */
  #rank(word: string): number {
    const rank = this.#lang === 'en' ? (spokenRank(word) ?? spokenRank(singular(word))) : undefined
    return rank ?? Number.POSITIVE_INFINITY
  }

  /** Whether a word that is near enough may be meant. */
  #likely(word: string, other: string, rank: number): boolean {
    if (word.length < SHORT && !isShortSlip(word, other)) return false
    if (this.#functional.has(other)) return true
    // Three letters are a name or an abbreviation, but for "nul"; a good word of the language is seldom a slip.
    const isName = word.length === 3 && once(other) !== word
    return !isName && rank === Number.POSITIVE_INFINITY && this.#count(other) > 0
  }

  /** How often the course has a word, or another form of it. */
  #count(word: string): number {
    if (this.#functional.has(word)) return FUNCTION_COUNT
    const own = this.#lexicon.wordCount(word)
    if (own > 0) return own
    const number = this.#lexicon.numberOf(this.#analyzer.stem(word, this.#lang))
    return number === undefined ? 0 : this.#lexicon.passagesWith(number)
  }
}

function candidates(words: WordTable): Candidates {
  const lengths = Uint8Array.from({ length: words.size }, (_, place) => Math.min(LONGEST, words.at(place).length))
  const firsts = new Uint32Array(LONGEST + 2)
  for (const length of lengths) firsts[length + 1] = (firsts[length + 1] ?? 0) + 1
  for (let length = 1; length < firsts.length; length++)
    firsts[length] = (firsts[length] ?? 0) + (firsts[length - 1] ?? 0)
  const order = Uint32Array.from(lengths.keys()).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0))
  return { words, order, letters: order.map((place) => lettersOf(words.at(place))), firsts }
}

/** The candidates whose length and letters do not rule them out. Each edit changes at most two letters of the set. */
function within(all: Candidates, word: string, most: number, look: (other: string) => void): void {
  const { words, order, letters, firsts } = all
  const own = lettersOf(word)
  const from = firsts[Math.min(LONGEST, word.length - most)] ?? 0
  const to = firsts[Math.min(LONGEST, word.length + most) + 1] ?? order.length
  for (let place = from; place < to; place++) {
    if (bits((letters[place] ?? 0) ^ own) <= 2 * most) look(words.at(order[place] ?? 0))
  }
}

/** The list of spoken words has not every plural. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[xsz]|ch|sh)es$|(?<!s)s$/, '')
}

/** Of a short word: letters swapped, one lost between the first and the last, one doubled; never one for another. */
function isShortSlip(word: string, other: string): boolean {
  if (word.charAt(0) !== other.charAt(0)) return false
  if (word.length === other.length) return [...word].sort().join('') === [...other].sort().join('')
  return word.length < other.length ? word.at(-1) === other.at(-1) : word.length > 3 && once(word) === once(other)
}

/** Letters that stand twice, once. */
function once(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function lettersOf(word: string): number {
  let set = 0
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) % 32)
  return set >>> 0
}

/** How many bits are set, all counted at once (Warren, Hacker's Delight, 5-1). */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
