// What people say before they come to their question: "does anyone know what a Pod is?" asks what a Pod is.

import { stopWords } from '../../language/stops.ts'
import { isChatter } from './chatter.ts'

/**
 * Said of asking and answering, beside function words and chatter. Not what says how it is to be answered (difference,
 * example, command) or is a topic elsewhere (mean, work).
 */
const SAID: ReadonlySet<string> = new Set(
  `anyone anybody everybody someone somebody nobody idea clue wonder wondering wondered figure figured out sure forgot forget
forgotten remember quick asked ask asking asks teacher lecturer ta find curious interested stuck lost again still
theres something anything all trying clear unclear sense care mind dumb stupid silly simple short explain explained tell give show
need want wants know question questions answer help understand try tried possible happened like look good best right get got one
exactly usually lecture course notes lab exercise tutorial remind reminds learn learned learnt read say says said hear heard
section chapter part slide slides material info information everything more`.split(/\s+/),
)
/** Here a question begins; not the WHO, and no how-to. */
const BEGINS = /(?<!\b(?:the|an?)\s+)\b(?:what|whats|how|hows|why|when|where|which|who)\b(?!-)/i
const WORD = /[\p{L}\p{N}'’]+/gu

/** The question from where it begins, if nothing but asking stands before that. English. */
export function withoutPreamble(text: string): string {
  const at = text.search(BEGINS)
  if (at <= 0) return text
  const before = text.slice(0, at).match(WORD) ?? []
  const after = text.slice(at).match(WORD) ?? []
  // "and I do not know why" is no question by itself.
  return after.length > 2 && before.every(isLight) ? text.slice(at) : text
}

/** Whether a text says no more than that something is asked or looked for. English. */
export function onlyAsks(text: string): boolean {
  return (text.match(WORD) ?? []).every(isLight)
}

function isLight(written: string): boolean {
  const plain = written.toLowerCase().replace(/['’]/g, '')
  return stopWords('en').has(plain) || isChatter(plain) || SAID.has(plain)
}
