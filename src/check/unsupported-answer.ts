// Answers that the section cited by `See:` does not hold.

import type { Course, Section } from '../course/course.ts'
import { sectionsUnder } from '../course/subsections.ts'
import { contentStems } from '../quiz/kinds/ideas.ts'
import type { Asked } from '../quiz/kinds/little-words.ts'
import { kindOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { Check, Finding } from './check.ts'

// Answers say the same in other words: so much of an answer's words is enough.
const SHARE_OF_WORDS = 0.5

/**
 * Whoever follows `See:` finds the answer there. The words of the prompt count as given, so that an answer may be worked
 * out from them; statements that are true or false are not looked for.
 *
 * @example good
 * ```markdown
 * # Volumes
 * ## Where volumes are kept
 * Docker keeps them in `/var/lib/docker/volumes`, and removes up to three at once.
 * ## Review questions
 * ### In which folder does Docker keep volumes?
 * Answer: `/var/lib/docker/volumes`
 *
 * See: [Where volumes are kept](#where-volumes-are-kept)
 * ### How many does it remove at once?
 * Answer: 3
 *
 * See: [Where volumes are kept](#where-volumes-are-kept)
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## What a volume is
 * Storage that outlives its container.
 * ## Review questions
 * ### In which folder does Docker keep volumes?
 * Answer: `/var/lib/docker/volumes`
 *
 * See: [What a volume is](#what-a-volume-is)
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## What a volume is
 * Storage that outlives its container, 30 of 100 in all.
 * ## Review questions
 * ### How many volumes may a host have?
 * Answer: 3
 *
 * See: [What a volume is](#what-a-volume-is)
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * Storage that outlives its container.
 * ## Review questions
 * ### How are volumes shared?
 * Answer: over NFS
 *
 * Explanation: NFS is one way of many.
 * See: [Volumes](#volumes)
 * ```
 */
export const unsupportedAnswer: Check = {
  name: 'unsupported-answer',
  run: ({ course, questions }) => {
    const sections = course.documents.flatMap((document) => document.sections)
    const byId = new Map(sections.map((section) => [section.id, section]))
    return questions.flatMap((question) => {
      const cited = question.origin === 'review' ? byId.get(question.see ?? '') : undefined
      if (!cited) return []
      return isHeld(question, textOf(course, cited)) ? [] : [problem(question, cited)]
    })
  },
}

/** What the section says, with the sections under it. Questions have their answers beside them, and prove nothing. */
function textOf({ documents }: Course, cited: Section): string {
  const document = documents.find(({ sections }) => sections.includes(cited))
  return [cited, ...(document ? sectionsUnder(document, cited) : [])]
    .filter(({ role }) => role !== 'review')
    .flatMap(({ headings, blocks }) => [headings.at(-1) ?? '', ...blocks.map(({ markdown }) => markdown)])
    .join('\n')
}

function isHeld(question: Question, text: string): boolean {
  const { prompt, lang } = question
  return kindOf(question).isHeld(question, (statement) => says(text, statement, { prompt, lang }), `${prompt}\n${text}`)
}

/** Whether a text has a statement word by word, or enough of those of its words that the prompt has not. */
function says(text: string, statement: string, { prompt, lang }: Asked): boolean {
  const bare = (written: string) => written.replaceAll('`', '').trim().toLowerCase()
  if (bare(`${prompt}\n${text}`).includes(bare(statement))) return true
  const [given, said] = [contentStems(prompt, lang), contentStems(text, lang)]
  const all = [...contentStems(statement, lang)]
  const meant = all.filter((stem) => !given.has(stem))
  // An address or a sign has no words to compare: it stands there letter by letter, or not at all.
  return all.length > 0 && meant.filter((stem) => said.has(stem)).length >= meant.length * SHARE_OF_WORDS
}

function problem(question: Question, cited: Section): Finding {
  const heading = cited.headings.at(-1) ?? ''
  return {
    severity: 'warning',
    path: question.path,
    line: question.startLine,
    field: 'see',
    message: `Unexpected answer that the section "${heading}" does not hold, expected "See:" to lead to one that does.`,
  }
}
