// What is said to the bot and not asked of the course: greetings, thanks, talk about the bot itself, orders to it.

import { stopWords } from '../../language/stops.ts'
import { isChatter } from './chatter.ts'

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

/** Each is all that is said, or all of it between two marks of punctuation. Without apostrophes. */
const SAYINGS: readonly RegExp[] = [
  /^(?:help(?: me)?|quiz me|(?:just )?test(?:ing)?(?: test(?:ing)?| \d)*|see (?:you|u|ya)(?: \w+)?)$/,
  /^(?:(?:can|could) (?:you|u|someone|somebody|anyone|anybody)(?: please)? help(?: me| us)?(?: out)?|i need(?: some| your)? help)(?: please)?$/,
  /^(?:(?:i have|ive|ive got|i got|can i ask|may i ask)(?: you)? )?(?:a |one )?(?:quick |small |short )?questions?$/,
  // How it was understood
  /^(?:(?:(?:that|this|it) )?makes sense|(?:i )?got it|understood|i (?:see|get (?:it|this|that)|understand))$/,
  /^i (?:still )?(?:dont|do not) (?:get|know)(?: it| this| that)?$|^im (?:so |very |really |still |just |totally )*(?:lost|confused|bored|tired|back|done|stuck)$/,
  /^(?:(?:that|this|it)(?:s| is| was) )?(?:so |very |really |super )*(?:helpful|useful)$|^(?:that|this|it)(?:s| is| was) (?:it|all)$/,
  /^(?:(?:that|this|it) )?(?:fixed|solved) (?:it|this|that)$|^(?:nice|good|great|amazing|excellent) (?:work|job|bot)$|^bad bot$/,
  /^(?:no (?:problem|worries)|(?:youre|you are) welcome|never ?mind|well done|of course|sure|my bad|just (?:kidding|asking|curious))$/,
  /^(?:are (?:you|u) sure|is (?:that|this|it) (?:right|true|correct)|wait what|come again|(?:can you |could you )?(?:please )?(?:repeat|say) (?:that|it)(?: again)?)$/,
  /^(?:that|this|it|you)(?: really| totally)? (?:helped|helps|worked|works)(?: me)?(?: out)?(?: a lot| so much)?$/,
  // About the bot
  /^(?:who|what)(?: the hell)? (?:are|r) (?:you|u)$/,
  /^how (?:old )?(?:are|r) (?:you|u)(?: doing| feeling| today)*$/,
  /^(?:are|r) (?:you|u)(?: an?)?(?: real)? (?:human|person|real|robot|bot|ai|chatgpt|alive|sentient|there|ok|okay)(?: or (?:an? )?\w+)?$/,
  /^(?:you|u) (?:are|r)(?: so| really| very| just| the| an?)* (?:useless|stupid|dumb|great|awesome|best|wrong|bad|amazing|annoying|funny)$/,
  /^youre(?: so| really| very| just| the| an?)* (?:useless|stupid|dumb|great|awesome|best|wrong|bad|amazing|annoying|funny)$/,
  /^(?:who|which company) (?:built|made|created|trained|programmed|wrote) (?:you|u)$/,
  /^(?:which|what) (?:\w+ )?model (?:are you(?: \w+){0,2}|do you use|powers you)$/,
  /^(?:whats|what is|whos|who is|tell me) your (?:(?:real )?name|opinion|creator|maker|birthday|favou?rite(?: \w+){0,2})$/,
  /^(?:(?:whats|what is) (?:up|new|happening)|hows? (?:is )?(?:it going|life|everything|your day))$/,
  /^(?:is |are )?(?:anyone|anybody|you)(?: else)?(?: still)? (?:here|awake|up|around|online)$/,
  /^(?:this|the|that) bot (?:is|works|rocks|sucks)\b(?: \w+){0,4}$/,
  /^what (?:can|do|could) (?:you|u) do$|^(?:you|u) suck$|^(?:fuck|screw)(?: (?:you|u|off|this|it))?$/,
  /^do you (?:remember|know|love|like|hate|miss) (?:me|us)$|^do you (?:sleep|eat|dream|have feelings)$/,
  /^(?:what |when )?did (?:i|you) (?:just )?(?:ask|say|tell)(?: you| me)?(?: yesterday| before| earlier| just now| \w+ \w+ ago| last time)*$/,
  // Entertainment
  /^(?:can you |could you )?(?:please )?(?:tell|give) (?:me|us) (?:a|another|some) (?:joke|story|poem|riddle|fun fact)s?(?: please| now)*$/,
  /^(?:can you |could you )?(?:please )?(?:tell|give) (?:me|us) (?:a|another|some) jokes? about\b/,
  /^(?:can you |could you )?(?:please )?sing\b.*\bsong\b/,
]

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

const SMILEYS = /(?<!\S)(?:[:;]-?[dpo3)(]+|<3+|xd+)(?!\S)/g

/**
 * Whether a message is small talk from its beginning to its end, or begins as an order to the bot: a question behind a
 * greeting is neither. English; other languages find no words of the course. A course may have a section of such a name
 * ("nice", "Testing").
 */
export function isTalk(text: string): boolean {
  const plain = plainly(text).replace(SMILEYS, '').trim()
  const clauses = plain.split(/[.,:;!]|(?<=\?)|\band\b/).filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  const isOrder = !plain.includes('?') && ORDERS.some((order) => order.test(plain))
  return isOrder || isThanks(plain) || (clauses.length > 0 && clauses.every(isSaid))
}

/**
 * Whether a message asks nothing of the course: small talk, or a question that does not say of what.
 * @param isTopic whether the course treats a word: "what is work?" asks something of a course of physics
 */
export function isSmallTalk(text: string, isTopic: (word: string) => boolean = () => false): boolean {
  return isTalk(text) || isAboutNothing(plainly(text), isTopic)
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

function isSaid(clause: string): boolean {
  const words = wordsOf(clause)
  if (words.every((word) => AROUND.has(word))) return true
  const all = words.join(' ')
  const meant = trimmed(words).join(' ')
  const courteous =
    !clause.endsWith('?') && words.some(isCourtesy) && words.every((word) => isCourtesy(word) || BESIDE.has(word))
  return courteous || SAYINGS.some((saying) => saying.test(all) || saying.test(meant))
}

function isCourtesy(word: string): boolean {
  return COURTESIES.has(word) || isChatter(word)
}

/** Without the courtesies before and behind. */
function trimmed(words: readonly string[]): readonly string[] {
  const isMeant = (word: string) => !isCourtesy(word) && !AROUND.has(word)
  return words.slice(Math.max(0, words.findIndex(isMeant)), words.findLastIndex(isMeant) + 1)
}
