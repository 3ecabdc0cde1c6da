// Days in a row on which someone answered the daily question. Days without one do not exist here.

import type { Attempt } from '../attempt.ts'
import { mondayOf } from './days.ts'

export interface Streak {
  /** Answered posts in a row, up to now. */
  readonly current: number
  readonly longest: number
}

/** A daily question that the class saw. */
export interface Posted {
  readonly id: number
  /** Local date, `2026-09-14`. */
  readonly date: string
  /** Whether it can still be answered: it is not yet missed. */
  readonly open: boolean
}

/** @param attempts of one person, right or wrong; those at no daily question count for nothing here */
export function streakOf(posts: readonly Posted[], attempts: readonly Pick<Attempt, 'daily'>[]): Streak {
  const answered = new Set(attempts.map(({ daily }) => daily))
  let current = 0
  let longest = 0
  // The first miss of a week is forgiven.
  const forgiven = new Set<string>()
  for (const { id, date, open } of posts.toSorted((one, two) => (one.date < two.date ? -1 : 1))) {
    const week = mondayOf(date)
    if (answered.has(id)) current += 1
    else if (open || current === 0) continue
    else if (forgiven.has(week)) current = 0
    else forgiven.add(week)
    longest = Math.max(longest, current)
  }
  return { current, longest }
}
