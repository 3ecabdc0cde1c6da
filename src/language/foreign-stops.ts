// A question in another language than the course's: "was ist ein Container" asks the English course for "Container".

import { LISTED, stopWords } from './stops.ts'

/** One such word may be a name, of several nobody is. */
const FEWEST = 2

/** The small words of the languages that at least two of some words are small words of. @param words lower-case */
export function foreignStops(words: readonly string[]): readonly ReadonlySet<string>[] {
  const distinct = [...new Set(words)]
  if (distinct.length < FEWEST) return []
  return LISTED.map(stopWords).filter((stops) => distinct.filter((word) => stops.has(word)).length >= FEWEST)
}
