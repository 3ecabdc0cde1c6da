// A question taken apart by its small words: what is named in it, and what is to be done. No grammar is known but theirs,
// so that it holds for every course; where it guesses wrong, words stand in a rewritten question that say too much.

import { ASKING_WORDS } from '../words/asking.ts'
import { isChatter } from '../words/chatter.ts'
import {
  aspects,
  auxiliaries,
  beings,
  determiners,
  doers,
  joiners,
  judgements,
  prepositions,
} from '../words/grammar.ts'
import { stopWords } from '../words/stops.ts'

type Kind = 'determiner' | 'preposition' | 'joiner' | 'pronoun' | 'function' | 'verb' | 'content'

export interface Word {
  /** Lower-case. */
  readonly word: string
  readonly from: number
  readonly to: number
  readonly kind: Kind
  /** Punctuation stands before it. */
  readonly apart: boolean
}

/** Something named: "the memory", "CMD and ENTRYPOINT". */
export interface Phrase {
  /** With its determiner, without its preposition. */
  readonly from: number
  readonly to: number
  readonly preposition?: string
  /** Where the preposition begins. */
  readonly tiedFrom: number
  /** Said by itself it is of something else: "the advantages", "an example". */
  readonly aspect: boolean
  readonly plural: boolean
  /** What is to be told, and so not spoken about before: "which drivers", "how many nodes". */
  readonly wanted: boolean
  readonly words: readonly Word[]
}

export interface Clause {
  readonly text: string
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’_.:/@+-]+[\p{L}\p{N}\p{M}]+)*/gu
const objects: ReadonlySet<string> = new Set(['it', 'them', 'one', 'ones', 'this', 'these', 'those'])
const wanting = /^(?:what|which|whose|many|much)$/
const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where'])

/** Takes a question apart. Any text gives a clause; one of another language, hardly more than its words. */
export function clauseOf(text: string): Clause {
  const words = withVerbs(wordsOf(text))
  return { text, words, phrases: phrasesOf(words) }
}

/** Whether a word says what is asked of a topic, and nothing of the topic itself. */
export function isAspect(word: string): boolean {
  return ASKING_WORDS.has(word) || isChatter(word) || aspects.has(word)
}

/** Only named, nothing said of it: "in Kubernetes", "a volume". */
export function isFragment({ words, phrases }: Clause): boolean {
  return phrases.length > 0 && words.every(({ kind }) => kind !== 'function' && kind !== 'verb' && kind !== 'pronoun')
}

/** A question with what it is understood by. */
export function beside(text: string, context: string): string {
  return context === '' ? text : `${text} (${context})`
}

/** Without the marks that end it. */
export function unended(text: string): string {
  return text.replace(/[\s?!.]+$/, '')
}

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(wordPattern)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }))
  return found.map((word, at) => {
    const next = found[at + 1]
    const apart = at === 0 || /[^\s"'`*_-]/.test(text.slice(found[at - 1]?.to, word.from))
    return { ...word, apart, kind: kindOf(word.word, found[at - 1]?.word, next?.word) }
  })
}

function kindOf(word: string, before = '', after = ''): Kind {
  const followed = after !== '' && !isFunction(after)
  // "an if statement", "the for loop": named, whatever the word is elsewhere.
  if (/^(an?|the)$/.test(before) && followed && !determiners.has(word) && !/^ones?$/.test(word)) return 'content'
  // "one command" counts, "which one" points.
  if (word === 'one' && followed && !auxiliaries.has(before) && before !== 'which') return 'determiner'
  if (word === 'one' || word === 'ones') return 'pronoun'
  if (/^(this|that|these|those)$/.test(word)) return followed ? 'determiner' : 'pronoun'
  if (/^(it|them|they|there)$/.test(word)) return 'pronoun'
  // "How many nodes": what is asked, not what is named.
  if (before === 'how' && /^(many|much|long|often|big|large|fast)$/.test(word)) return 'function'
  if (determiners.has(word)) return 'determiner'
  if (joiners.has(word)) return 'joiner'
  if (prepositions.has(word)) return 'preposition'
  return isFunction(word) ? 'function' : 'content'
}

function isFunction(word: string): boolean {
  const plain = word.replaceAll("'", '')
  return (
    stopWords('en').has(plain) ||
    beings.has(word) ||
    prepositions.has(word) ||
    joiners.has(word) ||
    determiners.has(word)
  )
}

/** Marks what is done. */
function withVerbs(words: readonly Word[]): Word[] {
  const marked = words.map((word) => ({ ...word }))
  const verb = (word: { kind: Kind } | undefined) => {
    if (word) word.kind = 'verb'
  }
  marked.forEach((word, at) => {
    const [before, after] = [marked[at - 1], marked[at + 1]]
    if (word.word === 'to') {
      const tied = before?.kind === 'content' && !isAspect(before.word) && !judgements.has(before.word)
      if (!tied && after?.kind === 'content' && before?.kind !== 'verb') verb(after)
      else word.kind = 'preposition'
    }
    if (word.kind !== 'content') return
    if (!word.apart && isDoer(marked, at - 1)) verb(word)
    if (before?.word === 'who') verb(word)
    // "Attach to it": a name has nothing to go to.
    const goes = after?.kind === 'preposition' || after?.word === 'to'
    if (at === 0 && goes && /^(?:it|them)$/.test(marked[2]?.word ?? '')) verb(word)
    if (before?.kind === 'joiner' && marked[at - 2]?.kind === 'verb') verb(word)
    const led =
      after && !after.apart && after.word !== 'that' && (after.kind === 'determiner' || objects.has(after.word))
    // "A facultative one" is named.
    const kindOfOne = before?.kind === 'determiner' && objects.has(after?.word ?? '')
    if (led && !kindOfOne && !ofBeing(marked, at)) verb(word)
  })
  for (const [from, to] of doneBySomething(marked)) verb(lastDone(marked, from, to))
  // "Keep running".
  marked.forEach((word, at) => {
    if (word.kind === 'content' && marked[at - 1]?.kind === 'verb' && /..ing$/.test(word.word)) verb(word)
  })
  return marked
}

/** Who does what stands next: not the "it" of "stop it again" or of "is it possible". */
function isDoer(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!doers.has(words[at]?.word ?? '') || beings.has(before?.word ?? '')) return false
  return before?.kind !== 'verb' && before?.kind !== 'preposition'
}

/** "Is a Pod a container?": what stands before the second article is named, not done. */
function ofBeing(words: readonly Word[], at: number): boolean {
  let first = at
  while (words[first - 1]?.kind === 'content' || words[first - 1]?.kind === 'determiner') first--
  return beings.has(words[first - 1]?.word ?? '') || words[first - 1]?.kind === 'preposition'
}

/** Runs of a doer and what it does: "the scheduler choose", "docker store images", "containers killed". */
function* doneBySomething(words: readonly Word[]): Generator<readonly [number, number]> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.word ?? ''
    if (!auxiliaries.has(word) && !beings.has(word)) continue
    let to = at + 1
    while (words[to] && (words[to]?.kind === 'content' || (to === at + 1 && words[to]?.kind === 'determiner'))) to++
    const from = words[at + 1]?.kind === 'determiner' ? at + 2 : at + 1
    // "What does Docker Compose do?"
    if (auxiliaries.has(words[to]?.word ?? '')) continue
    if (to - from >= 2 && (auxiliaries.has(word) || /(ed|en)$/.test(words[to - 1]?.word ?? ''))) yield [from, to]
  }
}

/** The last word that can be done by the first: an infinitive has no such ending, and an adverb only goes with it. */
function lastDone(words: Word[], from: number, to: number): Word | undefined {
  for (let at = to - 1; at > from; at--) {
    const word = words[at]?.word ?? ''
    if (!/ly$|..ing$/.test(word) && !isPlural(word)) return words[at]
  }
  return undefined
}

function isPlural(word: string): boolean {
  return /[^suia]s$/.test(word)
}

function phrasesOf(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const end = endOfNamed(words, at)
    if (end === at) {
      at++
      continue
    }
    const tie = words[at - 1]
    const own = words.slice(at, end)
    const [first, last] = [own[0], own.at(-1)]
    const content = own.filter(({ kind }) => kind === 'content')
    if (first && last) {
      const tied = tie?.kind === 'preposition' && !first.apart
      phrases.push({
        from: first.from,
        to: last.to,
        tiedFrom: tied ? tie.from : first.from,
        ...(tied && { preposition: tie.word }),
        aspect: content.every(({ word }) => isAspect(word)),
        plural: own.some(({ kind }) => kind === 'joiner') || isPlural(content.at(-1)?.word ?? ''),
        wanted: wanting.test(tie?.word ?? '') && !first.apart,
        words: content,
      })
    }
    at = end
  }
  return phrases
}

/** Where what is named from a word on ends; the word itself where nothing is. */
function endOfNamed(words: readonly Word[], from: number): number {
  let start = from
  while (words[start]?.kind === 'determiner') start++
  let end = start
  while (words[end]?.kind === 'content' && (end === start || !words[end]?.apart)) end++
  if (end === start) return from
  const next = words[end]
  if (next === undefined || next.apart) return end
  if (next.kind === 'joiner') {
    const further = endOfNamed(words, end + 1)
    return further > end + 1 ? further : end
  }
  // "microbes that need carbon dioxide" are named with all that is said of them.
  if (relatives.has(next.word) && words[end + 1] && !words[end + 1]?.apart) {
    while (words[end] && !words[end]?.apart) end++
  }
  return end
}
