// How many slips of the keyboard lie between two words.

/** Rows of the table of distances, kept: one search compares thousands of words. */
let rows: readonly [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(0),
  new Uint16Array(0),
  new Uint16Array(0),
]

/**
 * Optimal string alignment (Damerau-Levenshtein without crossing edits); anything over `most` is given as most + 1. Only
 * the cells within `most` of the diagonal are filled in (Ukkonen, 1985).
 */
export function editDistance(a: string, b: string, most: number): number {
  const far = most + 1
  if (Math.abs(a.length - b.length) > most) return far
  if (rows[0].length < b.length + 2) rows = [emptyRow(b.length), emptyRow(b.length), emptyRow(b.length)]
  let [before, previous, row] = rows
  for (let j = 0; j <= b.length; j++) previous[j] = Math.min(j, far)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    row[from - 1] = from === 1 ? Math.min(i, far) : far
    let least = row[from - 1] ?? far
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min(far, (previous[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (previous[j - 1] ?? far) + same)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? far) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return far
    row[to + 1] = far
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[b.length] ?? far
}

/** Room for a word, what stands before its first letter, and what is beyond its last. */
function emptyRow(length: number): Uint16Array {
  return new Uint16Array(length + 2)
}
