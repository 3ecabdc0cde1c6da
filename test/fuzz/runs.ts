// How many inputs a property is tried with: a small share in `npm test`, many times as many in `npm run fuzz`.

/** Raised by vitest.fuzz.config.ts; settable from outside for a longer night. */
const FACTOR = Number(process.env['FUZZ_FACTOR'] ?? 1)

/** Options for `fc.assert`: `share` inputs in `npm test`. A failure prints its seed, which replays it. */
export function runs(share: number) {
  return { numRuns: Math.ceil(share * FACTOR) }
}

/** Whether growth is measured too: it needs larger inputs than the quick suite has time for. */
export const THOROUGH = FACTOR > 1
