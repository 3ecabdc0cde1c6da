// Where code stands within a line: between runs of as many backticks.

/** A line's parts, every second of them code with its backticks. Joined they are the line. */
export function partsOf(line: string): string[] {
  if (!line.includes('`')) return [line]
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }))
  const parts: string[] = []
  let at = 0
  const closing = nextOfLength(runs)
  for (let opening = 0; opening < runs.length; opening++) {
    const [from, end] = [runs[opening], closing[opening]]
    const to = end === undefined ? undefined : runs[end]
    if (!from || end === undefined || !to) continue
    parts.push(line.slice(at, from.index), line.slice(from.index, to.index + to.length))
    at = to.index + to.length
    opening = end
  }
  return [...parts, line.slice(at)]
}

/** For each run the position of the next one as long as it. */
function nextOfLength(runs: readonly { readonly length: number }[]): (number | undefined)[] {
  const seen = new Map<number, number>()
  return runs
    .map((_, index) => runs.length - 1 - index)
    .map((index) => {
      const { length = 0 } = runs[index] ?? {}
      const next = seen.get(length)
      seen.set(length, index)
      return next
    })
    .reverse()
}
