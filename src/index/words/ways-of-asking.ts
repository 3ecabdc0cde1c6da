// The many ways to ask one thing: "explain X in simple words", "what does X stand for" and "the idea behind X" ask what X is.
// Read as one, they are answered alike, and their words are not looked for in the course. English.

import { onlyAsks } from './preamble.ts'

const TERM = '(?:term|word|acronym|abbreviation|expression|phrase)'
const NOTION = '(?:meaning|definition|concept|notion|idea|full form|full name)s?'
const WHAT_IS = "what(?:'?s| is| are| was| were)"
const PLEASE = '(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) |please |pls |plz )*'
/** What may stand between an order to explain and what is to be explained. */
const BETWEEN = `(?: (?:to )?(?:me|us))?(?: (?:the )?${NOTION} (?:of|behind)| the ${TERM})?`

/** Each with what is asked about. */
const WHAT_IS_FRAMES = [
  'what (?:role|part) (?:does|do|did) (?<topic>.+?) play',
  'what (?:kind|sort|type) of (?:a )?thing (?:is|are|was|were) (?<topic>.+)',
  'what (?<topic>.+?) (?:was|were) again',
  'what are the (?:key|main|most important) (?:points|ideas|facts|things|takeaways) (?:of|about|on|in) (?<topic>.+)',
  "i(?:'?d| would)? (?:want|need|like) to (?:learn|understand|know) (?<topic>.+)",
  `what (?:does|do|did) (?:(?:the|this) ${TERM} )?(?<topic>.+?) (?:mean|stand for|refer to)`,
  `what (?:is|are) (?:the )?(?:meant|understood) by (?:the ${TERM} )?(?<topic>.+)`,
  `what (?:does|do|did) (?:you|we|they|people|one) (?:mean|understand) by (?:the ${TERM} )?(?<topic>.+)`,
  `(?:${WHAT_IS} )?(?:the )?${NOTION} (?:of|behind) (?:the ${TERM} )?(?<topic>.+)`,
  `${WHAT_IS} the (?:acronym|abbreviation) (?<topic>.+)`,
  `(?:${WHAT_IS} )?(?<topic>.+?) (?:short|(?:an? )?(?:acronym|abbreviation)) for`,
  `${PLEASE}(?:explain|describe|define|elaborate(?: on)?|teach|tell (?:me|us)(?: more| something)? about)${BETWEEN} (?<topic>.+)`,
  `i (?:still |really |just )*(?:don'?t|do not|can'?t|cannot) (?:really |quite |fully )?(?:get|understand|grasp) (?<topic>\\S+(?: \\S+){0,2})`,
  '(?<topic>.+?) (?:meaning|definition|stands for|full form|explained)',
].map(whole)

/** Each with what is compared. */
const DIFFERENCE_FRAMES = [
  '(?:is|are) (?<one>.+?) (?:and (?<both>.+?) (?:the same|alike|identical)(?: thing)?|(?:just )?the same(?: thing)? as (?<other>.+))',
  '(?:how|in what (?:way|respect)) (?:is|are) (?<one>.+?) different (?:from|to|than) (?<other>.+)',
  '(?:how|in what (?:way|respect)) (?:does|do) (?<one>.+?) differ from (?<other>.+)',
  '(?:what )?(?:distinguishes|separates) (?<one>.+?) from (?<other>.+)',
  `${PLEASE}(?:compare|contrast|compare and contrast) (?<one>.+?) (?:and|with|to|against) (?<other>.+)`,
  `(?:${WHAT_IS} )?(?:the )?(?:main|major|key|biggest|most important|essential) differences? between (?<one>.+?) and (?<other>.+)`,
  '(?<one>.+?) (?:as )?compared (?:to|with) (?<other>.+)',
].map(whole)

/** "Is there anything on X", "where can I read about X": it asks what X is if what stands before says no more than that it is asked. */
const ABOUT =
  /^(?<before>.+?) (?:about|regarding|concerning|(?<=\b(?:info|information|notes|material|something|anything|everything|help|section|chapter|questions?) )(?:on|with)) (?<topic>.+)$/iu

/** How it is to be told, and by whom: whatever is asked. */
const MANNER =
  /(?:,? (?:please|pls|plz|(?:to|for) (?:me|us)|briefly|in a nutshell|in detail|in (?:a |an )?(?:very |more )?(?:simple|easy|plain|short|few|layman'?s?|your own|other|simpler|easier) (?:words?|terms?|english|language|way|manner|sentences?)|like (?:i'?m|i am) (?:5|five)|for (?:a )?(?:beginners?|dummies|noobs?)))+$/iu
/** What it is wanted for, and where it was met. Of the exam itself ("what is the grade for the exam") it is what is asked. */
const OCCASION =
  /,? (?:(?:i )?need (?:it|this|that) )?(?:for (?:the|my|our|an|tomorrow'?s) (?:final |midterm |written |oral )?(?:exams?|quiz|midterms?|finals)|(?:on|from) (?:slide|page) \d+|(?:(?:it|this|that) was )?(?:on|in) (?:the|your|our|my) slides)$/iu
const OF_THE_OCCASION =
  /\b(?:need|know|learn|study|studying|prepare|important|relevant|topics?|grades?|points?|dates?|time|room|allowed|bring|questions?|about)\b/iu
const ASKS_OF_A_THING =
  /^(?:what(?:'?s| is| are| does)|explain|describe|define|difference|compare|how do(?:es)?|why)\b/iu
/** Where it is meant. Of the course itself ("how are grades given in this course") it is what is asked. */
const SETTING = /,? (?:here|exactly|in (?:this|the|our) (?:course|class|lecture|module|context|notes))$/iu
const QUESTION_WORD = /^(?:what|how|why|when|where|which|who|whether|if)\b/iu

function whole(frame: string): RegExp {
  return new RegExp(`^${frame}$`, 'iu')
}

/** "What the heck is": no more than "what is". */
const EXPLETIVE =
  /(?<=\b(?:what|who|how|why|where|when)) (?:the (?:heck|hell|fuck)|on earth|in the world|tf|even(?= (?:is|are|was|were|does|do)\b))(?= )/iu

/** A longer text says more than one question does. */
const LONGEST = 300

/** A question in the plainest of its forms, without how it is to be answered. */
export function plainlyAsked(text: string): string {
  if (text.length > LONGEST) return text
  const calm = text.replace(EXPLETIVE, '')
  const plain = calm.replace(/[\s?.!]+$/u, '').trim()
  const asked = withoutOccasion(plain.replace(MANNER, ''))
  const framed = asked.replace(SETTING, '')
  const topic = matched(WHAT_IS_FRAMES, framed)?.['topic'] ?? topicOf(framed)
  if (topic !== undefined) return QUESTION_WORD.test(topic) ? topic : `what is ${topic}`
  const compared = matched(DIFFERENCE_FRAMES, framed)
  if (compared) return `difference between ${compared['one']} and ${compared['other'] ?? compared['both']}`
  return asked === plain || asked === '' ? calm : asked
}

function topicOf(text: string): string | undefined {
  const { before, topic } = ABOUT.exec(text)?.groups ?? {}
  return before !== undefined && onlyAsks(before) ? topic : undefined
}

function withoutOccasion(asked: string): string {
  const left = asked.replace(OCCASION, '')
  return left.split(' ').length > 2 && ASKS_OF_A_THING.test(left) && !OF_THE_OCCASION.test(left) ? left : asked
}

function matched(frames: readonly RegExp[], text: string): Readonly<Record<string, string>> | undefined {
  for (const frame of frames) {
    const groups = frame.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}
