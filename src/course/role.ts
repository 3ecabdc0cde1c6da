// What a block or section is for: prose answers questions; tables of contents, link lists and review questions do not.

import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { answersHeading } from './answers-heading.ts'
import { asks, SORT_OF_QUESTION } from './asking.ts'
import type { Block, Section, SectionRole } from './course.ts'
import { bareHeading } from './heading.ts'
import { holdsAnswer, isAnsweredBelow } from './labelled-question.ts'
import { addressOf, type Definitions, isAbsolute, isLink, plainText } from './markdown.ts'
import { EXERCISES_NAMES, NUMBERED_NAMES, QUESTIONS_ALONE, REVIEW_NAMES } from './quiz-words.ts'
import { areChoicesOf, asksInBold, givesAway, hasReviewForm, KEY, leavesBlank } from './review-form.ts'

type BlockRole = NonNullable<Block['role']>

/** The role of a list or paragraph, where it is not an answer to anything by itself. */
export function blockRole(node: List | Paragraph, definitions: Definitions): BlockRole | undefined {
  const lines = node.type === 'list' ? node.children.flatMap(itemLines) : [node.children]
  const written = lines.filter((line) => line.length > 0)
  if (written.length === 0) return undefined
  const kinds = written.map((line) =>
    node.type === 'list' && isSignpost(line, definitions) ? 'link' : lineKind(line, definitions),
  )
  const share = (kind: LineKind) => kinds.filter((one) => one === kind).length / kinds.length
  if (share('contents') + share('link') >= 0.8) return share('contents') >= share('link') ? 'contents' : 'links'
  const asked = share('question')
  const questions = node.type === 'list' && (written.length >= 3 ? asked >= 0.6 : written.length === 2 && asked === 1)
  return questions ? 'questions' : undefined
}

type LineKind = 'contents' | 'link' | 'question' | 'prose'

const PROSE: PhrasingContent = { type: 'text', value: 'content' }

function itemLines(item: ListItem): PhrasingContent[][] {
  return item.children.flatMap((child): PhrasingContent[][] => {
    if (child.type === 'paragraph') return [child.children]
    // What is neither a line nor a list, such as code, is content of its own.
    return child.type === 'list' ? child.children.flatMap(itemLines) : [[PROSE]]
  })
}

function lineKind(line: readonly PhrasingContent[], definitions: Definitions): LineKind {
  const links = line.filter(isLink)
  const around = line
    .filter((node) => !isLink(node) && node.type !== 'html')
    .map(plainText)
    .join('')
  const [link] = links
  if (link && !/[\p{L}\p{N}]{2}/u.test(around))
    return addressOf(link, definitions).startsWith('#') ? 'contents' : 'link'
  return line.map(plainText).join('').trimEnd().endsWith('?') ? 'question' : 'prose'
}

/** What a page is about, in a few words behind the link to it. */
const DESCRIPTION = /^\s*[-–—:]\s*\S.{0,120}$/s

/** A link to another page of the course that begins the line: what it promises is said there. One that leads out is content. */
function isSignpost(line: readonly PhrasingContent[], definitions: Definitions): boolean {
  const at = line.findIndex((node) => plainText(node).trim() !== '')
  const link = line[at]
  if (link === undefined || !isLink(link)) return false
  const address = addressOf(link, definitions)
  if (address === '' || isAbsolute(address)) return false
  return DESCRIPTION.test(
    line
      .slice(at + 1)
      .map(plainText)
      .join(''),
  )
}

const CONTENTS_HEADING = /^(?:table of )?contents$|^(?:toc|navigation|on this page|in this (?:article|guide|page))$/i
const ASKING = [
  `(?:${SORT_OF_QUESTION}[ -]?)*(?:questions|problems)(?<!^problems)`,
  String.raw`(?:[\p{L}-]+ ){0,2}(?:quiz|quizzes)(?: (?:final|on|about|de|des|du|di|da|do|sobre|sur|su|zu[mr]?|über|over) .{1,60}| final)?`,
  REVIEW_NAMES,
  '(?:knowledge|self|concept|quick|comprehension|progress)[- ]?(?:check|test|quiz)s?',
  '(?:check|test) (?:your|for) (?:understanding|knowledge)|check for understanding',
  '(?:quiz|test) yourself|quiz time|mini-quiz|check your learning|self[- ]assessment|(?:practice|sample) (?:test|exam)s?|mcqs?|review',
  'end[- ]of[- ](?:chapter|module|unit|lesson|section) (?:questions|quiz|test)',
]
const REVIEW_HEADING = new RegExp(String.raw`^(?:${ASKING.join('|')})(?: #?\d+(?:\.\d+)*)?$`, 'iu')
/** The form of what is asked, as textbooks head it. */
const FORM_HEADING =
  /^(?:multiple[- ]choice|true[- /]*(?:or[- ])?false|fill[- ]in[- ]the[- ]blanks?|short[- ]answers?|matching|critical thinking)$/i
/** Under these there may be anything; where answers are labelled so, they are to be found out. */
const EXERCISES_HEADING = new RegExp(
  `^(?:(?:practice )?exercises?|problems|homework|practice|checkpoint|assessment|(?:chapter|unit|module|lesson) (?:test|review)|${EXERCISES_NAMES})$`,
  'iu',
)
const NUMBERED = new RegExp(String.raw`^${NUMBERED_NAMES}\s*#?\d+(?![\p{L}\p{N}])`, 'iu')
/** "Quiz: light", "Review questions – chapter 2": a subject follows. */
const SUBJECT = /^(?!review\b\s*[:–—-])([^:–—]+?)\s*(?::|\s[–—-])\s.*$/iu

/** Whether a heading announces a table of contents. */
export function isContentsHeading(heading: string): boolean {
  return CONTENTS_HEADING.test(bareHeading(heading))
}

/** Whether a heading announces review questions: "Review questions", "Knowledge check" and their like. */
export function isReviewHeading(heading: string): boolean {
  const words = bareHeading(heading)
  return REVIEW_HEADING.test(words) || REVIEW_HEADING.test(words.replace(SUBJECT, '$1'))
}

/** Whether a heading names the form of what is asked under it: "Multiple Choice", "Short Answer". */
export function isFormHeading(heading: string): boolean {
  return FORM_HEADING.test(bareHeading(heading))
}

/** Whether a heading may stand over exercises, or over what else is practised. */
export function isExercisesHeading(heading: string): boolean {
  return EXERCISES_HEADING.test(bareHeading(heading))
}

/** Whether a heading is the number of a question, with or without what that is about: "Exercise 2: joins". */
function isNumberedQuestion(heading: string): boolean {
  return NUMBERED.test(heading)
}

/** What tells a section's role. */
type Contents = Pick<Section, 'headings' | 'nodes' | 'blocks'>

/** The roles of a document's sections, asked for in their order: the answers to review questions follow these. */
export class Roles {
  /** Headings of such answers. */
  readonly #answers = new Set<{ readonly text: string }>()
  /** Whether review questions stand right above; links between do not count. */
  #asked = false
  /** Whether review questions stand anywhere above. */
  #hasAsked = false

  /** @param path the headings over the section, its own last */
  next(path: readonly { readonly text: string }[], section: Contents): SectionRole {
    const own = path.at(-1)
    const above = path.slice(0, -1).some(({ text }) => isReviewHeading(text))
    if (own && this.#answersAt(path, above)) this.#answers.add(own)
    const role = path.some((heading) => this.#answers.has(heading)) ? 'review' : sectionRole(section, above)
    const asking = role === 'review' && (section.blocks.length > 0 || asks(own?.text ?? ''))
    this.#asked = asking || ((above || role === 'navigation') && this.#asked)
    this.#hasAsked ||= asking
    return role
  }

  #answersAt(path: readonly { readonly text: string }[], above: boolean): boolean {
    switch (answersHeading(path.at(-1)?.text ?? '')) {
      case 'certain':
        return this.#hasAsked
      case 'likely':
        return this.#asked
      case 'help':
        return above && this.#asked
      case undefined:
        return false
    }
  }
}

/** `above`: a heading over the section announces review questions. */
function sectionRole(section: Contents, above: boolean): SectionRole {
  const heading = section.headings.at(-1) ?? ''
  const filled = section.blocks.length > 0
  if (above || isReviewHeading(heading)) {
    if (!filled || hasReviewForm(section.nodes) || onlyQuestions(section.blocks)) return 'review'
    if (!OF_READERS.test(bareHeading(heading)) && section.nodes.some(asksInBold)) return 'review'
  }
  if (isFormHeading(heading) && section.blocks.some(isExercise)) return 'review'
  if (isExercisesHeading(heading) && section.nodes.some((node) => holdsAnswer(node))) return 'review'
  if (isNumberedQuestion(heading) && section.nodes.some((node) => holdsAnswer(node, KEY))) return 'review'
  const first = section.nodes.find((node) => node.type !== 'html')
  if (filled && (leavesBlank(heading) || isAnsweredBelow(heading, section.nodes))) return 'review'
  if (areChoicesOf(heading, first) || (above && givesAway(heading, first))) return 'review'
  const dead = section.blocks.filter((block) => block.role === 'contents' || block.role === 'links')
  const prose = section.blocks.filter((block) => block.role === undefined && !block.leads)
  if (dead.length > 0 && prose.length === 0) return 'navigation'
  return dead.length > 0 && isContentsHeading(heading) ? 'navigation' : 'content'
}

// Readers have questions, too, and a text that answers them in prose is no quiz.
const OF_READERS = new RegExp(`^${QUESTIONS_ALONE}$`, 'iu')

// A word to the reader before the questions ("Answer without looking back") is no content.
const LONGEST_PREFACE = 300

function onlyQuestions(blocks: readonly Block[]): boolean {
  const others = blocks.filter((block) => !isAsking(block))
  const length = others.reduce((sum, block) => sum + block.text.length, 0)
  const prose = others.every((block) => block.kind === 'paragraph' || block.kind === 'quote')
  return others.length < blocks.length && prose && length <= LONGEST_PREFACE && isAsking(blocks.at(-1))
}

function isAsking(block: Block | undefined): boolean {
  if (block?.kind !== 'list' && block?.kind !== 'paragraph') return false
  const asking = block.parts.filter((part) => part.text.trimEnd().endsWith('?')).length
  return block.role === 'questions' || asking * 2 > block.parts.length
}

/** "Protocol: ?", "3. ?" */
const OPEN = /(?:^|[:=–—-])\s*\?+$/
/** One may be an abbreviation for "unknown". */
const FEWEST_OPEN = 2

/** Whether blocks are a form to be filled in: what is asked there is answered elsewhere. */
export function isWorksheet(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap(({ kind, text }) => (kind === 'code' ? [] : text.split('\n')))
  return lines.filter((line) => OPEN.test(line.trim())).length >= FEWEST_OPEN
}

/** It asks, or leaves a blank to fill. */
function isExercise({ text }: Block): boolean {
  return text.split('\n').some(asks) || leavesBlank(text)
}

// A heading's length; what is longer says something by itself.
const LONGEST_LEAD = 120

/** Whether a paragraph is a short line, all in bold or with a colon at its end: it introduces what follows. */
export function isLead(node: Paragraph, text: string): boolean {
  if (text.length > LONGEST_LEAD) return false
  const inner = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim().replace(/^[:.]$/, '') !== '',
  )
  return text.endsWith(':') || inner.every((child) => child.type === 'strong')
}
