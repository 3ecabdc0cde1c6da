// What of a message is asked: without what stands around the question, and in the case that people mean.

import { rephrased } from './words/aside.ts'
import { withoutPreamble } from './words/preamble.ts'
import { plainlyAsked } from './words/ways-of-asking.ts'

/** Where a link leads to is not what is asked. */
const ADDRESS = /\bhttps?:\/\/[^\s<>()]+/gi
/** CI/CD and client/server are two words each; a path begins or ends otherwise. */
const JOINED_WORDS = /(?<![^\s("'`])\p{L}+(?:\/\p{L}+)+(?![^\s?!.,;:)"'`]|\.\S)/gu
/** Said in a question, and the name of nothing. */
const SAID_LOUD = /\b(?:WHAT|HOW|WHY|WHEN|WHERE|WHICH|WHO|CAN|DO|DOES|IS|ARE|I|MY|THE)\b/

/** "how 2 stop it", "good 4 logs": a word to the ear. */
const SOUNDED = [
  [
    /(?<=\b(?:how|want|wants|need|needs|try|trying|have|has|way|ways|able|used|going|where|when|what|easy|hard|possible) )2(?= \p{L})/giu,
    'to',
  ],
  [
    /(?<=\b(?:use|used|using|good|better|best|wait|look|looking|command|cmd|is|are|it|need|needed|exam|made) )4(?= \p{L})/giu,
    'for',
  ],
] as const
/** How many are wanted is not what they are: "give me 3 examples of", "name 2 differences", "5 ways to". */
const WANTED_COUNT =
  /(?<=^\W*(?:(?:please|pls|can you|could you) )?(?:give|name|list|state|mention|tell|show)(?: me| us)? (?:the |any |at least )?)\d{1,2} (?=\p{L})|(?<![\p{N}.])\d{1,2} (?=(?:main |different |common |good |possible )?(?:examples?|ways|differences|similarities|reasons|advantages|disadvantages|benefits|drawbacks|pros|cons)\b)/giu

/** The text that is read as a question. @param lang a primary subtag; what people say around a question is known of English */
export function askedIn(text: string, lang: string): string {
  const calm = calmed(text.replace(ADDRESS, ' '))
  const asked =
    lang === 'en' ? rephrased(withoutPreamble(inWords(calm)), (clause) => plainlyAsked(withoutPreamble(clause))) : calm
  return asked.replace(JOINED_WORDS, (words) => words.replaceAll('/', ' / '))
}

function inWords(text: string): string {
  const heard = SOUNDED.reduce((told, [digit, word]) => told.replace(digit, word), text)
  return heard.replace(WANTED_COUNT, '')
}

/** HOW DO I STOP IT: where all is in capitals they are no sign of an instruction, FROM or ALL. */
function calmed(text: string): string {
  return /\p{Ll}/u.test(text) || !SAID_LOUD.test(text) ? text : text.toLowerCase()
}
