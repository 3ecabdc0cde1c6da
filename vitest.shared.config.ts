import { defineConfig } from 'vitest/config'

// What needs real documents that are not part of this repository: `npm run test:shared`.
export default defineConfig({
  test: {
    include: ['test/shared/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
  },
})
