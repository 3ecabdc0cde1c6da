// Question sets: one JSON object a line.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { Course } from '../../src/course/course.ts'

const Lines = z.object({ doc: z.string(), start: z.number(), end: z.number() })
const QuestionLine = z.object({
  id: z.coerce.string(),
  question: z.string(),
  kind: z.string(),
  /** Passages that answer: lines of a file whose name begins with `doc`, or ids of sections. */
  gold: z.array(z.union([Lines, z.string()])),
  /** Regular expressions, ignoring case: any of them, or with `all_of` each, stands in a right answer. */
  answer_patterns: z.array(z.string()).default([]),
  all_of: z.boolean().default(false),
})

type WrittenQuestion = z.infer<typeof QuestionLine>
/** With its passages as lines. */
export type EvalQuestion = Omit<WrittenQuestion, 'gold'> & { readonly gold: readonly z.infer<typeof Lines>[] }

/**
 * Reads a question set about a course.
 * @throws where a line is no question, with its number; where the course has no section that is named
 */
export function questionsAbout(course: Course, path: string): readonly EvalQuestion[] {
  const lines = new Map(
    course.documents.flatMap(({ path, sections }) =>
      sections.map(({ id, startLine, endLine }) => [id, { doc: basename(path), start: startLine, end: endLine }]),
    ),
  )
  return readQuestions(path).map((question) => ({
    ...question,
    gold: question.gold.map((gold) => {
      const found = typeof gold === 'string' ? lines.get(gold) : gold
      if (!found) throw new Error(`${path}: ${question.id}: the course has no section ${gold}`)
      return found
    }),
  }))
}

/**
 * Reads a question set.
 * @throws where a line is no question, with its number
 */
export function readQuestions(path: string): readonly WrittenQuestion[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = QuestionLine.safeParse(JSON.parse(line))
      if (!parsed.success) throw new Error(`${path}:${number}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
}
