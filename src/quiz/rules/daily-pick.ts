// Which question comes next: none returns before all others have had their turn.

import type { Question } from '../question.ts'
import { shuffled } from '../shuffle.ts'

/**
 * Picks the daily question: one that was never posted, the course's own review questions first, in an order that the
 * seed decides; else the one whose last turn is longest ago.
 * @param posted ids of posted questions, oldest first.
 * @returns undefined where there is no question.
 */
export function pickDaily(
  questions: readonly Question[],
  posted: readonly string[],
  seed: number,
): Question | undefined {
  const fresh = questions.filter(({ id }) => !posted.includes(id))
  const review = fresh.filter(({ origin }) => origin === 'review')
  const [first] = shuffled(review.length > 0 ? review : fresh, seed)
  if (first) return first
  const lastTurn = (question: Question) => posted.lastIndexOf(question.id)
  return [...questions].sort((one, two) => lastTurn(one) - lastTurn(two))[0]
}
