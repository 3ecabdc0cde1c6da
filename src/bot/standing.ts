// Points in a guild as they count now, and by which name each person appears.

import type { Attempt } from '../quiz/attempt.ts'
import type { Period } from '../quiz/rules/leaderboard.ts'
import { datedByClosing, type Earning, earnings } from '../quiz/rules/points.ts'
import { counted } from '../quiz/rules/rulings.ts'
import { settledAttempts } from '../quiz/rules/settled.ts'
import { ClassNames } from '../store/class-names.ts'
import type { Member } from '../store/members.ts'
import type { Context } from './command.ts'
import { pseudonymFor } from './pseudonyms.ts'

interface Known {
  /** What else the points depend on: how many rulings there are, and which questions are open. */
  readonly rulings: number
  readonly open: string
  readonly byAnswer: readonly Earning[]
  readonly byClosing: readonly Earning[]
}

// By the array of attempts, which stays the same until there are newer ones.
const known = new WeakMap<readonly Attempt[], Known>()

/**
 * What everybody in the guild has earned. A daily question counts once it has closed, since points tell who was right, and from
 * then on. A term is over for good: there each counts by its answer, as the last one may close after it.
 */
export async function guildEarnings(period: Period, context: Context): Promise<readonly Earning[]> {
  const { byAnswer, byClosing } = await earned(context)
  return period === 'term' ? byAnswer : byClosing
}

async function earned({ app, scope }: Context): Promise<Known> {
  const { flags, attempts: kept, dailies } = app.store
  const rulings = await flags.rulings(scope)
  const posts = await dailies.open(scope)
  const attempts = await kept.ofScope(scope)
  const open = posts.map(({ id }) => id).join()
  const before = known.get(attempts)
  if (before?.rulings === rulings.length && before.open === open) return before
  const byAnswer = earnings(settledAttempts(counted(attempts, rulings), posts))
  const byClosing = datedByClosing(byAnswer, await dailies.turns(scope))
  const now = { rulings: rulings.length, open, byAnswer, byClosing }
  known.set(attempts, now)
  return now
}

/** Whether the caller has answered a daily question that is still open and not retracted, and so counts later. */
export async function isWaiting({ app, scope, caller }: Context): Promise<boolean> {
  const given = (await app.store.attempts.ofScope(scope)).filter(({ user }) => user === caller.userId)
  const own = counted(given, await app.store.flags.rulings(scope))
  return settledAttempts(own, await app.store.dailies.open(scope)).length < own.length
}

export interface Appearances {
  /** As others see them; undefined for who does not want to be seen. */
  readonly nameOf: (user: string) => string | undefined
  /** Whether they appear by their name: not where it is another's pseudonym, who would be taken for them. */
  readonly isNamed: (user: string) => boolean
}

export function appearances(members: readonly Member[]): Appearances {
  const byUser = new Map(members.map((member) => [member.user, member]))
  const names = new ClassNames(members)
  const isNamed = (user: string) => {
    const { visibility, name } = byUser.get(user) ?? {}
    return visibility === 'name' && name !== undefined && !names.isPseudonymOfAnother(name, user)
  }
  return {
    isNamed,
    nameOf: (user) => {
      const member = byUser.get(user)
      if (member?.visibility === 'hidden') return undefined
      const pseudonym = member?.pseudonym ?? pseudonymFor(user)
      return isNamed(user) ? member?.name : pseudonym
    },
  }
}
