// Attempts as they count now: without those at retracted questions, and with answers accepted later as right ones.

import type { Attempt, Ruling } from '../attempt.ts'
import { graded, type Response } from '../grade.ts'
import { plainWords } from '../kinds/words.ts'

function sameResponse(one: Response, two: Response): boolean {
  if ('text' in one && 'text' in two) return plainWords(one.text).join(' ') === plainWords(two.text).join(' ')
  if ('picked' in one && 'picked' in two) return [...one.picked].sort().join() === [...two.picked].sort().join()
  return false
}

/** Applies what instructors decided. A ruling holds for the content that it was made for, not for a later edit. */
export function counted(attempts: readonly Attempt[], rulings: readonly Ruling[]): readonly Attempt[] {
  return attempts.flatMap((attempt) => {
    const own = rulings.filter(
      (ruling) => ruling.questionId === attempt.questionId && ruling.contentHash === attempt.contentHash,
    )
    if (own.some((ruling) => ruling.kind === 'retracted')) return []
    const accepted = own.some((ruling) => ruling.kind === 'accepted' && sameResponse(ruling.response, attempt.response))
    return accepted ? [{ ...attempt, grade: graded(1, ['An instructor accepted this answer.']) }] : [attempt]
  })
}
