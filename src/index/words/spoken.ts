// How common a word is in spoken English: tells a slip of the keyboard from a good word, and small talk from a topic.

import spoken from './spoken.json' with { type: 'json' }

let ranks: ReadonlyMap<string, number> | undefined

function table(): ReadonlyMap<string, number> {
  ranks ??= new Map(spoken.words.split(' ').map((word, index) => [word, index + 1]))
  return ranks
}

/** 1 for the most frequent word of spoken English, up to 25,000; undefined for a word that is not among those. */
export function spokenRank(word: string): number | undefined {
  return table().get(word)
}

/**
 * The share of all spoken words that this one is, by Zipf's law: 1 / (rank · ln 25,000).
 * A word off the list counts as rarer than the last on it.
 */
export function spokenShare(word: string): number {
  return 1 / ((spokenRank(word) ?? 50_000) * Math.log(25_000))
}
