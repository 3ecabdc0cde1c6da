// The text that was parsed, by offsets and lines: blocks quote it rather than print the tree anew.

import type { Node } from 'mdast'

/** A replacement of `[start, end)`; edits of one slice are in order and do not overlap. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** A document's text with its lines. Lines are 1-based and end with `\n` alone. */
export class Source {
  readonly text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.text = text
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** Lines as an editor counts them: a last newline opens no line of its own. */
  get lineCount(): number {
    const last = this.#starts.at(-1) ?? 0
    return last === this.text.length ? this.#starts.length - 1 : this.#starts.length
  }

  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.text.length
  }

  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** One line without its end. */
  line(line: number): string {
    const end = this.#starts[line]
    return this.text.slice(this.lineStart(line), end === undefined ? this.text.length : end - 1)
  }

  lines(first: number, last: number): string[] {
    const lines: string[] = []
    for (let line = first; line <= last; line += 1) lines.push(this.line(line))
    return lines
  }

  /** The text of a span with its edits applied. */
  edited(span: Span, edits: readonly Edit[]): string {
    let result = ''
    let at = span.start
    for (const edit of edits) {
      if (edit.start < at || edit.end > span.end) continue
      result += this.text.slice(at, edit.start) + edit.text
      at = edit.end
    }
    return result + this.text.slice(at, span.end)
  }
}

/** Offsets of a node. Nodes from the parser always have them. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** First and last line of a node. */
export function linesOf(node: Node): { startLine: number; endLine: number } {
  const { start, end } = node.position ?? {}
  const startLine = start?.line ?? 1
  const endLine = end?.line ?? 1
  // A fence without an end takes the newline after it too, and would end on a line that no editor counts.
  return { startLine, endLine: end?.column === 1 && endLine > startLine ? endLine - 1 : endLine }
}

/** Takes up to `columns` of white space from the front of every line. */
export function dedent(text: string, columns: number): string {
  if (columns === 0) return text
  const front = new RegExp(`^[ \\t]{1,${columns}}`, 'gm')
  return text.replace(front, '')
}
