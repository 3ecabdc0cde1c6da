// Attempts as they count now: without those at retracted questions, and with answers accepted later as right ones.

import { type Attempt, isSameForm, type Ruling } from '../attempt.ts'
import { graded } from '../grade.ts'
import { sameAnswer } from '../kinds/table.ts'

/** Applies what instructors decided. A ruling holds for the content that it was made for, not for a later edit. */
export function counted(attempts: readonly Attempt[], rulings: readonly Ruling[]): readonly Attempt[] {
  return attempts.flatMap((attempt) => {
    const own = rulings.filter((ruling) => isSameForm(ruling, attempt))
    if (own.some((ruling) => ruling.kind === 'retracted')) return []
    const accepted = own.some(
      (ruling) => ruling.kind === 'accepted' && sameAnswer(ruling.question, attempt.response, ruling.response),
    )
    return accepted ? [{ ...attempt, grade: graded(1, ['An instructor accepted this answer.']) }] : [attempt]
  })
}
