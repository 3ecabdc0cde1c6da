// A question as `lectern questions --json` prints it: a contract that other programs rely on.

import { answerOf, choicesOf } from './kinds/table.ts'
import type { Question } from './question.ts'

/** One element of the array: choices and answer are there where the kind has them. */
export function questionJson(question: Question): Readonly<Record<string, unknown>> {
  const choices = choicesOf(question)
  const answer = answerOf(question)
  return {
    id: question.id,
    kind: question.kind,
    prompt: question.prompt,
    ...(choices.length > 0 ? { choices } : {}),
    ...(answer === undefined ? {} : { answer }),
    ...(question.explanation === undefined ? {} : { explanation: question.explanation }),
    path: question.path,
    startLine: question.startLine,
    endLine: question.endLine,
    headings: question.headings,
    origin: question.origin,
  }
}
