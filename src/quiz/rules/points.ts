// What an attempt earns. The table is in docs/scoring.md, where a test reads it.

import type { Attempt } from '../attempt.ts'

export const SCORING = {
  /** For a right first answer in practice; a part of it for a partly right one. */
  practice: 10,
  /** The same for the daily question. */
  daily: 20,
  /** What hints leave of the points for practice: the daily question gives none. */
  hint: 0.5,
  /** For a first answer, right or wrong. */
  'taking-part': 2,
  /** For a right answer to a question that was missed before; once a question. */
  corrected: 5,
} as const

type Reason = 'answer' | 'taking-part' | 'corrected'

/** Points that an attempt earned, for one reason. */
export interface Earning {
  readonly user: string
  /** When the attempt was answered (ms), or when it began to count. */
  readonly at: number
  readonly points: number
  readonly reason: Reason
  readonly questionId: string
  /** The attempt's key. */
  readonly attempt: string
  /** The daily post that was answered. */
  readonly daily?: number | undefined
}

interface History {
  practised: boolean
  missed: boolean
  corrected: boolean
}

function earningsOf(attempt: Attempt, history: History): Earning[] {
  const { key, mode, grade, hints, user, questionId, daily, answeredAt: at } = attempt
  const earnings: Earning[] = []
  const earn = (reason: Reason, points: number) =>
    earnings.push({ user, at, points, reason, questionId, attempt: key, daily })
  // A daily question is answered once a post, so it is always a first answer; a question is practised for the first time once.
  if (mode === 'daily' || !history.practised) {
    earn('taking-part', SCORING['taking-part'])
    const full = mode === 'daily' ? SCORING.daily : SCORING.practice
    earn('answer', Math.round(full * grade.score * (hints > 0 ? SCORING.hint : 1)))
  }
  if (grade.verdict === 'right' && history.missed && !history.corrected) earn('corrected', SCORING.corrected)
  return earnings.filter(({ points }) => points > 0)
}

/**
 * What each attempt earned, in their order.
 * @param attempts of one guild and course, oldest first, with rulings applied. Private practice earns nothing here.
 */
export function earnings(attempts: readonly Attempt[]): readonly Earning[] {
  const histories = new Map<string, History>()
  return attempts.flatMap((attempt) => {
    const key = `${attempt.user} ${attempt.questionId}`
    const history = histories.get(key) ?? { practised: false, missed: false, corrected: false }
    const earned = earningsOf(attempt, history)
    const { verdict } = attempt.grade
    histories.set(key, {
      practised: history.practised || attempt.mode !== 'daily',
      missed: history.missed || verdict === 'wrong' || verdict === 'partly',
      corrected: history.corrected || earned.some(({ reason }) => reason === 'corrected'),
    })
    return earned
  })
}

/**
 * The same, with those of a daily question dated by the moment at which it closed. It counts only then: dated by its answer, the
 * last one of a day or a week would count in a period that is over.
 */
export function datedByClosing(
  earned: readonly Earning[],
  posts: readonly { readonly id: number; readonly closedAt: number | undefined }[],
): readonly Earning[] {
  const closings = new Map(posts.map(({ id, closedAt }) => [id, closedAt]))
  return earned.map((earning) => {
    const closed = earning.daily === undefined ? undefined : closings.get(earning.daily)
    return closed === undefined ? earning : { ...earning, at: closed }
  })
}
