// Lines that are shown as they are written, without a fence: indented code, and what stands in `<pre>`.

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/
const INDENTED = /^(?: {4}|\t)/

/** Told a document's lines in their order, less the indentation of the boxes that they stand in. */
export class VerbatimLines {
  /** The line before was empty, or code. */
  #open = true
  /** What is indented belongs to an item of a list. */
  #listed = false
  #preformatted = false

  /** Whether a line is code. */
  holds(line: string): boolean {
    const begins = /^\s*<pre[\s>]/i.test(line)
    if (this.#preformatted || begins) {
      this.#preformatted = !/<\/pre>/i.test(line)
      return true
    }
    if (line.trim() === '') {
      this.#open = true
      return false
    }
    const indented = INDENTED.test(line)
    if (ITEM.test(line)) this.#listed ||= !indented
    else if (!/^\s/.test(line) && this.#open) this.#listed = false
    this.#open &&= indented && !this.#listed
    return this.#open
  }
}
