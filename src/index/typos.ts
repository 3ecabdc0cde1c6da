// A word that neither the course nor the language knows is perhaps a slip: the nearest known word that is frequent enough.

import type { Lexicon } from './lexicon.ts'
import { spokenRank } from './words/spoken.ts'
import { stopWords } from './words/stops.ts'

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
const commonRank = 6_000

/** Finds the word that was meant. Built once for a lexicon; holds letters and lengths of its words. */
export class Speller {
  private readonly words: readonly string[]
  private readonly counts: readonly number[]
  private readonly letters: Uint32Array
  private readonly courseWords: number

  constructor(lexicon: Lexicon, lang = 'en') {
    const course = lexicon.words.filter((word) => word.length > 2 && /\p{L}/u.test(word))
    const own = new Set(course)
    const functional = [...stopWords(lang)].filter((word) => word.length > 2 && !own.has(word))
    this.words = [...course, ...functional]
    this.courseWords = course.length
    // A function word is as likely to be meant as the course's most frequent words.
    this.counts = [...course.map((word) => lexicon.wordCount(word)), ...functional.map(() => 100)]
    this.letters = Uint32Array.from(this.words, lettersOf)
  }

  /** The best corrections of a word, best first, at most two; none for a good word of the language. */
  correct(word: string): readonly Correction[] {
    const most = allowed(word.length)
    const rank = spokenRank(word) ?? Number.POSITIVE_INFINITY
    if (most === 0 || /^\p{N}+$/u.test(word) || rank < commonRank) return []
    const letters = lettersOf(word)
    const found: { word: string; score: number; distance: number }[] = []
    for (let index = 0; index < this.words.length; index++) {
      const other = this.words[index] ?? ''
      if (Math.abs(other.length - word.length) > most) continue
      // Each edit changes at most two letters of the set.
      if (bits((this.letters[index] ?? 0) ^ letters) > 2 * most) continue
      // A short word is one edit from many others, and a good word of the language is seldom a slip: only a function
      // word is likely enough.
      if ((word.length < 5 || rank < Number.POSITIVE_INFINITY) && index < this.courseWords) continue
      const distance = editDistance(word, other, most)
      if (distance > most) continue
      const sameStart = word.charAt(0) === other.charAt(0) ? 0 : 0.5
      const nearness = 1 - (distance + sameStart) / Math.max(word.length, other.length)
      found.push({ word: other, distance, score: nearness + 0.03 * Math.log(1 + (this.counts[index] ?? 0)) })
    }
    found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    const best = found[0]
    if (!best) return []
    return found
      .filter((entry) => entry.score > best.score - 0.05)
      .slice(0, 2)
      .map((entry, rank) => ({ word: entry.word, weight: (1 - 0.12 * entry.distance) * (rank === 0 ? 1 : 0.6) }))
  }
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

/** Optimal string alignment (Damerau-Levenshtein without crossing edits); anything over `most` is given as most + 1. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? most + 1
}
