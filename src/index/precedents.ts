// Questions that were asked before and the section that answers them: the course's `asked` lines, and what the class
// taught. A question close to one of them finds its section; it brings no text of its own.

import type { Analyzer } from './analyzer.ts'
import type { Lexicon } from './lexicon.ts'
import { askingWords } from './words/asking.ts'

export interface Precedent {
  readonly question: string
  /** Position of the section in the index. */
  readonly section: number
}

/** Less alike than this says nothing: half of the words of two short questions meet by chance. */
const least = 0.5

/** Asked questions by their terms. */
export class Precedents {
  private readonly lines: readonly {
    readonly section: number
    readonly terms: ReadonlyMap<string, number>
    readonly norm: number
  }[]
  private readonly byTerm = new Map<string, number[]>()
  private readonly analyzer: Analyzer
  private readonly lexicon: Lexicon

  constructor(precedents: readonly Precedent[], analyzer: Analyzer, lexicon: Lexicon) {
    this.analyzer = analyzer
    this.lexicon = lexicon
    this.lines = precedents.map(({ question, section }) => {
      const terms = this.weighted(question)
      return { section, terms, norm: normOf(terms) }
    })
    this.lines.forEach(({ terms }, index) => {
      for (const term of terms.keys()) {
        const list = this.byTerm.get(term)
        if (list) list.push(index)
        else this.byTerm.set(term, [index])
      }
    })
  }

  /** Sections that a question close to this one was asked about, with the likeness (0.5 to 1) of the closest. */
  near(question: string): ReadonlyMap<number, number> {
    const own = this.weighted(question)
    const norm = normOf(own)
    const products = new Map<number, number>()
    for (const [term, weight] of own) {
      for (const index of this.byTerm.get(term) ?? []) {
        products.set(index, (products.get(index) ?? 0) + weight * (this.lines[index]?.terms.get(term) ?? 0))
      }
    }
    const found = new Map<number, number>()
    for (const [index, product] of products) {
      const line = this.lines[index]
      if (!line) continue
      const likeness = product / (norm * line.norm || 1)
      if (likeness >= least) found.set(line.section, Math.max(found.get(line.section) ?? 0, likeness))
    }
    return found
  }

  private weighted(question: string): Map<string, number> {
    const weights = new Map<string, number>()
    for (const { term, word, part } of this.analyzer.tokens(question.slice(0, 1000))) {
      if (part) continue
      const number = this.lexicon.numberOf(term)
      const rarity =
        number === undefined ? this.lexicon.greatestRarity : this.lexicon.rarity(this.lexicon.passagesWith(number))
      weights.set(term, askingWords.has(word) ? rarity / 3 : rarity)
    }
    return weights
  }
}

function normOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
