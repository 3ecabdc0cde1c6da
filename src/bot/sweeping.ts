// What was kept for buttons is forgotten once it has expired: rounds of practice that nobody will take up again.

import type { App } from './command.ts'
import { Recurring, type Service } from './service.ts'

/** How often is looked (ms): what has expired is of no use to anybody, so that it only must not become much. */
const SWEEP_EVERY_MS = 3_600_000

/** @returns when to look again (ms). Never rejects. */
async function sweep({ clock, log, store }: App): Promise<number> {
  const now = clock.now()
  await store.components
    .sweep(now)
    .catch((error: unknown) => log.warn({ err: error }, 'what has expired could not be forgotten; trying again'))
  return now + SWEEP_EVERY_MS
}

export const SWEEPING_SERVICE: Service = {
  start: (app) => new Recurring(app.clock, () => sweep(app)),
}
