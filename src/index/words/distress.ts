// A message of somebody who speaks of hurting or killing themselves. No section of a course is an answer to that. English;
// it is better taken for one too often than once too rarely, where it is said of oneself: a container is killed all day.

/** Of oneself, as it is typed in a hurry. Without apostrophes. */
const MYSELF = '(?:my ?sel[fv]e?s?|mysefl?|myslef|meself)'
const ADVERBS =
  '(?: (?:am|do|dont|not|would|have|had|been|be|really|just|only|so|still|even|also|often|sometimes|always|almost|honestly|actually|literally|kinda|better|rather|fucking))*'
const BEGINS = '(?:^|[.,;:!?…] ?)'
/** "I really just want to", "makes me want to", and what is said without "I". */
const WANT = `(?:${BEGINS}|\\b(?:i|im|id|ive|me|and|but|so|because)${ADVERBS} )(?:want(?:ed|ing)? to|wanna|wish to|need to|should|feel like|feeling like|(?:thinking|think|thought) (?:of|about)|considering|planning (?:to|on)|plan to|tempted to|(?:have )?(?:an|the) urge to|rather)`
/** Not "am I going to die of it?". */
const WILL = `(?:(?:${BEGINS}|\\b(?:im|i am)${ADVERBS} )(?:going to|ready to|about to)|(?:${BEGINS}|\\b(?:i|im|i am)${ADVERBS} )(?:gonna|imma|ima|will))`
const JUST = '(?: (?:just|really|simply|maybe|actually|go|fucking))*'
const wanted = (deeds: string) => new RegExp(`${WANT}${JUST} ${deeds}`)
const willed = (deeds: string) => new RegExp(`${WILL}${JUST} ${deeds}`)

/** Not "shoot myself in the foot", nor "cut myself off". */
const DONE_TO_ONESELF = `(?:hang|hanging|drown|drowning|shoot|shooting|poison|cut|cutting|unalive|off) ${MYSELF}\\b(?! (?:in the foot|off|out|some|a)\\b)`
const DONE = '(?:overdose|overdosing|kms|end it all|ending it all|(?:commit(?:ting)? )?suicide)\\b'
/** Not what Perl does with a message, nor `die()`. */
const DYING =
  '(?:die|dying|be dead|not (?:exist|be alive|wake up)|disappear forever)\\b(?! ?\\(| with (?:an? |the )?(?:\\w+ )?(?:error|message|exit|status|code|exception))'

const SPOKEN: readonly RegExp[] = [
  new RegExp(`\\bkil+(?:ing|ed)? ?${MYSELF}\\b`),
  ...[DONE_TO_ONESELF, DONE, DYING].map(wanted),
  ...[DONE_TO_ONESELF, DONE].map(willed),
  // "How do I lift without hurting myself?" and "what if I hurt myself?" are asked of a course of sports.
  new RegExp(
    `(?<!\\b(?:without|avoid|prevent|(?:if|can|could|might|may|would|will|dont|wont|not) i|i (?:can|could|might|may|dont|do not|wont)) )\\b(?:hurt|harm)(?:ing)? ${MYSELF}\\b`,
  ),
  /\bi (?:\w+ ){0,2}self[ -]?harm(?:ed|ing)?\b|\burges? to self[ -]?harm\b/,
  /\bi (?:really |just |often |sometimes |so )*wish (?:that )?(?:i (?:was|were) dead|i (?:could|would) (?:just )?die|i (?:was|were) never born|(?:i had|id) never been born)\b/,
  /\bbetter off (?:if i (?:was|were) )?(?:without me|dead)\b/,
  /\bi (?:really |just |honestly |simply )*(?:dont|do not|no longer) (?:really |even |just )*(?:want to|wanna) (?:(?:go on |keep )?liv(?:e|ing)|be alive|exist|wake up)(?: any ?more| any longer| like this)*\W*(?:$|[.,;!?])/,
  /\bi (?:really |just |honestly |simply )*(?:dont|do not|no longer) (?:really |even |just )*(?:want to|wanna) be here any ?(?:more|longer)\b/,
  /\bi (?:just )?(?:cant|cannot) (?:go on living|live)(?: any ?more| any longer| like this)+\b/,
  /\b(?:no|any) reason (?:for me )?to (?:live|be alive|keep living|go on living)\b|\b(?:im|i am) (?:\w+ )?tired of (?:living|being alive)\b|\bmy life (?:is|isnt|is not)(?: \w+)? worth living\b|\bnothing (?:left )?to live for\b/,
  /\b(?:end(?:ing)?|tak(?:e|ing)) my (?:own )?life\b(?![ -]?(?:cycle|time|jacket|span|vest|boat))/,
  /\b(?:im|i am|i feel|i felt|ive been|i have been|feeling)(?: \w+){0,2} suicidal\b|\b(?:i|im|my|ive)(?: \w+){0,3} suicidal thoughts?\b/,
  /^(?:how (?:to|do i|can i|should i) )?commit suicide(?: \w+)?\W*$/,
  /^(?:please |pls |just |somebody |someone |can (?:somebody|someone|you) )*kill me(?: now| please| pls)*\W*$/,
]

/** What is in quotation marks or code is somebody else's, where more is said than that. */
const CITED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|`[^`]*`/g

/** Far beyond what is read as a question. */
const LONGEST = 4000

/** Whether somebody says that they want to hurt or kill themselves, or to be dead. */
export function isDistress(text: string): boolean {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘´]/g, '')
    .replace(/[\s_*~]+/g, ' ')
  const own = plain.replace(CITED, ' ')
  const said = (/[\p{L}\p{N}]/u.test(own) ? own : plain).replace(/\s+/g, ' ').trim()
  return SPOKEN.some((pattern) => pattern.test(said))
}
