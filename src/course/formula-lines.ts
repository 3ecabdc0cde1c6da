// Lines of formulas: what stands in them is TeX, whatever it would be elsewhere.

import { formulasIn } from './formula.ts'
import { Source } from './source.ts'

/** Told a document's lines in their order, those in code left out. */
export class FormulaLines {
  /** From the index of a formula's first line to that of its last. */
  readonly #lasts: ReadonlyMap<number, number>
  /** Index of the last line of the formula that was met last. */
  #last = -1

  constructor(text: string) {
    const source = new Source(text)
    const indexOf = (offset: number) => source.lineAt(offset) - 1
    this.#lasts = new Map([...formulasIn(text).display].map(([start, end]) => [indexOf(start), indexOf(end)]))
  }

  /** Whether a line is a part of a formula. */
  hold(index: number): boolean {
    if (index > this.#last) this.#last = this.#lasts.get(index) ?? -1
    return index <= this.#last
  }
}
