// A message in a chat is more than its question: "I was sick last week. What is a Pod? Can't find it in my notes." What does
// not ask tells what the question is about, or nothing. English.

import { stopWords } from '../../language/stops.ts'
import { isChatter } from './chatter.ts'
import { isAsking } from './topicality.ts'

/** Ends of sentences, and commas before what somebody says of themselves. */
const BETWEEN_CLAUSES =
  /(?<=[.!?…])\s+|\n+|[,;]\s+(?=(?:and |but |so |because |cause |since )?(?:i|i'?m|ive|im|we|my|our|sorry|cant|can'?t|couldn'?t|need|what|how|why|which|where)\b)|\s+[-–—]\s+/iu
const ASKS =
  /\?\s*$|^\W*(?:(?:and|but|so|ok|okay|hi|hey|hello|now|please|pls|then|well) )*(?:what|whats|how|hows|why|when|where|which|who|explain|describe|define|compare|show|list|name|tell|give|difference|is|are|do|does|did|can|could|should|would|will)\b/iu
/** It points to something that was said beside it. */
const LEANS = /\b(?:it|its|that|this|they|them|their|these|those|one|ones|there|here|both|he|she)\b/iu
const WORD = /[\p{L}\p{N}]+/gu

/** What asks in a message that says more. */
export interface Spoken {
  readonly asking: string
  /** What asks points to what is said beside it. */
  readonly leans: boolean
}

/** A message with each clause that asks put in other words. */
export function rephrased(text: string, inOtherWords: (clause: string) => string): string {
  const clauses = clausesOf(text)
  if (clauses.length < 2) return inOtherWords(text)
  return clauses.map((clause) => (ASKS.test(clause) ? inOtherWords(clause) : clause)).join('\n')
}

/** Parts a message; nothing where all of it asks, or none, or where what asks says not of what. */
export function partedMessage(text: string): Spoken | undefined {
  const clauses = clausesOf(text)
  const asking = clauses.filter((clause) => ASKS.test(clause))
  const said = asking.join(' ')
  return asking.length === clauses.length || !saysOfWhat(said) ? undefined : { asking: said, leans: LEANS.test(said) }
}

function clausesOf(text: string): readonly string[] {
  return text.split(BETWEEN_CLAUSES).filter((clause) => clause.trim() !== '')
}

function saysOfWhat(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? []
  return words.some((word) => !stopWords('en').has(word) && !isChatter(word) && !isAsking(word, 'en'))
}
