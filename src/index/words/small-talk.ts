// What is said to the bot and not asked of the course: greetings, thanks, talk about the bot itself, orders to it.

import { stopWords } from '../../language/stops.ts'
import { isChatter } from './chatter.ts'
import { SAYINGS, type Talk } from './sayings.ts'

/** Greetings, thanks, farewells, praise. What else is said around a question stands in chatter.ts. */
const COURTESIES: ReadonlySet<string> = new Set(
  `hi hello hey good bye goodbye thanks thank thx ty cheers ok okay cool nice great awesome perfect excellent yes yep yeah no
nope nah idiot`.split(/\s+/),
)
const THANKS: ReadonlySet<string> = new Set('thanks thank thx thnx thnks ty tysm tyvm cheers'.split(' '))
/** What may stand beside them: "thanks a lot for your help", "good morning, everyone". */
const BESIDE: ReadonlySet<string> = new Set(
  `a an the and so very really too much many lot lots you u for your my this that it there all again morning afternoon
evening night day weekend time today tomorrow later class team friend friends help answer explanation one info information
explaining million`.split(/\s+/),
)
/** Said before or behind what is meant. */
const AROUND: ReadonlySet<string> = new Set('so well and but then now please pls plz anyway there all'.split(' '))
/** All that "it doesn't work" and "please explain" say besides function words: of what, nobody knows. */
const ABOUT_NOTHING: ReadonlySet<string> = new Set(
  `work works working mean means meaning difference example examples explain more understand answer answers happen happens
happened wrong give tell know please pls plz doesnt dont isnt didnt cant wont im`.split(/\s+/),
)

const FAREWELLS: ReadonlySet<string> = new Set('bye goodbye night'.split(' '))
const GREETINGS: ReadonlySet<string> = new Set(
  'hi hello hey heya hiya howdy greetings morning afternoon evening yo sup wassup'.split(' '),
)

/** Each begins an order. It would change nothing, since nothing is generated here; but no section is an answer to it. */
const ORDERS: readonly RegExp[] = [
  /^(?:please )?(?:ignore|disregard|forget) (?:(?:all|any|of|the) )*(?:(?:your|my|these|previous|prior|earlier|above) )+(?:instructions|rules|prompts?)\b/,
  /^(?:please )?(?:ignore|disregard|forget) (?:what|everything) (?:you|i)\b/,
  /^(?:from now on|you are now|you will now|you must now|pretend (?:to be|you)|repeat after me|system override)\b/,
  // It closes what the program around a model is thought to have opened, or speaks in its name.
  /^<\/(?:system|assistant|user|question|instructions?|prompt)>/,
  /^\W*(?:system|admin|developer|assistant)(?: \w+)?\W*: (?:.* )?(?:from now on|you are now|you must now|the bot must|(?:reply|respond|answer) (?:only|with|every)|new (?:policy|rules?|instructions?)\b|\w+ mode (?:is )?(?:on|enabled|activated))/,
  // Work that is to be handed in.
  /^(?:please |pls |plz )?(?:write|solve|do|make|finish|complete) (?:\S+ ){0,6}(?:homework|assignment|coursework|essay|exercises?|thesis)\b.* for (?:me|us)\b/,
  /^(?:please |pls |plz )?(?:write|solve|do|make|finish|complete) (?:my|our) (?:\S+ ){0,3}(?:homework|assignment|coursework|essay|exercises?|thesis)\b/,
]

/** What matters most first: who thanks and asks for a quiz wants the quiz. */
const KINDS = Object.keys(SAYINGS) as readonly Talk[]

const SMILEYS = /(?<!\S)(?:[:;]-?[dpo3)(]+|<3+|xd+)(?!\S)/g

/**
 * Whether a message is small talk from its beginning to its end, or begins as an order to the bot: a question behind a
 * greeting is neither. English; other languages find no words of the course. A course may have a section of such a name
 * ("nice", "Testing").
 */
export function isTalk(text: string): boolean {
  return talkIn(text) !== undefined
}

function talkIn(text: string): Talk | undefined {
  const plain = plainly(text).replace(SMILEYS, '').trim()
  if (!plain.includes('?') && ORDERS.some((order) => order.test(plain))) return 'other'
  const clauses = plain.split(/[.,:;!]|(?<=\?)|\band\b/).filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  return meantBy(clauses) ?? (isThanks(plain) ? 'thanks' : undefined)
}

/** What matters most of what the clauses say; undefined where one of them is no small talk, or there is none. */
function meantBy(clauses: readonly string[]): Talk | undefined {
  const talks = new Set<Talk>()
  for (const clause of clauses) {
    const talk = talkOfClause(clause)
    if (talk === undefined) return undefined
    talks.add(talk)
  }
  return KINDS.find((kind) => talks.has(kind))
}

/**
 * Whether a message asks nothing of the course: small talk, or a question that does not say of what.
 * @param isTopic whether the course treats a word: "what is work?" asks something of a course of physics
 */
export function isSmallTalk(text: string, isTopic: (word: string) => boolean = () => false): boolean {
  return talkOf(text, isTopic) !== undefined
}

/** What is meant with a message that asks nothing of the course; undefined where it asks something. */
export function talkOf(text: string, isTopic: (word: string) => boolean = () => false): Talk | undefined {
  return talkIn(text) ?? (isAboutNothing(plainly(text), isTopic) ? 'unclear' : undefined)
}

function plainly(text: string): string {
  return text.slice(0, 600).normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ').trim()
}

// "thx ur a lifesaver": what follows in so few words, to somebody, without asking or complaining, is praise.
const MOST_THANKS = 10
const ASKS_SOMETHING =
  /\?|\b(?:what|whats|how|hows|why|where|when|which|who|can|could|do|does|is|are|explain|show|give|need|but|still|says|error)\b/
const TO_SOMEBODY = /\b(?:u|ur|you|your|youre|that|this|it)\b/

function isThanks(plain: string): boolean {
  const words = wordsOf(plain)
  const begins = THANKS.has(words.find((word) => THANKS.has(word) || !isChatter(word)) ?? '')
  return begins && words.length <= MOST_THANKS && TO_SOMEBODY.test(plain) && !ASKS_SOMETHING.test(plain)
}

/** A flag, code or a sign is something: "what does -it mean?", "what is `to`?", "explain &&". */
const SOMETHING = /`|(?:^|[\s(])--?[a-z]|[&|<>$=]/
/** Words of asking that are topics of physics, of statistics, of the theory of language. */
const TOPIC =
  /^(?:what is|whats|what are|what does|define|describe|explain) (?:(?:an? |the )?(work|means?)|(meaning))(?: mean)?\W*$/

function isAboutNothing(plain: string, isTopic: (word: string) => boolean): boolean {
  const [, noun, meaning] = TOPIC.exec(plain) ?? []
  const topic = noun ?? meaning
  if (SOMETHING.test(plain) || (topic !== undefined && isTopic(topic))) return false
  const words = wordsOf(plain).filter((word) => !isChatter(word))
  return (
    words.some((word) => ABOUT_NOTHING.has(word)) && words.every((word) => ABOUT_NOTHING.has(word) || isFunction(word))
  )
}

function isFunction(word: string): boolean {
  return stopWords('en').has(word)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function talkOfClause(clause: string): Talk | undefined {
  const words = wordsOf(clause)
  const asks = clause.endsWith('?')
  const courteous = !asks && words.some(isCourtesy) && words.every((word) => isCourtesy(word) || BESIDE.has(word))
  if (courteous) return courtesyOf(words)
  const said = new Set([words, trimmed(words)].map((each) => each.join(' ')))
  const all = asks ? [...said].flatMap((each) => [each, `${each}?`]) : [...said]
  const kind = KINDS.find((each) => SAYINGS[each].some((saying) => all.some((text) => saying.test(text))))
  return kind ?? (words.every((word) => AROUND.has(word)) ? 'other' : undefined)
}

function courtesyOf(words: readonly string[]): Talk {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word))
  if (has(THANKS)) return 'thanks'
  if (has(FAREWELLS)) return 'farewell'
  return has(GREETINGS) ? 'greeting' : 'other'
}

function isCourtesy(word: string): boolean {
  return COURTESIES.has(word) || isChatter(word)
}

/** Without the courtesies before and behind. */
function trimmed(words: readonly string[]): readonly string[] {
  const isMeant = (word: string) => !isCourtesy(word) && !AROUND.has(word)
  return words.slice(Math.max(0, words.findIndex(isMeant)), words.findLastIndex(isMeant) + 1)
}
