// "And how do I stop it?": a question that leans on the one before it, put into words that stand by themselves. What was
// pointed to is named, a newly named subject takes the old one's place, and where neither can be done the context follows
// in parentheses. What was understood is the next topic, so that nothing is dragged on which it does not say.

import type { Topic } from '../engine.ts'
import type { Wordstock } from '../query.ts'
import { lessons } from '../words/grammar.ts'
import { isTalk } from '../words/small-talk.ts'
import { beside, type Clause, clauseOf, isAspect, isFragment, unended, type Word } from './clause.ts'
import { type Earlier, earlierOf } from './earlier.ts'
import { pointersOf } from './pointers.ts'
import { resolved } from './resolving.ts'

const lead = /^\W*(?:(?:and|but|so|or|also|then|ok|okay|well|now|what about|how about|(?:the )?same for)\b[\s,:]*)+/i
/** Leads after which a mere name asks the same of it. */
const another = /\b(?:and|or|but|also|about|same for)\b/i
const bare = /^(?:why|how|when|where|which|who)$/
/** A question of more words than these says what it is about, wherever its pointing words point. */
const mostWords = 6
const mostCharacters = 300

/** The question as it is understood after another; undefined where it stands by itself. */
export function takenWith(question: string, topic: Topic, stock: Wordstock): string | undefined {
  // "Thanks, that helped!" asks for no more of it.
  if (question.length > mostCharacters || isTalk(question)) return undefined
  const led = lead.exec(question)?.[0] ?? ''
  const clause = clauseOf(question.slice(led.length).trim())
  if (clause.words.filter(({ kind }) => kind === 'content' || kind === 'verb').length > mostWords) return undefined
  const earlier = earlierOf(topic.question, stock)
  const taken = earlier && reading(clause, led, earlier)?.replace(/\s+/g, ' ').trim()
  return taken === undefined || taken === question.trim() ? undefined : taken
}

function reading(clause: Clause, led: string, earlier: Earlier): string | undefined {
  const { words, phrases } = clause
  if (words.length === 0) return undefined
  const pointers = pointersOf(clause)
  if (pointers.length > 0) {
    const text = resolved(clause, pointers, earlier)
    const kind = clauseOf(text)
    // "And a facultative one?"
    const named = another.test(led) && isFragment(kind) && words.every((word) => word.kind !== 'verb')
    return named ? sameOf(kind, earlier) : framed(clause, earlier, text)
  }
  if (words.every(({ kind }) => kind === 'function') && words.length <= 2) {
    return led !== '' || bare.test(words[0]?.word ?? '') ? beside(clause.text, earlier.core) : undefined
  }
  const named = phrases.some(({ aspect }) => !aspect)
  if (isFragment(clause) && (named || earlier.hasAspect))
    return another.test(led) || isTied(clause) ? sameOf(clause, earlier) : undefined
  if (led !== '' && words[0]?.kind === 'verb') return framed(clause, earlier, completed(clause, earlier))
  if (named) return undefined
  if (led !== '' && words.at(-1)?.kind === 'verb' && earlier.referent())
    return `${unended(clause.text)} ${earlier.referent()?.text}?`
  return led !== '' || asksOfIt(words) ? beside(clause.text, earlier.referent()?.text ?? earlier.core) : undefined
}

/** "What are the advantages?", "tell me more": nothing is named that they would be of. */
function asksOfIt(words: readonly Word[]): boolean {
  const said = words.filter(({ kind }) => kind === 'content' || kind === 'verb')
  return said.length > 0 && said.every(({ word }) => isAspect(word) && !lessons.has(word))
}

function isTied({ phrases, words }: Clause): boolean {
  return phrases[0]?.preposition !== undefined && phrases[0].tiedFrom === words[0]?.from
}

/** "And stop it": after "how do I start …" that is how to stop it. */
function framed({ words }: Clause, earlier: Earlier, text: string | undefined): string | undefined {
  if (text === undefined || words[0]?.kind !== 'verb' || earlier.frame === '') return text
  return `${earlier.frame}${unended(text)}?`
}

/** "Save the file": something known, of what was spoken about. "Delete a volume" is complete. */
function completed({ text, phrases }: Clause, earlier: Earlier): string | undefined {
  const known = phrases.length === 0 || /^the\b/i.test(text.slice(phrases[0]?.from))
  const context = earlier.referent()?.text
  if (known && context !== undefined) return beside(unended(text), context)
  return earlier.frame === '' ? undefined : text
}

/** "What about a Deployment?": what was asked, of what is named now. */
function sameOf(clause: Clause, earlier: Earlier): string | undefined {
  const text = unended(clause.text)
  const tie = isTied(clause) ? clause.phrases[0]?.preposition : undefined
  const place = earlier.placeFor(tie, clause.phrases[0]?.aspect === true)
  if (place === undefined) return beside(clause.text, earlier.core)
  if (place === 'whole') return undefined
  const untied = tie !== undefined && place.untied ? text.slice(clause.phrases[0]?.from) : text
  const asked = earlier.clause.text
  const before = asked.slice(0, place.from)
  return `${before}${/\p{L}$/u.test(before) ? ' ' : ''}${untied}${asked.slice(place.to)}`
}
