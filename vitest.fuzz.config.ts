import { defineConfig } from 'vitest/config'

// The property tests with far more inputs, and the growth of work: `npm run fuzz`, some twenty minutes on two idle cores.
export default defineConfig({
  test: {
    // The properties of views and of cut text have a small share in npm test, as those of test/fuzz do.
    include: [
      'test/fuzz/**/*.test.ts',
      'test/bot/{,quiz-}views.test.ts',
      'test/bot/render/markdown.test.ts',
      'test/reports/cut.test.ts',
    ],
    env: { FUZZ_FACTOR: process.env['FUZZ_FACTOR'] ?? '60' },
    // A process each, because processor time is counted by process.
    pool: 'forks',
    testTimeout: 3_600_000,
  },
})
