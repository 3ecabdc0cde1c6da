// Question sets: one JSON object a line.

import { readFileSync } from 'node:fs'
import { z } from 'zod'

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

export type EvalQuestion = z.infer<typeof QuestionLine>

/**
 * Reads a question set.
 * @throws where a line is no question, with its number
 */
export function readQuestions(path: string): readonly EvalQuestion[] {
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
