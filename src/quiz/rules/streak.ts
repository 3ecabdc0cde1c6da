// Days in a row on which someone answered the daily question. Days without one do not exist here.

import { mondayOf } from './days.ts'

export interface Streak {
  /** Answered posts in a row, up to now. */
  readonly current: number
  readonly longest: number
}

/**
 * @param posted dates on which a question was posted.
 * @param answered dates whose question the person answered, right or wrong.
 * @param open dates whose question can still be answered: not yet missed.
 */
export function streakOf(posted: readonly string[], answered: ReadonlySet<string>, open: ReadonlySet<string>): Streak {
  let current = 0
  let longest = 0
  // The first miss of a week is forgiven.
  const forgiven = new Set<string>()
  for (const date of [...posted].sort()) {
    const week = mondayOf(date)
    if (answered.has(date)) current += 1
    else if (open.has(date) || current === 0) continue
    else if (forgiven.has(week)) current = 0
    else forgiven.add(week)
    longest = Math.max(longest, current)
  }
  return { current, longest }
}
