// The words of a question as the course writes them: slips corrected, what the course writes apart taken apart.

import { foreignStops } from '../language/foreign-stops.ts'
import { stopWords } from '../language/stops.ts'
import type { Token } from './analyzer.ts'
import type { Lexicon } from './lexicon.ts'
import { isChatter } from './words/chatter.ts'
import { spokenRank } from './words/spoken.ts'
import type { Wordstock } from './wordstock.ts'

/** A word of the question with its tokens, spelling corrected. */
export interface AskedWord {
  readonly written: string
  /** Its stem before it was corrected. */
  readonly heard: string
  readonly tokens: readonly Token[]
  readonly trust: number
  readonly taken?: string
  /** A second reading of a misspelled word. */
  readonly second?: { readonly term: string; readonly weight: number }
}

/** The words of a question that may be its topics. */
export function spelled(text: string, stock: Wordstock): readonly AskedWord[] {
  const tokens = stock.analyzer.tokens(text, stock.lang)
  const words: AskedWord[] = []
  const foreign = foreignStops(tokens.filter((token) => isStrange(token, stock)).map(({ word }) => word))
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
    if (!known && foreign.some((stops) => stops.has(first.word))) continue
    const apart = known || isName(first.word, text) ? [] : writtenApart(first, stock)
    if (apart.length > 0) {
      words.push(...apart)
      continue
    }
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

/** Films speak German, too: "ist" and "der" stand further down in the list of spoken English. */
const COMMON_RANK = 5000

/** Neither of the course nor common in English. */
function isStrange({ word, term }: Token, { lexicon, lang }: Wordstock): boolean {
  return (
    lexicon.numberOf(term) === undefined &&
    (lang !== 'en' || (spokenRank(word) ?? Number.POSITIVE_INFINITY) > COMMON_RANK)
  )
}

/** HEALTHCHECK, HealthCheck: capitals inside make a word the name of one thing. */
function isName(word: string, text: string): boolean {
  return !text.includes(word.slice(1))
}

/** The words that stand side by side in the course for one that it does not have: Docker Hub for dockerhub and docker-hub. */
function writtenApart(
  { word, place }: Token,
  { analyzer, lexicon, neighbours, lang }: Wordstock,
): readonly AskedWord[] {
  const ways = word.includes('-') ? [word.split('-')] : cutsOf(word)
  const parts = ways.find((way) => {
    const numbers = way.flatMap((part) => lexicon.numberOf(analyzer.stem(part, lang)) ?? [])
    return numbers.length === way.length && neighbours.met(numbers)
  })
  return (parts ?? []).map((part, index) => {
    const tokens = analyzer.tokens(part, lang).map((token) => ({ ...token, place: place + index }))
    return { written: part, heard: tokens[0]?.term ?? part, tokens, trust: 1 }
  })
}

/** A word as the parts of the course have it that are in another language than most of it. */
export function foreignTerms(word: string, { analyzer, otherLangs }: Wordstock): string[] {
  return otherLangs.flatMap((lang) => analyzer.tokens(word, lang).flatMap(({ term, part }) => (part ? [] : [term])))
}

/** ApplicationSet, NoSchedule: an identifier made of the course's words is a name that it does not have, and no slip. */
function isComposed(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const parts = tokens.filter(({ part }) => part)
  return parts.length > 0 && parts.every(({ term }) => lexicon.numberOf(term) !== undefined)
}

/** All words of a question as stems, slips corrected, and where among them each of the content words stands. */
export interface Heard {
  readonly stems: readonly string[]
  readonly at: readonly number[]
}

export function heard(text: string, words: readonly AskedWord[], stock: Wordstock): Heard {
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

const SHORTEST_HALF = 3

/** All ways to cut a word in two. */
export function cutsOf(word: string): readonly (readonly [string, string])[] {
  const count = Math.max(0, word.length - 2 * SHORTEST_HALF + 1)
  return Array.from({ length: count }, (_, index) => [
    word.slice(0, SHORTEST_HALF + index),
    word.slice(SHORTEST_HALF + index),
  ])
}
