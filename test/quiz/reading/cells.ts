// A small course on cells, in which questions are written in one form or another.

import { parseCourse } from '../../../src/course/parse.ts'
import { answerOf, choicesOf } from '../../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'

export function courseOf(text: string) {
  const files = [
    { path: 'a.md', bytes: new TextEncoder().encode(`# Cells\n\nThe nucleus holds the genome.\n\n${text}\n`) },
  ]
  return parseCourse({ id: 'x', files, hash: '', problems: [] })
}

/** Prompt, choices and answer of each question. */
export function asked(text: string) {
  const { questions } = readQuestions(courseOf(text))
  return questions.map((question) => [question.prompt, choicesOf(question), answerOf(question)])
}

/** All that an answer may quote. */
export function quotable(text: string): string {
  const sections = courseOf(text).documents.flatMap((document) => document.sections)
  const blocks = sections.flatMap(({ role, blocks }) => (role === 'content' ? blocks : []))
  return blocks.flatMap((block) => (block.role === undefined ? [block.markdown] : [])).join('\n\n')
}

export const MAKES = 'Which organelle makes energy?'
export const CHOICES = ['ribosome', 'mitochondrion']
export const MEANT = [[MAKES, CHOICES, 'mitochondrion']]
