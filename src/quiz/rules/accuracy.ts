// How well one person answers, by module.

import type { Attempt } from '../attempt.ts'
import type { Question } from '../question.ts'

export interface Accuracy {
  /** The document's title. */
  readonly module: string
  readonly answered: number
  /** Sum of the scores, so that half a right answer is half. */
  readonly score: number
}

/** Accuracy by module, in the order of the course; graded attempts at questions that the course still has. */
export function accuracyByModule(attempts: readonly Attempt[], questions: readonly Question[]): readonly Accuracy[] {
  const moduleOf = new Map(questions.map(({ id, module }) => [id, module]))
  const totals = new Map<string, { answered: number; score: number }>(
    questions.map(({ module }) => [module, { answered: 0, score: 0 }]),
  )
  for (const { questionId, grade } of attempts) {
    const total = totals.get(moduleOf.get(questionId) ?? '')
    if (!total || grade.verdict === 'ungraded') continue
    total.answered += 1
    total.score += grade.score
  }
  return [...totals].flatMap(([module, total]) => (total.answered > 0 ? [{ module, ...total }] : []))
}
