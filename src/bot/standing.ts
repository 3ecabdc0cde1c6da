// Points in a guild as they count now, and by which name each person appears.

import type { Attempt } from '../quiz/attempt.ts'
import { type Earning, earnings } from '../quiz/rules/points.ts'
import { counted } from '../quiz/rules/rulings.ts'
import { settledAttempts } from '../quiz/rules/settled.ts'
import type { Member } from '../store/members.ts'
import type { Context } from './command.ts'
import { pseudonymFor } from './pseudonyms.ts'

interface Known {
  /** What else the points depend on: how many rulings there are, and which questions are open. */
  readonly rulings: number
  readonly open: string
  readonly earned: readonly Earning[]
}

// By the array of attempts, which stays the same until there are newer ones.
const known = new WeakMap<readonly Attempt[], Known>()

/** What everybody in the guild has earned. A daily question counts once it has closed: points tell who was right. */
export async function guildEarnings({ app, scope }: Context): Promise<readonly Earning[]> {
  const { flags, attempts: kept, dailies } = app.store
  const rulings = await flags.rulings(scope)
  const posts = await dailies.open(scope)
  const attempts = await kept.ofScope(scope)
  const open = posts.map(({ id }) => id).join()
  const before = known.get(attempts)
  if (before?.rulings === rulings.length && before.open === open) return before.earned
  const earned = earnings(settledAttempts(counted(attempts, rulings), posts))
  known.set(attempts, { rulings: rulings.length, open, earned })
  return earned
}

export interface Appearances {
  /** As others see them; undefined for who does not want to be seen. */
  readonly nameOf: (user: string) => string | undefined
}

export function appearances(members: readonly Member[]): Appearances {
  const byUser = new Map(members.map((member) => [member.user, member]))
  return {
    nameOf: (user) => {
      const member = byUser.get(user)
      if (member?.visibility === 'hidden') return undefined
      const pseudonym = member?.pseudonym ?? pseudonymFor(user, new Set())
      return member?.visibility === 'name' ? (member.name ?? pseudonym) : pseudonym
    },
  }
}
