// What each student did in a period, by the rules of points, streaks and ranks.

import type { Attempt } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import { isWithin, type Span, standings } from '../quiz/rules/leaderboard.ts'
import { earnings } from '../quiz/rules/points.ts'

export interface StudentWork {
  readonly user: string
  readonly points: number
  readonly answered: number
  /** Of those, how many could be graded. */
  readonly graded: number
  readonly correct: number
  /** Days in a row, up to now. */
  readonly streak: number
  /** Milliseconds since the epoch. */
  readonly lastActive: number
  /** Share of the course's questions answered at least once, 0 to 1. */
  readonly covered: number
}

export interface StudentRow extends StudentWork {
  /** 1-based; students who are level share one. */
  readonly rank: number
  readonly name: string
  /** Share of graded answers that were right, 0 to 1; undefined where none could be graded. */
  readonly accuracy: number | undefined
}

/** @param attempts of one student, at least one, oldest first, over all time: what earns points depends on what went before. */
export function workOf(
  attempts: readonly Attempt[],
  span: Span,
  questions: ReadonlyMap<string, Question>,
): Omit<StudentWork, 'streak'> {
  const counted = attempts.filter((attempt) => isWithin(attempt.answeredAt, span))
  const known = new Set(counted.map((attempt) => attempt.questionId).filter((id) => questions.has(id)))
  return {
    user: attempts[0]?.user ?? '',
    points: earnings(attempts).reduce((sum, { at, points }) => sum + (isWithin(at, span) ? points : 0), 0),
    answered: counted.length,
    graded: counted.filter((attempt) => attempt.grade.verdict !== 'ungraded').length,
    correct: counted.filter((attempt) => attempt.grade.verdict === 'right').length,
    lastActive: counted.reduce((latest, { answeredAt }) => Math.max(latest, answeredAt), 0),
    covered: known.size / Math.max(questions.size, 1),
  }
}

const ALWAYS: Span = { from: undefined, until: undefined }

/** Best first, as the leaderboard ranks; who answered and earned nothing stands last. */
export function ranked(works: readonly StudentWork[], nameOf: (user: string) => string): readonly StudentRow[] {
  const byUser = new Map(works.map((work) => [work.user, work]))
  const totals = works.map(({ user, points, lastActive: at }) => ({ user, points, at }))
  return standings(totals, ALWAYS).flatMap(({ user, rank }) => {
    const work = byUser.get(user)
    if (!work) return []
    const accuracy = work.graded === 0 ? undefined : work.correct / work.graded
    return [{ ...work, rank, name: nameOf(user), accuracy }]
  })
}
