// A question becomes concepts: each content word with the terms of the index that may stand for it, and its weight.

import { askedIn } from './asked-text.ts'
import { type AskedWord, cutsOf, foreignTerms, type Heard, heard, spelled } from './asked-words.ts'
import type { Lexicon } from './lexicon.ts'
import { type Shape, shapeOf } from './shape.ts'
import { partedMessage, type Spoken } from './words/aside.ts'
import { spokenRank } from './words/spoken.ts'
import { isAsking, topicality } from './words/topicality.ts'
import type { Wordstock } from './wordstock.ts'

/** A term of the index that counts for a concept; 1 for the word itself. */
export interface Variant {
  readonly term: string
  readonly number: number
  readonly weight: number
  /** The word itself, however written; false for what is only meant by it. */
  readonly own: boolean
}

export interface Concept {
  /** As the student wrote it, lower-case. */
  readonly word: string
  readonly variants: readonly Variant[]
  /** Inverse passage frequency of the word, the greatest there is where the index does not know it. */
  readonly rarity: number
  /** Where the question says it first, counted in words; -1 where it does not. */
  readonly place: number
  /** How often the question says it. */
  readonly times: number
  /** 0 to 1: small talk and the words of asking say less about the topic. */
  readonly weight: number
  /** The word itself (or what it is a slip of) stands in the course. */
  readonly known: boolean
  /** What a misspelled word was taken for. */
  readonly taken?: string
}

export interface Query {
  /** What of the text is asked, in the plainest words for it; and again without its slips, where it has some. */
  readonly asked: readonly string[]
  readonly concepts: readonly Concept[]
  readonly shape: Shape
}

/** Beyond this a question is a pasted text; what stands first is what is asked. */
const LONGEST_QUESTION = 4000
const MOST_CONCEPTS = 64

// A part of an identifier counts less than the whole.
const PART_WEIGHT = 0.4
const COMPOUND_WEIGHT = 0.8
// Jenkinsfile is neither jenkins nor file: found by them, but not known.
const HALF_WEIGHT = 0.4

/** Reads a question. Never throws; a text of no words has no concepts. */
export function readQuestion(text: string, stock: Wordstock): Query {
  const asked = askedIn(text.slice(0, LONGEST_QUESTION), stock.lang)
  const words = spelled(asked, stock)
  const said = heard(asked, words, stock)
  const concepts: Concept[] = []
  const seen = new Map<string, number>()
  words.forEach((word, index) => {
    const variants = variantsOf(words, index, said, stock)
    const key = word.tokens[0]?.term ?? word.written
    const before = seen.get(key)
    const repeated = before === undefined ? undefined : concepts[before]
    if (before !== undefined && repeated) concepts[before] = { ...repeated, times: repeated.times + 1 }
    if (before !== undefined || concepts.length >= MOST_CONCEPTS) return
    seen.set(key, concepts.length)
    concepts.push(conceptOf(word, variants, stock))
  })
  // A small text is not asked in passing.
  const parted = stock.lang === 'en' && concepts.length < LONG_QUESTION ? partedMessage(asked) : undefined
  const topics = parted ? withoutAside(parted, concepts, stock) : concepts
  return {
    asked: readingsOf(asked, words),
    concepts: modest(topics, stock.lang),
    shape: shapeOf(parted?.asking ?? asked),
  }
}

function readingsOf(asked: string, words: readonly AskedWord[]): readonly string[] {
  const hasSlips = words.some(({ taken }) => taken !== undefined)
  return hasSlips ? [asked, words.map(({ written, taken }) => taken ?? written).join(' ')] : [asked]
}

/**
 * What is said beside the question counts as much as this, unless it says more than this share of the best that the question
 * says: with these nothing was lost on nine sets, without the share one answer of a hundred.
 */
const ASIDE_WEIGHT = 0.3
const SAYS_MORE = 0.7

/** The concepts, those less that stand beside the question alone; of these, what the course does not know and everybody says is gone. */
function withoutAside(parted: Spoken, concepts: readonly Concept[], { analyzer, lang }: Wordstock): readonly Concept[] {
  const asking = new Set(analyzer.tokens(parted.asking, lang).map(({ word }) => word))
  const said = ({ weight, rarity }: Concept) => weight * rarity
  const topics = concepts.filter(({ word, known }) => known && asking.has(word))
  const least = parted.leans ? 0 : SAYS_MORE * Math.max(0, ...topics.map(said))
  return concepts.flatMap((concept) => {
    if (asking.has(concept.word)) return [concept]
    if (!concept.known && spokenRank(concept.word) !== undefined) return []
    return said(concept) > least ? [concept] : [{ ...concept, weight: ASIDE_WEIGHT * concept.weight }]
  })
}

/** The words of asking are rare in a course, but no rarer than what is asked about. */
function modest(concepts: readonly Concept[], lang: string): Concept[] {
  const asks = ({ word, taken }: Concept) => isAsking(taken ?? word, lang)
  const topics = concepts.filter((concept) => !asks(concept))
  const most = topics.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...topics.map(({ rarity }) => rarity))
  return concepts.map((concept) => (asks(concept) ? { ...concept, rarity: Math.min(concept.rarity, most) } : concept))
}

/** With this many concepts a question is a small text. */
const LONG_QUESTION = 10

/** Whether a question is long enough to be a text of its own. */
export function isLong(query: Query): boolean {
  return query.concepts.length >= LONG_QUESTION
}

function variantsOf(words: readonly AskedWord[], index: number, said: Heard, stock: Wordstock): Variant[] {
  const word = words[index]
  if (!word) return []
  const found = new Map<number, Variant>()
  const add = (term: string, weight: number, own = true) => {
    const number = stock.lexicon.numberOf(term)
    if (number === undefined || (found.get(number)?.weight ?? 0) >= weight * word.trust) return
    found.set(number, { term, number, weight: weight * word.trust, own })
  }
  const whole = word.tokens.find((token) => !token.part) ?? word.tokens[0]
  for (const token of word.tokens) add(token.term, token === whole ? 1 : PART_WEIGHT)
  if (whole) for (const term of foreignTerms(whole.word, stock)) add(term, 1)
  if (word.second) add(word.second.term, word.second.weight)
  for (const joined of compounds(words, index)) {
    const term = stock.lexicon.wordTerm(joined)
    if (term !== undefined) add(term, COMPOUND_WEIGHT)
  }
  if (found.size === 0 && whole) for (const half of halves(whole.word, stock.lexicon)) add(half, HALF_WEIGHT)
  for (const { term, weight } of stock.phrases.meant(said.stems, said.at[index] ?? -1)) add(term, weight, false)
  return [...found.values()].sort((a, b) => b.weight - a.weight)
}

/** "docker file", "config map", "kube proxy": neighbours that the course writes as one. */
function compounds(words: readonly AskedWord[], index: number): string[] {
  const own = words[index]?.written ?? ''
  const before = words[index - 1]?.written
  const after = words[index + 1]?.written
  const joined: string[] = []
  if (before !== undefined) joined.push(before + own, `${before}-${own}`)
  if (after !== undefined) joined.push(own + after, `${own}-${after}`)
  return joined
}

/** An unknown word made of two that the course knows. */
function halves(word: string, lexicon: Lexicon): string[] {
  for (const [before, after] of cutsOf(word)) {
    const left = lexicon.wordTerm(before)
    const right = lexicon.wordTerm(after)
    if (left !== undefined && right !== undefined) return [left, right]
  }
  return []
}

function conceptOf(word: AskedWord, variants: readonly Variant[], stock: Wordstock): Concept {
  const itself = variants.filter((variant) => variant.own && variant.weight >= 0.5)
  const own = itself.length > 0 ? itself : variants.filter((variant) => variant.weight >= 0.5)
  const known = own.length > 0
  const passages = own.reduce((most, variant) => Math.max(most, stock.lexicon.passagesWith(variant.number)), 0)
  const rarity = known ? stock.lexicon.rarity(passages) : stock.lexicon.greatestRarity
  return {
    word: word.written,
    variants: variants.map((variant) => tempered(variant, rarity, stock)),
    rarity,
    weight: topicality(word.taken ?? word.written, own[0]?.number, stock),
    known,
    place: word.tokens[0]?.place ?? -1,
    times: 1,
    ...(word.taken === undefined ? {} : { taken: word.taken }),
  }
}

/** A variant much more frequent than the word says less than the word: "build" for "multi-stage build". */
function tempered(variant: Variant, rarity: number, stock: Wordstock): Variant {
  const own = stock.lexicon.rarity(stock.lexicon.passagesWith(variant.number))
  return { ...variant, weight: variant.weight * Math.min(1, own / rarity) }
}
