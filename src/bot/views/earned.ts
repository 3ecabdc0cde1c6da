// Points in words: what an answer earned, and for what.

import type { Earning } from '../../quiz/rules/points.ts'
import { count } from '../../reports/wording.ts'

export function pointsOf(earned: readonly Earning[]): number {
  return earned.reduce((sum, { points }) => sum + points, 0)
}

/** What one answer earned. @param hinted whether a hint halved the points of the answer itself */
export function earnedText(earned: readonly Earning[], { hinted }: { readonly hinted: boolean }): string {
  const reasons = earned.map(({ reason, points }) => {
    if (reason === 'taking-part') return `${points} for taking part`
    if (reason === 'corrected') return `${points} for putting a miss right`
    return `${points} for the answer${hinted ? ' (half, with a hint)' : ''}`
  })
  if (reasons.length === 0) return 'No points: a first answer earns them, and one that puts a miss right'
  return `+${count(pointsOf(earned), 'point')}: ${reasons.join(', ')}`
}
