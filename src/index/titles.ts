// What the sections are called, as terms: told when it is first asked for, and kept.

import { headingPieces } from './heading-words.ts'
import type { IndexData } from './index-data.ts'
import { isAsking } from './words/topicality.ts'
import type { Wordstock } from './wordstock.ts'

/** Numbers of the terms of a heading without the words of asking; -1 for one that stands in no passage. */
export interface Title {
  readonly terms: readonly number[]
  /** What stands in parentheses. */
  readonly asides: readonly number[]
}

export class Titles {
  readonly #data: Pick<IndexData, 'sections' | 'documents'>
  readonly #stock: Wordstock
  readonly #told = new Map<number, Title>()

  constructor(data: Pick<IndexData, 'sections' | 'documents'>, stock: Wordstock) {
    this.#data = data
    this.#stock = stock
  }

  of(section: number): Title {
    let title = this.#told.get(section)
    if (!title) {
      title = this.#tell(section)
      this.#told.set(section, title)
    }
    return title
  }

  #tell(section: number): Title {
    const { analyzer, lexicon, lang } = this.#stock
    const { headings = [], document = -1 } = this.#data.sections[section] ?? {}
    const title = { terms: [] as number[], asides: [] as number[] }
    for (const { text, aside } of headingPieces(headings.at(-1) ?? '')) {
      for (const { term, word, part } of analyzer.tokens(text, this.#data.documents[document]?.lang)) {
        if (part || isAsking(word, lang)) continue
        const numbers = aside ? title.asides : title.terms
        numbers.push(lexicon.numberOf(term) ?? -1)
      }
    }
    return title
  }
}
