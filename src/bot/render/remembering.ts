// Work on texts that come again at once, because a class is shown the same: done once, and remembered for a while.

/** Of texts that are remembered, all together (characters). */
const MOST = 300_000
/** One that is longer is not remembered: it would push out too many others. */
const LONGEST = MOST / 20

/** `work`, which gives for a text that came lately what it gave before. What it gives must never be changed. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  let size = 0
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const before = kept.get(text)
    const value = before ?? work(text)
    // Taken out first, so that the map stays in the order of use and the longest unused goes first.
    if (kept.delete(text)) size -= text.length
    kept.set(text, value)
    size += text.length
    for (const oldest of kept.keys()) {
      if (size <= MOST) break
      kept.delete(oldest)
      size -= oldest.length
    }
    return value
  }
}
