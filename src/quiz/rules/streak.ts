// Days in a row on which someone answered the daily question. Days without one do not exist here.

import { mondayOf } from './days.ts'

export interface Streak {
  /** Answered posts in a row, up to now. */
  readonly current: number
  readonly longest: number
  /** Dates that were missed and forgiven: the first of a week. */
  readonly frozen: readonly string[]
}

/**
 * @param posted dates on which a question was posted.
 * @param answered dates whose question the person answered, right or wrong.
 * @param open dates whose question can still be answered: not yet missed.
 */
export function streakOf(posted: readonly string[], answered: ReadonlySet<string>, open: ReadonlySet<string>): Streak {
  let current = 0
  let longest = 0
  const frozen: string[] = []
  const weeks = new Set<string>()
  for (const date of [...posted].sort()) {
    const week = mondayOf(date)
    if (answered.has(date)) current += 1
    else if (open.has(date) || current === 0) continue
    else if (weeks.has(week)) current = 0
    else {
      weeks.add(week)
      frozen.push(date)
    }
    longest = Math.max(longest, current)
  }
  return { current, longest, frozen }
}
