// What of a message is asked: without what stands around the question, and in the case that people mean.

import { withoutPreamble } from './words/preamble.ts'
import { plainlyAsked } from './words/ways-of-asking.ts'

/** Where a link leads to is not what is asked. */
const ADDRESS = /\bhttps?:\/\/[^\s<>()]+/gi
/** CI/CD and client/server are two words each; a path begins or ends otherwise. */
const JOINED_WORDS = /(?<![^\s("'`])\p{L}+(?:\/\p{L}+)+(?![^\s?!.,;:)"'`]|\.\S)/gu
/** Said in a question, and the name of nothing. */
const SAID_LOUD = /\b(?:WHAT|HOW|WHY|WHEN|WHERE|WHICH|WHO|CAN|DO|DOES|IS|ARE|I|MY|THE)\b/

/** The text that is read as a question. @param lang a primary subtag; what people say around a question is known of English */
export function askedIn(text: string, lang: string): string {
  const calm = calmed(text.replace(ADDRESS, ' '))
  const asked = lang === 'en' ? plainlyAsked(withoutPreamble(calm)) : calm
  return asked.replace(JOINED_WORDS, (words) => words.replaceAll('/', ' / '))
}

/** HOW DO I STOP IT: where all is in capitals they are no sign of an instruction, FROM or ALL. */
function calmed(text: string): string {
  return /\p{Ll}/u.test(text) || !SAID_LOUD.test(text) ? text : text.toLowerCase()
}
