// Questions about the course as a whole, "what topics are there?": no section answers them, the list of its modules does. English.

const PLEASE = '(?:please |pls |can you |could you |would you )*'
const COURSE = '(?:(?:the|this|our|your) )?(?:course|class|lectures?|lessons?|module|material|notes)'
const OF_COURSE = ` (?:of|in|for|from) ${COURSE}`
const PARTS = '(?:topics?|chapters?|modules?|lessons?)'
/** What is also said of other things than a course: "what are the units?" */
const MORE_PARTS = '(?:units?|subjects?|sections?|parts?|contents)'
const HERE = `(?:${OF_COURSE}| here| there)?`
const END = '(?: please| pls)?$'

/** Each with the noun that may be a topic of the course itself: Kafka has topics, and Node modules. */
const LISTED: readonly RegExp[] = [
  `^${PLEASE}(?:list|show|name|give|tell)(?: me| us)? (?:(?:an? |the )?(?:list|overview) of )?(?:(?:all|of|the|your|available) )*(${PARTS})(?: (?:there are|you (?:know|cover|have)|covered))?${HERE}${END}`,
  `^(?:what|which)(?: other| kind of| all)? (${PARTS}) (?:are there|are covered|are available|are|do you (?:know|cover|have)|does ${COURSE} (?:cover|have|include|contain|treat)|can (?:i|we) (?:ask|learn)(?: you)?(?: about)?)${HERE}${END}`,
  `^what (?:are|is) (?:all )?(?:the|your) (${PARTS})${HERE}${END}`,
  `^(?:the |all |all the |list of |course )+(${PARTS})${HERE}${END}`,
].map((source) => new RegExp(source))

/** Of the course, in as many words, or of what is here. */
const OF_ALL: readonly RegExp[] = [
  `^what (?:does|do|will) ${COURSE} (?:cover|teach|contain|include|treat|deal with)(?: us| me)?${END}`,
  `^what (?:is|are|will be) (?:covered|taught|treated)(?: in)? ${COURSE}${END}`,
  `^(?:what are|list|show me|give me) (?:(?:all|the|a|list|of) )*${MORE_PARTS}${OF_COURSE}${END}`,
  `^what (?:should|do|can|could) (?:i|we) (?:learn|study|read|start with|begin with) first${END}`,
  `^what (?:can|should|could) (?:i|we) ask(?: you)?(?: about)?(?: here)?${END}`,
  `^what (?:do|can) (?:you|u) (?:know|cover|teach|answer)(?: about)?(?: here)?${END}`,
].map((source) => new RegExp(source))

/** What a course may answer in a section of its own. */
const OVERVIEW: readonly RegExp[] = [
  `^(?:what is|whats) (?:${COURSE} (?:all )?about|in ${COURSE})${END}`,
  `^${PLEASE}(?:give me |show me |tell me )?(?:an? |the )?(?:summary|overview|outline|contents|table of contents)${OF_COURSE}${END}`,
  `^${PLEASE}(?:summari[sz]e|outline|sum up) (?:the|this|our|your)(?: whole)? (?:course|class|lectures?)${END}`,
  `^(?:what|where) (?:should|do|can|could) (?:i|we) (?:learn|study|read|start|begin)(?: with| at)?(?: first)?${HERE}${END}`,
].map((source) => new RegExp(source))

/** Said around it. */
const AROUND = /^(?:(?:hi|hello|hey|so|ok|okay|and|now|well) )+|(?: (?:thanks|thank you))+$/g

/** Whether the course's parts are asked for: `list` whatever a section says, `overview` where none says it. */
export function contentsAsked(text: string, isTopic: (word: string) => boolean): 'list' | 'overview' | undefined {
  const words =
    text
      .slice(0, 200)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = words.join(' ').replace(AROUND, '')
  if (OF_ALL.some((pattern) => pattern.test(plain))) return 'list'
  const noun = LISTED.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined)
  const ofCourse = new RegExp(`${OF_COURSE}${END}|\\b${COURSE} \\w+$`).test(plain)
  if (noun !== undefined && (ofCourse || !isTopic(noun))) return 'list'
  return OVERVIEW.some((pattern) => pattern.test(plain)) ? 'overview' : undefined
}
