// What answers earned one, as it counts now: told with a result, and at the end of a round.

import type { Attempt } from '../quiz/attempt.ts'
import { type Earning, earnings } from '../quiz/rules/points.ts'
import type { App } from './command.ts'
import { effectiveAttempts } from './effective.ts'

/**
 * What some attempts of one person at a course earned in their guild; undefined for private practice, which earns nothing. What
 * they had answered to the same questions before decides it.
 */
export async function earnedBy(attempts: readonly Attempt[], { store }: App): Promise<readonly Earning[] | undefined> {
  const [first] = attempts
  if (first?.guild === undefined) return undefined
  const { course, user, guild } = first
  const questions = attempts.map(({ questionId }) => questionId)
  const given = await store.attempts.ofUser(course, user, [...new Set(questions)])
  const own = given.filter((each) => each.guild === guild)
  const keys = new Set(attempts.map(({ key }) => key))
  return earnings(await effectiveAttempts(own, store)).filter(({ attempt }) => keys.has(attempt))
}
