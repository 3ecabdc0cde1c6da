// A question taken apart by its small words: what is named in it, and what is to be done. No grammar is known but theirs,
// so that it holds for every course; where it guesses wrong, words stand in a rewritten question that say too much.

import { settings } from '../words/grammar.ts'
import { withAdjectives } from './adjectives.ts'
import { withVerbs } from './verbs.ts'
import { isAspect, isPlural, type Kind, type Word, wordsOf } from './word.ts'

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
  /** Without determiner, as names are. */
  readonly bare: boolean
  /** What is to be told, and so not spoken about before: "which drivers", "how many nodes". */
  readonly wanted: boolean
  readonly words: readonly Word[]
}

export interface Clause {
  readonly text: string
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
}

/** Kinds of which a mere name is made. */
const NAMED: ReadonlySet<Kind> = new Set(['content', 'determiner', 'joiner', 'preposition'])
const WANTING = /^(?:what|which|whose|many|much)$/
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where'])

/**
 * Takes a question apart. Any text gives a clause; one of another language, hardly more than its words.
 * @param name what is known to be named in it
 */
export function clauseOf(text: string, name?: string): Clause {
  const words = withAdjectives(withVerbs(wordsOf(text, name)))
  return { text, words, phrases: phrasesOf(words) }
}

/** Only named, nothing said of it: "in Kubernetes", "a volume". */
export function isFragment({ words, phrases }: Clause): boolean {
  return phrases.length > 0 && words.every(({ kind }) => NAMED.has(kind))
}

/** Told is where, or by what. */
export function isSetting({ preposition = '' }: Phrase): boolean {
  return settings.has(preposition)
}

/** A question with what it is understood by. */
export function beside(text: string, context: string): string {
  return context === '' ? text : `${text} (${context})`
}

/** Without the marks that end it. */
export function unended(text: string): string {
  return text.replace(/[\s?!.]+$/, '')
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
        bare: first.kind !== 'determiner',
        wanted: WANTING.test(tie?.word ?? '') && !first.apart,
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
  const knownTo = words.findIndex((word, at) => at >= from && word.known && words[at + 1]?.known !== true) + 1
  if (words[start]?.known && knownTo > 0) return knownTo
  const next = words[end]
  if (next === undefined || next.apart) return end
  if (next.kind === 'joiner') {
    const further = endOfNamed(words, end + 1)
    return further > end + 1 ? further : end
  }
  // "microbes that need carbon dioxide" are named with all that is said of them.
  if (RELATIVES.has(next.word) && words[end + 1] && !words[end + 1]?.apart) {
    while (words[end] && !words[end]?.apart) end++
  }
  return end
}
