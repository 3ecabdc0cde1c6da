// How alike two sets of words are.

/** Jaccard's index: the shared part of two sets, 0 to 1; 0 where both are empty. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / Math.max(1, one.size + other.size - shared)
}
