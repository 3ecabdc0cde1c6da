// A question becomes concepts: each content word with the terms of the index that may stand for it, and its weight.

import { stopWords } from '../language/stops.ts'
import type { Analyzer, Token } from './analyzer.ts'
import { askedIn } from './asked-text.ts'
import type { Lexicon } from './lexicon.ts'
import { type Shape, shapeOf } from './shape.ts'
import type { Speller } from './typos.ts'
import { isChatter } from './words/chatter.ts'
import type { PhraseBook } from './words/phrase-book.ts'
import { isAsking, topicality } from './words/topicality.ts'

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
  readonly text: string
  readonly concepts: readonly Concept[]
  readonly shape: Shape
}

/** What is needed to understand a question. */
export interface Wordstock {
  readonly analyzer: Analyzer
  readonly lexicon: Lexicon
  readonly speller: Pick<Speller, 'correct'>
  readonly phrases: PhraseBook
  /** What questions are read in: the language of most of the course. Its primary subtag. */
  readonly lang: string
  /** The others of the course. */
  readonly otherLangs: readonly string[]
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
  const tokens = stock.analyzer.tokens(asked, stock.lang)
  const words = spelled(tokens, stock)
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
  return { text, concepts: modest(concepts, stock.lang), shape: shapeOf(asked) }
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

/** A word of the question with its tokens, spelling corrected. */
interface Word {
  readonly written: string
  /** Its stem before it was corrected. */
  readonly heard: string
  readonly tokens: readonly Token[]
  readonly trust: number
  readonly taken?: string
  /** A second reading of a misspelled word. */
  readonly second?: { readonly term: string; readonly weight: number }
}

function spelled(tokens: readonly Token[], stock: Wordstock): Word[] {
  const words: Word[] = []
  for (let index = 0; index < tokens.length; ) {
    const first = tokens[index]
    if (!first) break
    let end = index + 1
    while (tokens[end]?.part && tokens[end]?.word === first.word) end++
    const own = tokens.slice(index, end)
    index = end
    if (isChatter(first.word, stock.lang) && stock.lexicon.numberOf(first.term) === undefined) continue
    const terms = [...own.filter(({ part }) => !part).map(({ term }) => term), ...foreignTerms(first.word, stock)]
    const known = terms.some((term) => stock.lexicon.numberOf(term) !== undefined)
    const good = known || isComposed(own, stock.lexicon) || stock.phrases.says(first.term)
    const corrections = good ? [] : stock.speller.correct(first.word)
    const best = corrections[0]
    if (!best) words.push({ written: first.word, heard: first.term, tokens: own, trust: 1 })
    else if (!stopWords(stock.lang).has(best.word)) {
      const second = corrections[1]
      words.push({
        written: first.word,
        heard: first.term,
        tokens: stock.analyzer
          .tokens(best.word, stock.lang)
          .map((token) => ({ ...token, place: first.place + token.place })),
        trust: best.weight,
        taken: best.word,
        ...(second ? { second: { term: stock.analyzer.stem(second.word, stock.lang), weight: second.weight } } : {}),
      })
    }
  }
  return words
}

/** A word as the parts of the course have it that are in another language than most of it. */
function foreignTerms(word: string, { analyzer, otherLangs }: Wordstock): string[] {
  return otherLangs.flatMap((lang) => analyzer.tokens(word, lang).flatMap(({ term, part }) => (part ? [] : [term])))
}

/** ApplicationSet, NoSchedule: an identifier made of the course's words is a name that it does not have, and no slip. */
function isComposed(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const parts = tokens.filter(({ part }) => part)
  return parts.length > 0 && parts.every(({ term }) => lexicon.numberOf(term) !== undefined)
}

/** All words of a question as stems, slips corrected, and where among them each of the content words stands. */
interface Heard {
  readonly stems: readonly string[]
  readonly at: readonly number[]
}

function heard(text: string, words: readonly Word[], stock: Wordstock): Heard {
  const stems = [...stock.analyzer.stems(text, stock.lang)]
  let next = 0
  const at = words.map(({ heard, tokens }) => {
    const found = stems.indexOf(heard, next)
    if (found < 0) return -1
    next = found + 1
    stems[found] = tokens[0]?.term ?? heard
    return found
  })
  return { stems, at }
}

function variantsOf(words: readonly Word[], index: number, said: Heard, stock: Wordstock): Variant[] {
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
function compounds(words: readonly Word[], index: number): string[] {
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
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const left = lexicon.wordTerm(word.slice(0, cut))
    const right = lexicon.wordTerm(word.slice(cut))
    if (left !== undefined && right !== undefined) return [left, right]
  }
  return []
}

function conceptOf(word: Word, variants: readonly Variant[], stock: Wordstock): Concept {
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
