// The labels that part a question's pieces: "Question:", "Answer:", "Explanation:", in bold, in italics or plain.

import { isSlipOf } from '../../course/near-miss.ts'
import {
  ANSWER_WORDS,
  EXPLANATION_WORDS,
  HINT_WORDS,
  IDEAS_WORDS,
  NUMBERED_NAMES,
  QUESTION_WORDS,
  SEE_WORDS,
} from '../../course/quiz-words.ts'

export type Label = 'question' | 'answer' | 'explanation' | 'see' | 'key-ideas' | 'hint'

/** A line that begins with a label; `other` is a bold one that is none of ours. */
interface Labelled {
  readonly label: Label | 'other'
  /** What stands after it. */
  readonly rest: string
  /** Present where it is written as another. */
  readonly slip?: LabelSlip
}

export interface LabelSlip {
  readonly written: string
  readonly expected: string
  /** The line, as it would be read without a label. */
  readonly whole: string
}

const LABELS: readonly (readonly [label: Label, words: string])[] = [
  ['question', String.raw`(?:${QUESTION_WORDS}|q)\s*#?\d*`],
  ['answer', ANSWER_WORDS],
  ['explanation', EXPLANATION_WORDS],
  ['see', SEE_WORDS],
  ['key-ideas', IDEAS_WORDS],
  ['hint', HINT_WORDS],
]

// "**Question:** text", "**Question**: text", "Question: text", "*Answer: text*", "(Answer: text)", "**Answer**"
const MATCHERS = LABELS.map(([label, words]) => {
  const marks = String.raw`\*{1,3}|_{1,3}`
  const bold = String.raw`(?<around>${marks})(?:${words})\s*(?:[:.]\s*\k<around>|\k<around>\s*:)\s*(?<bold>.*)`
  const whole = String.raw`(?<outside>${marks})(?:${words})\s*:\s*(?<whole>(?:(?!\k<outside>).)+)\k<outside>`
  const enclosed = String.raw`\((?:${words})\s*:\s*(?<enclosed>.+)\)`
  const plain = String.raw`(?:${words})\s*:\s*(?<plain>.*)`
  // A question is told by more than its name, which labs use for headings: by its number.
  const name = label === 'question' ? String.raw`(?:${words})(?<=\d)` : String.raw`(?=\p{L}{3})(?:${words})`
  const alone = String.raw`(?<alone>\*\*|__)${name}\k<alone>`
  return { label, pattern: new RegExp(`^(?:${bold}|${whole}|${enclosed}|${plain}|${alone})$`, 'iu') }
})
const NUMBER = String.raw`(?:Q|${QUESTION_WORDS})\s*#?\d+`
const NUMBERED = [
  String.raw`(?<marks>\*\*|__)${NUMBER}(?:\s*[.)–—-]\k<marks>|\k<marks>\s*[.)–—-])\s*(?<after>.*)`,
  String.raw`(?<outside>\*\*|__)${NUMBER}\s*[.)–—-]\s*(?<whole>(?:(?!\k<outside>).)+)\k<outside>`,
  String.raw`${NUMBER}\s*[.)–—-]\s*(?<plain>.*)`,
]
const NUMBERED_QUESTION = new RegExp(`^(?:${NUMBERED.join('|')})$`, 'i')
const OTHER = /^(?:\*\*|__)[^*_]{2,40}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)$/

/** What every label has: a colon, marks, or a name and a number. Most lines have none of it. */
const MAY_BE_ONE = /[:*_]|^\P{L}{0,4}\p{L}+\s*#?\d/u

/** "💡 **Hint:**", "**✅ Answer:**" */
const SIGN = /^([*_]*)(?:\p{Extended_Pictographic}\uFE0F?)+\s*/u

/** The label that a line of markdown begins with. */
export function labelOf(written: string): Labelled | undefined {
  if (!MAY_BE_ONE.test(written)) return undefined
  const line = written.replace(SIGN, '$1')
  for (const { label, pattern } of MATCHERS) {
    const { groups } = pattern.exec(line) ?? {}
    if (!groups) continue
    const { bold, whole, enclosed, plain } = groups
    return { label, rest: (bold ?? whole ?? enclosed ?? plain ?? '').trim() }
  }
  const { groups: numbered } = NUMBERED_QUESTION.exec(line) ?? {}
  if (numbered) {
    const { after, whole, plain } = numbered
    return { label: 'question', rest: (after ?? whole ?? plain ?? '').trim() }
  }
  return slippedLabel(line) ?? (OTHER.test(line) ? { label: 'other', rest: '' } : undefined)
}

// Of their other names nobody is taught.
const TAUGHT: readonly (readonly [label: Label, name: string])[] = [
  ['answer', 'Answer'],
  ['explanation', 'Explanation'],
  ['key-ideas', 'Key ideas'],
  ['hint', 'Hint'],
]
const NAMED = /^(?<marks>\*{1,3}|_{1,3})?(?<name>\p{L}[\p{L} -]{1,24})(?::\k<marks>|\k<marks>\s*:)\s*(?<rest>.*)$/u
/** A link to a section of the course, and nothing else. */
const COURSE_LINK = /^\[[^\]]*\]\(<?(?=[^)>])(?:[^)\s:>]+\.(?:md|markdown))?(?:#[^)\s>]+)?>?\)\.?$/i

/** A label with a slip of the pen in it, or "See:" by another name. */
function slippedLabel(line: string): Labelled | undefined {
  const { name = '', rest = '' } = NAMED.exec(line)?.groups ?? {}
  const written = name.trim()
  if (written === '') return undefined
  const slipped = TAUGHT.find(([, meant]) => isSlipOf(written, meant))
  const found = slipped ?? (COURSE_LINK.test(rest) ? (['see', 'See'] as const) : undefined)
  return found && { label: found[0], rest, slip: { written, expected: found[1], whole: line } }
}

const NUMBER_OF = String.raw`#?\d+(?:\.\d+)*`
const BOLD_NUMBER = new RegExp(
  String.raw`^(\*\*|__)${NUMBERED_NAMES}?\s*${NUMBER_OF}\s*\\?[.:)]?\1\s*\\?[.:)]?\s*`,
  'iu',
)
const BOLD_LINE = /^(\*\*|__)((?:(?!\1).)*)\1(?=\s*(?:\n|\(|$))/
const PLAIN_NUMBER = new RegExp(
  String.raw`^(?:${NUMBERED_NAMES}\s*(?:${NUMBER_OF}\s*(?:\\?[.:)]|[–—-](?=\s))|:|\n)|${NUMBER_OF}\s*\\?[.:)])\s*`,
  'iu',
)
const NUMBER_ALONE = new RegExp(String.raw`^${NUMBERED_NAMES}?\s*${NUMBER_OF}$`, 'iu')

/** Markdown of a prompt without its number, "**3.** Which?", "Question", and without the bold type of a whole line. */
export function withoutNumber(prompt: string): string {
  const unnumbered = prompt.replace(BOLD_NUMBER, '').replace(BOLD_LINE, '$2').replace(PLAIN_NUMBER, '')
  return NUMBER_ALONE.test(unnumbered.trim()) ? '' : unnumbered
}
