// Comments of MDX and of templates, on lines of their own: what only authors see.

/** Where a comment begins a line, and where one ends it. */
interface Marks {
  readonly begin: RegExp
  readonly end: RegExp
}

const COMMENTS: readonly Marks[] = [
  { begin: /^\s*\{\/\*/, end: /\*\/\}\s*$/ },
  // Jekyll's tag and Hugo's shortcodes
  { begin: /^\s*\{%-?\s*comment\b/, end: /\{%-?\s*endcomment\s*-?%\}\s*$/ },
  { begin: /^\s*\{\{[<%]\s*comment\b/, end: /\{\{[<%]\s*\/\s*comment\s*[%>]\}\}\s*$/ },
]

/** Tells which of a text's lines are hidden. They are asked for in their order, those in code left out. */
export class HiddenLines {
  /** Of each kind: indices of the lines that can end a comment, the next one last. */
  readonly #ends: readonly number[][]
  /** Index of the last line of the comment that was met last. */
  #last = -1

  constructor(lines: readonly string[]) {
    this.#ends = COMMENTS.map(({ end }) => lines.flatMap((line, index) => (end.test(line) ? [index] : [])).reverse())
  }

  /** Whether a line is a part of a comment. One that nobody closed hides nothing. */
  holds(line: string, index: number): boolean {
    if (index <= this.#last) return true
    const kind = COMMENTS.findIndex(({ begin }) => begin.test(line))
    const ends = this.#ends[kind] ?? []
    while ((ends.at(-1) ?? index) < index) ends.pop()
    this.#last = ends.at(-1) ?? -1
    return index <= this.#last
  }
}
