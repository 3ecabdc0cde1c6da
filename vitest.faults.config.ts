import { defineConfig } from 'vitest/config'

// The real process while Discord and the machine misbehave: `npm run test:faults`, some minutes. A quick share of it, in
// one process, is in test/bot/faults.test.ts.
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    // One after the other: each starts processes, and the small disk is the machine's.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
