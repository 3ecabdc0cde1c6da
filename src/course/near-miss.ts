// Words that were meant to be another: a letter too many, one too few, a wrong one, or two that changed places.

import { distance } from 'fastest-levenshtein'

/** How many slips lie between two words. Two letters that changed places are one. */
function slipsBetween(one: string, two: string): number {
  return changedPlaces(one, two) ? 1 : distance(one, two)
}

function changedPlaces(one: string, two: string): boolean {
  if (one.length !== two.length) return false
  const at = [...one].findIndex((letter, index) => letter !== two.charAt(index))
  return (
    at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === two && at + 1 < one.length
  )
}

/** The word that was meant by one that is none of those known, if it is near any; they are in lower case. */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  // In a word of four letters a distance of two is half of it, and chance; so it must be less than half.
  return known.find((one) => {
    const slips = slipsBetween(word.toLowerCase(), one)
    return slips <= 2 && slips * 2 < one.length
  })
}

/**
 * Whether a word is surely meant for another, in a place where any may stand: lines of text begin with words and colons, too.
 * One slip, and never in the first letter.
 */
export function isSlipOf(written: string, meant: string): boolean {
  const [one, two] = [written.toLowerCase(), meant.toLowerCase()]
  return one.charAt(0) === two.charAt(0) && slipsBetween(one, two) === 1
}
