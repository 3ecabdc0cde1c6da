// Points in a guild as they count now, and by which name each person appears.

import { type Earning, earnings } from '../quiz/rules/points.ts'
import { counted } from '../quiz/rules/rulings.ts'
import type { Member } from '../store/members.ts'
import type { Context } from './command.ts'
import { pseudonymFor } from './pseudonyms.ts'

/** What everybody in the guild has earned. */
export async function guildEarnings({ app, scope }: Context): Promise<readonly Earning[]> {
  const rulings = await app.store.flags.rulings(scope)
  return earnings(counted(await app.store.attempts.ofScope(scope), rulings))
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
