// Cutting text to a length: at a word, never inside a character, an escape or a surrogate pair, and said by an ellipsis.

const ELLIPSIS = '…'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The longest beginning of `text` of at most `limit` UTF-16 units that ends between characters as people see them. */
function wholeCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text
  if (limit <= 0) return ''
  // A character as people see it may be of any length (stacked marks); one past the limit is cut between code points.
  const window = text.slice(0, limit + 64)
  let end = 0
  for (const { index, segment } of graphemes.segment(window)) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  if (end === 0) end = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit
  return text.slice(0, end)
}

/** Drops a backslash at the end that would escape what follows. */
function unescapedEnd(text: string): string {
  const slashes = /\\*$/.exec(text)?.[0].length ?? 0
  return slashes % 2 === 1 ? text.slice(0, -1) : text
}

/** The beginning of `text` that fits, cut after a word where there is one in its last third. */
function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text
  const whole = wholeCharacters(text, limit)
  const space = whole.search(/\s\S*$/)
  return unescapedEnd((space > (limit * 2) / 3 ? whole.slice(0, space) : whole).trimEnd())
}

/** `text` cut to at most `limit` UTF-16 units, ending in an ellipsis where something is missing. */
export function cutWords(text: string, limit: number): string {
  if (text.length <= limit) return text
  if (limit < ELLIPSIS.length) return ''
  return headOf(text, limit - ELLIPSIS.length) + ELLIPSIS
}

/**
 * `text` in lines of at most `limit` units each, broken at words where possible. Nothing is lost but space, and a character
 * or an escape that is too long for any line.
 * @param limit at least 1.
 */
export function breakLine(text: string, limit: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > limit) {
    const head = headOf(rest, limit)
    if (head !== '') lines.push(head)
    rest = (head === '' ? rest.replace(/^\\?./su, '') : rest.slice(head.length)).trimStart()
  }
  if (rest !== '' || lines.length === 0) lines.push(rest)
  return lines
}
