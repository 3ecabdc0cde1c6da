// "And how do I stop it?": a question that leans on the one before it, put into words that stand by themselves. What was
// pointed to is named, a newly named subject takes the old one's place, and where neither can be done the context follows
// in parentheses. What was understood is the next topic, together with what it spoke of where it only pointed to that: read
// again from its text, a name would grow with all that was said of it.

import type { Referent } from '../answer.ts'
import type { Topic } from '../engine.ts'
import { auxiliaries, beings, lessons, settings } from '../words/grammar.ts'
import { isTalk } from '../words/small-talk.ts'
import type { Wordstock } from '../wordstock.ts'
import { beside, type Clause, clauseOf, isFragment, isSetting, unended } from './clause.ts'
import { Earlier, earlierOf } from './earlier.ts'
import { pointersOf } from './pointers.ts'
import { numberOf, resolved } from './resolving.ts'
import { roomFor } from './room.ts'
import { isAspect, type Word } from './word.ts'

const LEAD =
  /^\W*(?:(?:and|but|so|or|also|then|ok|okay|well|now|what about|how about|(?:the )?same for|(?:(?:no|sorry)[\s,]+)?i meant?)\b[\s,:]*)+/i
/** Leads after which a mere name asks the same of it. */
const ANOTHER = /\b(?:and|or|but|also|about|same for|i meant?)\b/i
/** What is of something also where it is asked for as if it were a thing: "what is an example?" */
const NEVER_ALONE =
  /^(?:examples?|alternatives?|(?:dis)?advantages?|benefits?|drawbacks?|limitations?|strengths?|weakness(?:es)?|pros|cons|causes?|effects?|consequences?|symptoms?|differences?|details?|more|else|others?)$/
const BARE = /^(?:why|how|when|where|which|who)$/
/** A question of more words than these says what it is about, wherever its pointing words point. */
const MOST_WORDS = 6
const MOST_CHARACTERS = 300

/** What is made of a question after another. */
export interface Taken {
  /** As it is understood; undefined where it stands by itself. */
  readonly text?: string
  /** What it speaks of without naming it. */
  readonly referent?: Referent
}

/**
 * Puts a question into words that stand by themselves, after what was spoken about.
 * @param isHeading whether a section is called by exactly these words
 */
export function takenWith(
  question: string,
  topic: Topic,
  stock: Wordstock,
  isHeading: (text: string) => boolean,
): Taken {
  // "Thanks, that helped!" asks for no more of it.
  if (question.length > MOST_CHARACTERS || isTalk(question)) return {}
  const led = LEAD.exec(question)?.[0] ?? ''
  const clause = clauseOf(question.slice(led.length).trim())
  // "For loop", "AND gate"
  if (namesThing(clause) && isHeading(question)) return {}
  const earlier = saidIn(clause).length > MOST_WORDS ? undefined : earlierOf(topic, stock)
  if (earlier === undefined) return {}
  const { text, referent } = reading(clause, led, earlier) ?? {}
  const taken = text?.replace(/\s+/g, ' ').trim()
  if (taken !== undefined && taken !== question.trim()) return { text: taken, ...(referent && { referent }) }
  // "How do I log in?" names nothing: "it" is still what it was.
  const still = new Earlier(clause).referent() === undefined ? earlier.referent() : undefined
  return still === undefined ? {} : { referent: still }
}

function reading(clause: Clause, led: string, earlier: Earlier): Taken | undefined {
  const { words, phrases } = clause
  if (words.length === 0) return undefined
  const pointers = pointersOf(clause)
  if (pointers[0]) {
    const text = resolved(clause, pointers, earlier)
    const kind = clauseOf(text)
    // "And a facultative one?"
    const tied = isTied(kind) && /^(?:its|their)$/.test(pointers[0].word)
    const named = (tied || ANOTHER.test(led)) && isFragment(kind) && words.every((word) => word.kind !== 'verb')
    const number = numberOf(pointers[0])
    const pointed = earlier.referent(number)
    // Whoever says "it" of Kubernetes knows better than its last letter.
    const referent = pointed && { ...pointed, plural: number === undefined ? pointed.plural : number === 'many' }
    return named ? sameOf(kind, earlier) : ofIt(framed(clause, earlier, text), referent)
  }
  if (words.every(({ kind }) => kind === 'function') && words.length <= 2) {
    const asks = led !== '' || BARE.test(words[0]?.word ?? '')
    return asks ? ofIt(beside(clause.text, earlier.core), earlier.referent()) : undefined
  }
  const referent = earlier.referent()
  const spokenOf = compares(words) ? earlier.compared : earlier.spokenOf
  if (asksWhich(clause) || asksWhat(clause)) return ofIt(beside(clause.text, spokenOf), referent)
  const named = phrases.some(({ aspect }) => !aspect)
  if (isFragment(clause) && (named || earlier.aspect))
    return ANOTHER.test(led) || isTied(clause) ? sameOf(clause, earlier) : undefined
  if (led !== '' && words[0]?.kind === 'verb') return completed(clause, earlier)
  if (named) return undefined
  if (led !== '' && words.at(-1)?.kind === 'verb' && referent)
    return ofIt(`${unended(clause.text)} ${referent.text}?`, referent)
  if (led === '' && !asksOfIt(clause)) return undefined
  return ofIt(beside(clause.text, spokenOf), referent)
}

function ofIt(text: string, referent: Referent | undefined): Taken {
  return referent === undefined ? { text } : { text, referent }
}

function saidIn(clause: Clause): readonly Word[] {
  return clause.words.filter(({ kind }) => kind === 'content' || kind === 'verb' || kind === 'adjective')
}

/** "Which is faster?", "which should I use?", "how many are there?": of what was spoken about, unless it says of what. */
function asksWhich({ words, phrases }: Clause): boolean {
  const [first, second, third] = words.map(({ word }) => word)
  if (first === 'how') return /^(?:many|much)$/.test(second ?? '') && beings.has(third ?? '') && phrases.length === 0
  const of = words.some(({ kind }) => kind === 'joiner') || phrases.some((phrase) => phrase.words.length > 1)
  return first === 'which' && !of && (beings.has(second ?? '') || auxiliaries.has(second ?? ''))
}

/** "What port?", "which version?": of what was spoken about. */
function asksWhat({ words, phrases: [asked, ...more] }: Clause): boolean {
  const [what] = words
  const only = asked?.wanted === true && !asked.aspect && more.length === 0 && words.length === asked.words.length + 1
  return only && /^(?:what|which)$/.test(what?.word ?? '')
}

/** Of more than one: "what is the difference?", "which is faster?", "do I need both?" */
function compares(words: readonly Word[]): boolean {
  return words.some(({ word }) => /^(?:differences?|differ|compare|comparison|both|should|..+er)$/.test(word))
}

/** "What are the advantages?", "tell me more": nothing is named that they would be of. */
function asksOfIt(clause: Clause): boolean {
  const said = saidIn(clause)
  return said.length > 0 && said.every(({ word }) => isAspect(word) && !lessons.has(word)) && !asksForDefinition(clause)
}

/** "What is an element?" asks for a thing; "what are the elements?" for those of something. */
function asksForDefinition({ words, phrases: [named] }: Clause): boolean {
  const [what, being, third] = words
  const asks = what?.word === 'what' && beings.has(being?.word ?? '') && named?.to === words.at(-1)?.to
  const alone = named?.bare === true || /^an?$/.test(third?.word ?? '')
  return asks && alone && named?.from === third?.from && !NEVER_ALONE.test(words.at(-1)?.word ?? '')
}

/** Not "on Windows?", which is rather asked of what was spoken about, nor "advantages". */
function namesThing(clause: Clause): boolean {
  return isFragment(clause) && clause.phrases.every((phrase) => !phrase.aspect && !isSetting(phrase))
}

function isTied({ phrases, words }: Clause): boolean {
  return phrases[0]?.preposition !== undefined && phrases[0].tiedFrom === words[0]?.from
}

/** "And stop it": after "how do I start …" that is how to stop it. */
function framed({ words }: Clause, earlier: Earlier, text: string): string {
  return words[0]?.kind !== 'verb' || earlier.frame === '' ? text : `${earlier.frame}${unended(text)}?`
}

/** "Save the file": something known, of what was spoken about. "Delete a volume" is complete. */
function completed(clause: Clause, earlier: Earlier): Taken | undefined {
  const { text, phrases } = clause
  const known = phrases.length === 0 || /^the\b/i.test(text.slice(phrases[0]?.from))
  const referent = earlier.referent()
  if (known && referent) return ofIt(framed(clause, earlier, beside(unended(text), referent.text)), referent)
  return earlier.frame === '' ? undefined : { text: framed(clause, earlier, text) }
}

/** "What about a Deployment?": what was asked, of what is named now. */
function sameOf(clause: Clause, earlier: Earlier): Taken | undefined {
  const withFlag = flagged(clause, earlier)
  if (withFlag !== undefined) return withFlag
  const [first] = clause.phrases
  const preposition = isTied(clause) ? first?.preposition : undefined
  const place = roomFor({ preposition, aspect: first?.aspect === true, bare: first?.bare === true }, earlier)
  if (place === 'whole') return undefined
  const before = earlier.referent()
  const { context } = earlier
  if (place === undefined) {
    // "How long (boil eggs)", "and potatoes?": the context is of those.
    const within = context && (sameOf(clause, context)?.text ?? unended(clause.text))
    const text = within === undefined ? beside(clause.text, earlier.core) : beside(earlier.clause.text, within)
    return ofIt(text, namedIn(clause, before))
  }
  const text = preposition !== undefined && place.untied ? clause.text.slice(first?.from) : clause.text
  const asked = earlier.clause.text
  const start = asked.slice(0, place.from)
  const same = `${start}${/[\p{L}\p{N}]$/u.test(start) ? ' ' : ''}${unended(text)}${asked.slice(place.to)}`
  const keeps = earlier.knows && !place.known
  return ofIt(beside(same, context?.core ?? ''), keeps ? before : namedIn(clause, before))
}

/** "And -a?" after "what does docker ps do?": a flag is of what was named, in the place of another flag of that. */
function flagged({ words }: Clause, { clause: { text }, subjects }: Earlier): Taken | undefined {
  const [flag] = words
  const named = subjects.findLast((phrase) => !isSetting(phrase))
  const [first, last] = [named?.words[0], named?.words.at(-1)]
  if (words.length !== 1 || !flag?.word.startsWith('-') || !first || !last || first.word.startsWith('-'))
    return undefined
  const end = last.word.startsWith('-') ? last.from : last.to
  const own = `${text.slice(named?.from, end).trim()} ${flag.word}`
  return ofIt(`${text.slice(0, named?.from)}${own}${text.slice(last.to)}`, { text: own, plural: false })
}

/** What is spoken of where it is newly named; not where that is only a setting, or something of it. */
function namedIn({ text, phrases: [first] }: Clause, before: Referent | undefined): Referent | undefined {
  if (!first || first.aspect || settings.has(first.preposition ?? '')) return before
  return { text: unended(text.slice(first.from)), plural: first.plural, ...(before && { other: before.text }) }
}
