// Boxes between lines of three colons or more, and what becomes of the headings in them: one would end the section that the box
// stands in.

import { type BoxKind, boldTitle, endOf, isAnswerBox, withTitle } from './box-title.ts'

export const HEADING = /^(?<before>\s*)#{1,6}\s+(?<title>.*?)(?:\s+#+)?\s*$/

/** A box that is not yet closed. */
interface ColonBox {
  readonly line: number
  /** Lines of the headings in it. */
  readonly headings: number[]
  readonly answers: boolean
}

/** The boxes that are open at a line. They are told of in the order of the lines. */
export class ColonBoxes {
  readonly #open: ColonBox[] = []
  /** What the lines before became. */
  readonly #out: string[]

  constructor(out: string[]) {
    this.#out = out
  }

  open(line: number, box: BoxKind): void {
    this.#open.push({ line, headings: [], answers: isAnswerBox(box) })
  }

  heading(line: number): void {
    this.#open.at(-1)?.headings.push(line)
  }

  /**
   * Only what is closed is a box: of one that never ends the headings stay. One that stands first is the box's title.
   * @returns what the line becomes that closes it
   */
  close(written: string): string {
    const box = this.#open.pop()
    if (!box) return ''
    for (const line of box.headings) {
      const heading = HEADING.exec(this.#out[line] ?? '')?.groups
      if (heading) this.#out[line] = boldTitle(heading)
    }
    const [first] = box.headings
    if (first !== undefined && this.#out.slice(box.line + 1, first).every((line) => line.trim() === '')) {
      const [label, title] = withTitle(this.#out[box.line] ?? '', this.#out[first] ?? '')
      this.#out[box.line] = label
      this.#out[first] = title
    }
    return endOf(box, written)
  }
}
