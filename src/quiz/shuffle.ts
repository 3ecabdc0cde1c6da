// Seeded randomness: the same seed gives the same order, so that an attempt can be replayed.

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Draws the items one by one in a random order that the seed decides (Fisher-Yates); the argument is unchanged. The
 * generator jumps first, which spreads its seed: neighbouring seeds must not give alike orders.
 */
export function* drawn<T>(items: readonly T[], seed: number): Generator<T, void> {
  const random = xoroshiro128plus(seed)
  random.jump()
  const left = [...items]
  while (left.length > 0) yield* left.splice(uniformInt(random, 0, left.length - 1), 1)
}

/** All items in the order in which they would be drawn. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return [...drawn(items, seed)]
}

/** A 32-bit seed out of words, the same for the same words (FNV-1a). */
export function seedOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of words.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash | 0
}
