// How close together the concepts of a question stand in a passage.

import { FIELDS } from '../index-data.ts'
import { MENTIONED } from '../subjects.ts'
import { product } from '../sums.ts'
import type { Match } from './matching.ts'

/** About two sentences; 20 to 80 were alike. */
const WINDOW_WORDS = 40
/** Beyond this distance two words have little to do with each other. */
const NEAR_WORDS = 10
/** Side by side: at most two words between them. */
const BESIDE_WORDS = 3
/** What half of the greatest nearness takes. */
const DAMPING = 3.6
/** Two words stand as in the question by chance ("docker run"). With 2 or 4 fewer copied sentences were found. */
const FEWEST_COPIED = 3

/** Büttcher and others, 2006: each neighbour of another concept adds its worth over the squared distance, damped. */
export function nearnessOf(match: Match, worths: Float64Array, gathered: Float64Array): number {
  gathered.fill(0)
  let before = -1
  for (let row = 0; row < match.count; row++) {
    if (match.fields[row] === FIELDS.asked) continue
    const last = before
    before = row
    const [concept, other] = [match.concepts[row] ?? 0, match.concepts[last] ?? 0]
    if (last < 0 || concept === other) continue
    const distance = Math.max(1, (match.places[row] ?? 0) - (match.places[last] ?? 0))
    if (distance > NEAR_WORDS) continue
    const closeness = ((match.weights[row] ?? 0) * (match.weights[last] ?? 0)) / distance ** 2
    gathered[concept] = (gathered[concept] ?? 0) + (worths[other] ?? 0) * closeness
    gathered[other] = (gathered[other] ?? 0) + (worths[concept] ?? 0) * closeness
  }
  for (let concept = 0; concept < gathered.length; concept++) {
    const amount = gathered[concept] ?? 0
    gathered[concept] = amount / (DAMPING + amount)
  }
  return product(worths, gathered)
}

/** The share of the question's neighbouring pairs that stand side by side, each worth the lesser of its two. */
export function phraseOf(match: Match, worths: Float64Array, found: Float64Array): number {
  found.fill(0)
  for (let row = 1; row < match.count; row++) {
    if (match.fields[row] === FIELDS.asked) continue
    const concept = match.concepts[row] ?? 0
    const place = match.places[row] ?? 0
    for (let back = row - 1; back >= 0 && place - (match.places[back] ?? 0) <= BESIDE_WORDS; back--) {
      if (match.concepts[back] === concept - 1) found[concept] = 1
    }
  }
  let sum = 0
  let total = 0
  for (let second = 1; second < worths.length; second++) {
    const value = Math.min(worths[second - 1] ?? 0, worths[second] ?? 0)
    total += value
    sum += value * (found[second] ?? 0)
  }
  return total === 0 ? 0 : sum / total
}

/**
 * The greatest worth of concepts that stand as far from each other as in the question, within `WINDOW_WORDS` words: what was
 * copied from the text, though a name in it may be another.
 * @param askedAt by concept: its place in the question; -1 where the question does not say it
 */
export function copiedOf(match: Match, worths: Float64Array, askedAt: Int32Array): number {
  let best = 0
  for (let first = 0; first < match.count; first++) {
    const begin = match.places[first] ?? 0
    const shift = begin - (askedAt[match.concepts[first] ?? 0] ?? 0)
    let last = -1
    let copied = 0
    let sum = 0
    for (let row = first; row < match.count && (match.places[row] ?? 0) - begin <= WINDOW_WORDS; row++) {
      const concept = match.concepts[row] ?? 0
      const asked = askedAt[concept] ?? -1
      const inPlace = asked >= 0 && (match.places[row] ?? 0) - asked === shift
      // A word and its part may be one concept at one place.
      if (!inPlace || concept === last || match.fields[row] === FIELDS.asked) continue
      last = concept
      copied++
      sum += (worths[concept] ?? 0) * (match.weights[row] ?? 0)
    }
    if (copied >= FEWEST_COPIED && sum > best) best = sum
  }
  return best
}

/** The greatest worth of different concepts within any stretch of `WINDOW_WORDS` words. */
export function windowOf(match: Match, worths: Float64Array, counts: Float64Array): number {
  counts.fill(0)
  let from = 0
  let sum = 0
  let best = 0
  for (let row = 0; row < match.count; row++) {
    if (match.fields[row] === FIELDS.asked) continue
    const concept = match.concepts[row] ?? 0
    if (counts[concept] === 0) sum += (worths[concept] ?? 0) * (match.weights[row] ?? 0)
    counts[concept] = (counts[concept] ?? 0) + 1
    for (; (match.places[row] ?? 0) - (match.places[from] ?? 0) > WINDOW_WORDS; from++) {
      if (match.fields[from] === FIELDS.asked) continue
      const left = match.concepts[from] ?? 0
      counts[left] = (counts[left] ?? 0) - 1
      if (counts[left] === 0) sum -= (worths[left] ?? 0) * (match.weights[from] ?? 0)
    }
    best = Math.max(best, sum)
  }
  return best
}

/** The greatest worth that any one block holds, whole what it speaks about. */
export function blockOf(match: Match, worths: Float64Array, held: Float64Array): number {
  let block = 0
  let sum = 0
  let best = 0
  for (let row = 0; row < match.count; row++) {
    const own = match.blocks[row] ?? 0
    if (own === 0) continue
    if (own !== block) {
      block = own
      sum = 0
      held.fill(0)
    }
    const concept = match.concepts[row] ?? 0
    const before = held[concept] ?? 0
    const value = (worths[concept] ?? 0) * (match.weights[row] ?? 0) * (match.subjects[row] ? 1 : MENTIONED)
    if (value <= before) continue
    held[concept] = value
    sum += value - before
    best = Math.max(best, sum)
  }
  return best
}
