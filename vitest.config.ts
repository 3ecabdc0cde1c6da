import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs ../shared, a browser or a container has a command of its own.
    exclude: ['test/shared/**', 'test/e2e/**', 'test/faults/**'],
    pool: 'threads',
    testTimeout: 20_000,
  },
})
