// The question before, as one looks back to it: what it named, what was to be done, and where something else would go.

import { readQuestion, type Wordstock } from '../query.ts'
import { settings } from '../words/grammar.ts'
import { type Clause, clauseOf, type Phrase } from './clause.ts'

/** What "it" may stand for. */
export interface Referent {
  readonly text: string
  /** The last word: "anaerobe" of "an obligate anaerobe". */
  readonly head: string
  readonly plural: boolean
}

/** Where something newly named goes. */
export interface Room {
  readonly from: number
  readonly to: number
  /** Without its preposition. */
  readonly untied: boolean
}

const mostWords = 12
const mostCharacters = 300
/** Of a question that is too long to look back to, its rarest words. */
const rarest = 3

/** Looks back; undefined where nothing was named that the course knows. */
export function earlierOf(question: string, stock: Wordstock): Earlier | undefined {
  const clause = clauseOf(question.slice(0, mostCharacters))
  const length = clause.words.filter(({ kind }) => kind === 'content' || kind === 'verb').length
  const long = question.length > mostCharacters || length > mostWords
  const earlier = new Earlier(long ? clauseOf(rarestWords(question, stock)) : clause)
  return earlier.core === '' ? undefined : earlier
}

function rarestWords(question: string, stock: Wordstock): string {
  return readQuestion(question, stock)
    .concepts.filter((concept) => concept.known && concept.weight > 0.5)
    .sort((a, b) => b.weight * b.rarity - a.weight * a.rarity)
    .slice(0, rarest)
    .map((concept) => concept.taken ?? concept.word)
    .join(' ')
}

export class Earlier {
  readonly clause: Clause
  readonly #subjects: readonly Phrase[]

  constructor(clause: Clause) {
    this.clause = clause
    const subjects = clause.phrases.filter(({ aspect }) => !aspect)
    const spokenOf = subjects.filter(({ wanted }) => !wanted)
    this.#subjects = spokenOf.length > 0 ? spokenOf : subjects
  }

  /** All that was named and done, without the words of asking around it. */
  get core(): string {
    const said = [...this.clause.phrases, ...this.clause.words.filter(({ kind }) => kind === 'verb')]
    return said.length === 0
      ? ''
      : this.#text(Math.min(...said.map(({ from }) => from)), Math.max(...said.map(({ to }) => to)))
  }

  /** It asked what something is, and not what is done with it. */
  get defines(): boolean {
    return this.clause.words.every(({ kind }) => kind !== 'verb')
  }

  /** It asked for something of what it named: "the advantages of …". */
  get hasAspect(): boolean {
    return this.#aspect() !== undefined
  }

  /** What was to be done: "delete a Pod". Empty where nothing was. */
  get deed(): string {
    const verb = this.#verb()
    return verb === undefined ? '' : this.#text(verb.from, this.clause.text.length)
  }

  /** The same without where or by what. */
  get deedAnywhere(): string {
    const verb = this.#verb()
    if (verb === undefined) return ''
    const end = this.clause.phrases.find(({ from, preposition = '' }) => from > verb.from && settings.has(preposition))
    return this.#text(verb.from, end?.tiedFrom ?? this.clause.text.length)
  }

  /** What stood before it: "how do I ". Empty where it was told otherwise. */
  get frame(): string {
    const verb = this.#verb()
    const before = verb === undefined ? '' : this.clause.text.slice(0, verb.from)
    return /\b(?:i|we|you|to)\s+$/i.test(before) ? before : ''
  }

  /** What a pointing word stands for: of several that were named the first of its number, rather what is not only a setting. */
  referent(number?: 'one' | 'many'): Referent | undefined {
    const all = this.#subjects
    const fitting = number === undefined ? all : all.filter(({ plural }) => plural === (number === 'many'))
    const choice = fitting.length > 0 ? fitting : all
    const phrase = choice.find(({ preposition = '' }) => !settings.has(preposition)) ?? choice[0]
    if (phrase === undefined) return undefined
    const head = phrase.words.at(-1)
    return {
      text: this.#text(phrase.from, this.#of(phrase)?.to ?? phrase.to),
      head: head === undefined ? '' : this.#text(head.from, head.to),
      plural: phrase.plural,
    }
  }

  /** What was named by this noun. */
  called(noun: string): string | undefined {
    const phrase = this.#subjects.find(({ words }) => words.at(-1)?.word === noun)
    return phrase && this.#text(phrase.from, phrase.to)
  }

  /**
   * Where something else goes of which the same is asked: into the place of what has its preposition, or was named last; at
   * the end where it is a new setting. `whole` where nothing would be left of the question, undefined where nothing fits.
   */
  placeFor(preposition: string | undefined, aspect: boolean): Room | 'whole' | undefined {
    const asked = aspect ? this.#aspect() : undefined
    if (asked) return { from: asked.from, to: asked.to, untied: false }
    const tied = this.#tiedLike(preposition)
    if (tied) return { from: tied.tiedFrom, to: tied.to, untied: false }
    const end = this.clause.text.search(/[\s?!.]*$/)
    const free = preposition === undefined || preposition === 'of' || preposition === 'for'
    if (!free) return { from: end, to: end, untied: false }
    const room =
      this.#subjects.findLast((phrase) => phrase.preposition === undefined) ??
      this.#subjects.findLast((phrase) => !settings.has(phrase.preposition ?? ''))
    // Neither of two that were compared is the one to be replaced.
    if (room === undefined || room.preposition === 'between') return undefined
    const left = this.clause.words.some(({ from, to }) => to <= room.from || from >= room.to)
    return left ? { from: room.from, to: room.to, untied: true } : 'whole'
  }

  #aspect(): Phrase | undefined {
    return this.clause.phrases.find((phrase) => phrase.aspect && this.#of(phrase))
  }

  #tiedLike(preposition = ''): Phrase | undefined {
    const { phrases } = this.clause
    const same = phrases.findLast((phrase) => phrase.preposition === preposition)
    if (same || !settings.has(preposition)) return same
    return phrases.findLast((phrase) => settings.has(phrase.preposition ?? ''))
  }

  #verb() {
    return this.clause.words.find(({ kind }) => kind === 'verb')
  }

  /** "The memory" of "the memory of a container". */
  #of(phrase: Phrase): Phrase | undefined {
    const next = this.clause.phrases[this.clause.phrases.indexOf(phrase) + 1]
    return next?.preposition === 'of' && next.tiedFrom - phrase.to <= 1 ? next : undefined
  }

  #text(from: number, to: number): string {
    return this.clause.text
      .slice(from, to)
      .replace(/[\s?!.()]+/g, ' ')
      .trim()
  }
}
