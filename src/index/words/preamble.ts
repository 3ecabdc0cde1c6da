// What people say before they come to their question: "does anyone know what a Pod is?" asks what a Pod is.

import { ASKING_WORDS } from './asking.ts'
import { isChatter } from './chatter.ts'
import { stopWords } from './stops.ts'

/** Said of asking and answering, beside function words, the words of asking and chatter. */
const SAID: ReadonlySet<string> = new Set(
  `anyone anybody everybody someone somebody nobody idea clue wonder wondering wondered figure figured out sure forgot forget
forgotten remember quick asked ask asking asks teacher lecturer ta find curious interested stuck lost again still figured
theres something all trying clear unclear sense care mind dumb stupid silly simple short`.split(/\s+/),
)
/** Here a question begins. */
const BEGINS = /\b(?:what|whats|how|hows|why|when|where|which|who)\b/i
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

function isLight(written: string): boolean {
  const plain = written.toLowerCase().replace(/['’]/g, '')
  return stopWords('en').has(plain) || ASKING_WORDS.has(plain) || isChatter(plain) || SAID.has(plain)
}
