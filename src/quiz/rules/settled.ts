// Attempts whose result may be told: nobody learns what another answered while the daily question can still be answered.

import type { Attempt } from '../attempt.ts'

/** @param open posts that still take answers. */
export function settledAttempts(
  attempts: readonly Attempt[],
  open: readonly { readonly id: number }[],
): readonly Attempt[] {
  const ids = new Set<number | undefined>(open.map(({ id }) => id))
  return attempts.filter(({ daily }) => daily === undefined || !ids.has(daily))
}
