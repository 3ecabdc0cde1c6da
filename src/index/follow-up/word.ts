// A word of a question, and what it is by the small words around it. No grammar is known but theirs, so that it holds for
// every course.

import { stopWords } from '../../language/stops.ts'
import { ASKING_WORDS } from '../words/asking.ts'
import { isChatter } from '../words/chatter.ts'
import { aspects, auxiliaries, beings, determiners, joiners, prepositions } from '../words/grammar.ts'

export type Kind = 'determiner' | 'preposition' | 'joiner' | 'pronoun' | 'function' | 'verb' | 'adjective' | 'content'

export interface Word {
  /** Lower-case. */
  readonly word: string
  readonly from: number
  readonly to: number
  readonly kind: Kind
  /** Punctuation stands before it. */
  readonly apart: boolean
  /** It belongs to what the conversation is known to speak of. */
  readonly known: boolean
}

interface Span {
  readonly from: number
  readonly to: number
}

const ORDERS = /^(?:explain|describe|define|discuss|compare|summari[sz]e|show|give|tell)$/
const WORD_PATTERN = /(?:(?<![\p{L}\p{N}\p{M}-])--?)?[\p{L}\p{N}\p{M}]+(?:['’_.:/@+-]+[\p{L}\p{N}\p{M}]+)*/gu

/** @param name what is known to be named in the text, wherever else a name would end */
export function wordsOf(text: string, name = ''): Word[] {
  const found = [...text.matchAll(WORD_PATTERN)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }))
  const span = spanOf(text, name)
  return found.map((word, at) => {
    const next = found[at + 1]
    const apart = at === 0 || /[^\s"'`*_-]/.test(text.slice(found[at - 1]?.to, word.from))
    const known = span !== undefined && word.from >= span.from && word.to <= span.to
    const kind = kindOf(word.word, found[at - 1]?.word, next?.word)
    return { ...word, apart, known, kind: known && kind !== 'determiner' && kind !== 'joiner' ? 'content' : kind }
  })
}

/** Where a name stands in a text as whole words; "a container’s logs" are not what "a container" named. */
function spanOf(text: string, name: string): Span | undefined {
  const from = name === '' ? -1 : text.toLowerCase().lastIndexOf(name.toLowerCase())
  const to = from + name.length
  const whole =
    from >= 0 && !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^(?:['’]|[\p{L}\p{N}])/u.test(text.slice(to))
  return whole ? { from, to } : undefined
}

function kindOf(word: string, before = '', after = ''): Kind {
  const followed = after !== '' && !isFunction(after)
  // "an if statement", "the for loop": named, whatever the word is elsewhere.
  if (/^(an?|the)$/.test(before) && followed && !determiners.has(word) && !/^ones?$/.test(word)) return 'content'
  // "Explain volumes": how one asks, not what one names.
  if (ORDERS.test(word) && /^(?:|please|pls)$/.test(before) && followed) return 'function'
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

/** Whether a word says what is asked of a topic, and nothing of the topic itself. */
export function isAspect(word: string): boolean {
  return ASKING_WORDS.has(word) || isChatter(word) || aspects.has(word)
}

export function isPlural(word: string): boolean {
  return /[^suia]s$/.test(word)
}
