// Words that were meant to be another: a letter too many, one too few, a wrong one, or two that changed places.

import { editDistance } from './edit-distance.ts'

/** A word that is further away was not meant. */
const MOST = 2

/** The word that was meant by one that is none of those known, if it is near any; they are in lower case. */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  // In a word of four letters a distance of two is half of it, and chance; so it must be less than half.
  return known.find((one) => {
    const slips = editDistance(word.toLowerCase(), one, MOST)
    return slips <= MOST && slips * 2 < one.length
  })
}

/**
 * Whether a word is surely meant for another, in a place where any may stand: lines of text begin with words and colons, too.
 * One slip, and never in the first letter.
 */
export function isSlipOf(written: string, meant: string): boolean {
  const [one, two] = [written.toLowerCase(), meant.toLowerCase()]
  return one.charAt(0) === two.charAt(0) && editDistance(one, two, 1) === 1
}
