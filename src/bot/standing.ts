// Points in a guild as they count now, and by which name each person appears.

import type { Attempt } from '../quiz/attempt.ts'
import { type Earning, earnings } from '../quiz/rules/points.ts'
import { counted } from '../quiz/rules/rulings.ts'
import type { Member } from '../store/members.ts'
import type { Context } from './command.ts'
import { pseudonymFor } from './pseudonyms.ts'

// By the array of attempts, which stays the same until there are newer ones; worked out again after a new ruling.
const known = new WeakMap<readonly Attempt[], { readonly rulings: number; readonly earned: readonly Earning[] }>()

/** What everybody in the guild has earned. */
export async function guildEarnings({ app, scope }: Context): Promise<readonly Earning[]> {
  const rulings = await app.store.flags.rulings(scope)
  const attempts = await app.store.attempts.ofScope(scope)
  const before = known.get(attempts)
  if (before?.rulings === rulings.length) return before.earned
  const earned = earnings(counted(attempts, rulings))
  known.set(attempts, { rulings: rulings.length, earned })
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
