// Questions that were asked before and the section that answers them: the course's `asked` lines, and what the class
// taught. A question close to one of them finds its section; it brings no text of its own.

import { askedIn } from './asked-text.ts'
import { ASKING_WORDS } from './words/asking.ts'
import type { Wordstock } from './wordstock.ts'

export interface Precedent {
  readonly question: string
  /** Position of the section in the index. */
  readonly section: number
}

/** Less alike than this says nothing: half of the words of two short questions meet by chance. */
const LEAST = 0.5
/**
 * Smooths the cosine by this share of the greatest rarity squared: "show my pods" and "what is a pod" share one common
 * word, and little else is in them. .03 to .14 were alike.
 */
const VAGUE = 0.07

/** A cosine that is one but for rounding. */
const SAME = 1 - 1e-9

/** Characters that are read of a question. */
const LONGEST = 1000

type Stock = Pick<Wordstock, 'analyzer' | 'lexicon' | 'lang'>

/** Asked questions by their terms. */
export class Precedents {
  readonly #sections: Uint32Array
  readonly #norms: Float64Array
  readonly #terms = new Map<string, number>()
  /** Where the lines of a term begin in the columns below; they end where the next term's begin. */
  readonly #starts: Uint32Array
  readonly #lines: Uint32Array
  readonly #weights: Float64Array
  /** By line; all zero between questions. */
  readonly #products: Float64Array
  readonly #vagueness: number
  readonly #stock: Stock

  constructor(precedents: readonly Precedent[], stock: Stock) {
    const { lexicon } = stock
    this.#stock = stock
    this.#vagueness = VAGUE * lexicon.ownRarity(0) ** 2
    this.#sections = Uint32Array.from(precedents, ({ section }) => section)
    this.#norms = new Float64Array(precedents.length)
    this.#products = new Float64Array(precedents.length)
    const found = new Map<string, { readonly line: number; readonly weight: number }[]>()
    precedents.forEach(({ question }, line) => {
      const weights = this.#weighted(askedIn(question, stock.lang))
      this.#norms[line] = normOf(weights)
      for (const [term, weight] of weights) {
        const list = found.get(term)
        if (list) list.push({ line, weight })
        else found.set(term, [{ line, weight }])
      }
    })
    const starts = [0]
    for (const [term, { length }] of found) {
      this.#terms.set(term, this.#terms.size)
      starts.push((starts.at(-1) ?? 0) + length)
    }
    const all = [...found.values()].flat()
    this.#starts = Uint32Array.from(starts)
    this.#lines = Uint32Array.from(all, ({ line }) => line)
    this.#weights = Float64Array.from(all, ({ weight }) => weight)
  }

  /**
   * Sections that a question close to this one was asked about, with the likeness (0.5 to 1) of the closest.
   * @param readings ways to read what is asked
   */
  near(readings: readonly string[]): ReadonlyMap<number, number> {
    const found = new Map<number, number>()
    if (this.#sections.length > 0) for (const asked of readings) this.#find(asked, found)
    return found
  }

  #find(asked: string, found: Map<number, number>): void {
    const own = this.#weighted(asked)
    const norm = normOf(own)
    const touched: number[] = []
    for (const [term, weight] of own) {
      const number = this.#terms.get(term)
      if (number === undefined) continue
      for (let at = this.#starts[number] ?? 0; at < (this.#starts[number + 1] ?? 0); at++) {
        const line = this.#lines[at] ?? 0
        if (this.#products[line] === 0) touched.push(line)
        this.#products[line] = (this.#products[line] ?? 0) + weight * (this.#weights[at] ?? 0)
      }
    }
    for (const line of touched) {
      const section = this.#sections[line] ?? 0
      const likeness = this.#likeness(this.#products[line] ?? 0, norm * (this.#norms[line] ?? 0))
      if (likeness >= LEAST && likeness > (found.get(section) ?? 0)) found.set(section, likeness)
      this.#products[line] = 0
    }
  }

  /** The same words are the same question, however common they are. */
  #likeness(product: number, norms: number): number {
    return product > SAME * norms ? 1 : product / (norms + this.#vagueness)
  }

  #weighted(asked: string): Map<string, number> {
    const { analyzer, lexicon, lang } = this.#stock
    const weights = new Map<string, number>()
    for (const { term, word, part } of analyzer.tokens(asked.slice(0, LONGEST), lang)) {
      if (part) continue
      const number = lexicon.numberOf(term)
      const rarity = lexicon.ownRarity(number === undefined ? 0 : lexicon.passagesWith(number))
      weights.set(term, lang === 'en' && ASKING_WORDS.has(word) ? rarity / 3 : rarity)
    }
    return weights
  }
}

function normOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
