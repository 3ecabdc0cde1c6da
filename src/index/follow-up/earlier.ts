// The question before, as one looks back to it: what it named, what was to be done, and where something else would go.

import type { Referent } from '../answer.ts'
import type { Topic } from '../engine.ts'
import { readQuestion } from '../query.ts'
import { settings } from '../words/grammar.ts'
import type { Wordstock } from '../wordstock.ts'
import { asksOfBeing } from './adjectives.ts'
import { type Clause, clauseOf, isSetting, type Phrase } from './clause.ts'
import { isAspect } from './word.ts'

const MOST_WORDS = 12
const MOST_CHARACTERS = 300
/** Of a question that is too long to look back to, its rarest words. */
const RAREST = 3

/** What a question was understood by: "why? (delete a Pod)". */
const UNDERSTOOD_BY = /^(.*\S)\s*\(([^()]+)\)[\s?!.]*$/s

/** Looks back; undefined where nothing was named that the course knows. */
export function earlierOf({ question, referent }: Topic, stock: Wordstock): Earlier | undefined {
  const [, main = question, context] = UNDERSTOOD_BY.exec(question.slice(0, MOST_CHARACTERS)) ?? []
  const clause = clauseOf(main.slice(0, MOST_CHARACTERS), referent?.text)
  const length = clause.words.filter(({ kind }) => kind === 'content' || kind === 'verb').length
  const long = question.length > MOST_CHARACTERS || length > MOST_WORDS
  const earlier = new Earlier(
    long ? clauseOf(rarestWords(question, stock)) : clause,
    referent,
    context === undefined ? undefined : new Earlier(clauseOf(context, referent?.text)),
  )
  return earlier.core === '' ? undefined : earlier
}

function rarestWords(question: string, stock: Wordstock): string {
  return readQuestion(question, stock)
    .concepts.filter((concept) => concept.known && concept.weight > 0.5)
    .sort((a, b) => b.weight * b.rarity - a.weight * a.rarity)
    .slice(0, RAREST)
    .map((concept) => concept.taken ?? concept.word)
    .join(' ')
}

export class Earlier {
  readonly clause: Clause
  /** What it was understood by. */
  readonly context: Earlier | undefined
  /** What it named and may have spoken of. */
  readonly subjects: readonly Phrase[]
  readonly #known: Referent | undefined

  /** @param known what it is known to speak of */
  constructor(clause: Clause, known?: Referent, context?: Earlier) {
    this.clause = clause
    this.context = context
    this.#known = known
    const subjects = clause.phrases.filter((phrase) => !phrase.aspect && !isSaid(clause, phrase))
    const spokenOf = subjects.filter(({ wanted }) => !wanted)
    this.subjects = spokenOf.length > 0 ? spokenOf : subjects
  }

  /** All that was named and done, without the words of asking around it. */
  get core(): string {
    const { phrases, words } = this.clause
    const done = words.filter(
      ({ kind, word }, at) =>
        kind === 'verb' ||
        (kind === 'adjective' && phrases.length > 0) ||
        (word === 'who' && words[at + 1]?.kind === 'verb'),
    )
    const said = [...phrases, ...done].filter(({ from }) => from >= this.#wished)
    const from = Math.min(...said.map((each) => each.from))
    // "Die" of "when did he die (Napoleon)" says too little.
    const names = phrases.length > 0 || this.context === undefined
    const own = said.length === 0 || !names ? '' : this.#text(from, Math.max(...said.map(({ to }) => to)))
    return [own, this.context?.core ?? ''].filter((text) => text !== '').join(', ')
  }

  /** What it speaks of was known before it. */
  get knows(): boolean {
    return this.#known !== undefined
  }

  /** What more may be told of: what it was understood by, else what it spoke of. */
  get spokenOf(): string {
    return this.context?.core ?? this.referent()?.text ?? this.core
  }

  /** The same, with what that was set against: "ADD and COPY" after "what is ADD?", "and COPY?". */
  get compared(): string {
    const { text, other } = this.referent() ?? {}
    const { spokenOf } = this
    return other === undefined || spokenOf.includes(other) ? spokenOf : `${other} and ${text}`
  }

  /** It asked what something is, and not what is done with it or true of it. */
  get defines(): boolean {
    return (
      this.clause.words.every(({ kind }) => kind !== 'verb' && kind !== 'adjective') && this.context?.defines !== false
    )
  }

  /** "The advantages" of "the advantages of …": something of what it named. */
  get aspect(): Phrase | undefined {
    return this.clause.phrases.find((phrase) => phrase.aspect && (this.context || this.#of(phrase)))
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

  /**
   * What a pointing word stands for: what is known to be spoken of, unless only something else has its number; of several
   * that were named the first of its number, rather what is not only a setting.
   */
  referent(number?: 'one' | 'many'): Referent | undefined {
    const fits = ({ plural }: Referent) => number === undefined || plural === (number === 'many')
    const known = this.#known
    const other = this.#said()
    if (known && fits(known)) return { ...(other && { other }), ...known }
    const named = this.subjects.filter(({ preposition }) => known === undefined || preposition === undefined)
    const all = named
      .flatMap((phrase) => [phrase, ...ownersOf(phrase)])
      .map((phrase) => ({ ...phrase, ...this.#referentOf(phrase) }))
    const fitting = all.filter(fits)
    if (known) return fitting[0] ?? known
    const choice = fitting.length > 0 ? fitting : all
    const { text, plural } = choice.find((phrase) => !isSetting(phrase)) ?? choice[0] ?? {}
    return text === undefined || plural === undefined
      ? this.context?.referent(number)
      : { text, plural, ...(other && { other }) }
  }

  /** "A fruit" of "is a tomato a fruit". */
  #said(): string | undefined {
    const said = this.clause.phrases.find((phrase) => isSaid(this.clause, phrase))
    return said && this.#text(said.from, said.to)
  }

  #referentOf(phrase: Phrase): Referent {
    return { text: this.#text(phrase.from, this.#of(phrase)?.to ?? phrase.to), plural: phrase.plural }
  }

  /** What was named by this noun. */
  called(noun: string): string | undefined {
    const phrase = this.subjects.find(({ words }) => words.at(-1)?.word === noun)
    return phrase ? this.#text(phrase.from, phrase.to) : this.context?.called(noun)
  }

  #verb() {
    return this.clause.words.find(({ kind, from }) => kind === 'verb' && from >= this.#wished)
  }

  /** "Run nginx" of "I want to run nginx": where it begins. */
  get #wished(): number {
    const { words } = this.clause
    const at = words.findIndex(
      ({ kind, word }, at) => kind === 'verb' && isAspect(word) && words[at + 1]?.word === 'to',
    )
    return at >= 0 && words[at + 2]?.kind === 'verb' ? (words[at + 2]?.from ?? 0) : 0
  }

  /** "The memory" of "the memory of a container". */
  #of(phrase: Phrase): Phrase | undefined {
    const next = this.clause.phrases.find(({ from }) => from > phrase.to)
    return next?.preposition === 'of' && next.tiedFrom - phrase.to <= 1 ? next : undefined
  }

  #text(from: number, to: number): string {
    return this.clause.text
      .slice(from, to)
      .replace(/[\s?!.()]+/g, ' ')
      .trim()
  }
}

/** "A fruit" of "is a tomato a fruit". */
function isSaid({ words, phrases }: Clause, phrase: Phrase): boolean {
  const subject = phrases[0]
  const between = words.filter(({ from }) => subject !== undefined && from > subject.from && from < phrase.from)
  const tied = phrase.preposition !== undefined || phrase === subject
  return !tied && asksOfBeing(words) && between.every(({ kind }) => kind === 'content')
}

/** "A container" of "a container's logs". */
function ownersOf(phrase: Phrase): readonly Phrase[] {
  const at = phrase.words.findIndex(({ word }) => /(?:'s|s')$/.test(word))
  const owner = phrase.words[at]
  if (owner === undefined || at === phrase.words.length - 1) return []
  const to = owner.to - (owner.word.endsWith("'s") ? 2 : 1)
  return [{ ...phrase, to, plural: owner.word.endsWith("s'"), words: phrase.words.slice(0, at + 1) }]
}
