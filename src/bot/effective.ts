// Attempts as they count now. The store keeps them as they were given; whatever the bot says of them goes through here.

import type { Attempt, Ruling } from '../quiz/attempt.ts'
import { counted } from '../quiz/rules/rulings.ts'
import type { Store } from '../store/store.ts'

/** Attempts with what the instructors of their own guild decided; those at retracted questions are left out. */
export async function effectiveAttempts(attempts: readonly Attempt[], { flags }: Store): Promise<readonly Attempt[]> {
  const rulings = new Map<string | undefined, readonly Ruling[]>()
  for (const { guild, course } of attempts) {
    if (!rulings.has(guild)) rulings.set(guild, await flags.rulings({ guild, course }))
  }
  return attempts.flatMap((attempt) => counted([attempt], rulings.get(attempt.guild) ?? []))
}

/** One attempt as it is shown: as it was given where its question was retracted since. */
export async function attemptAt(key: string, store: Store): Promise<Attempt | undefined> {
  const given = await store.attempts.get(key)
  if (!given) return undefined
  const [effective = given] = await effectiveAttempts([given], store)
  return effective
}
