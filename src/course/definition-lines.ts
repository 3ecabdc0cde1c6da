// Lists of definitions, as PHP Markdown Extra and Pandoc have them: a term on a line of its own, and under it what it means.

import { LONGEST_MARK } from './mdx.ts'

const DEFINITION = /^(?<indent>\s*):\s+(?<meaning>\S.*)$/
const TERM = /^\s*(?![-+*>|:]\s|#{1,6}\s|\d+[.)]\s|[-`~|:=]{3})\S.*[^\s:]\s*$/

/** A line's text without the mark that says what it is; a caption is what a table is called. */
interface Defining {
  readonly kind: 'term' | 'meaning' | 'caption'
  readonly text: string
}

/** Told a document's lines in their order, those in code left out. */
export class DefinitionLines {
  readonly #lines: readonly string[]
  /** The line before was a term or what it means. */
  #open = false

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  /** @param own the line at the index, less the indentation of the boxes that it stands in */
  read(own: string, index: number): Defining | undefined {
    const [before = '', line = '', after = ''] = [this.#lines[index - 1], this.#lines[index], this.#lines[index + 1]]
    const afterBlank = before.trim() === ''
    const isTerm =
      (afterBlank || this.#open) && after.length <= LONGEST_MARK && DEFINITION.test(after) && TERM.test(line)
    const { indent, meaning = '' } = DEFINITION.exec(own)?.groups ?? {}
    const isMeaning = this.#open && indent !== undefined
    this.#open = isTerm || isMeaning
    if (isTerm) return { kind: 'term', text: own }
    if (isMeaning) return { kind: 'meaning', text: `${indent}${meaning}` }
    return indent !== undefined && afterBlank && index > 0 ? { kind: 'caption', text: meaning } : undefined
  }
}
