import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs ../shared, a browser or a container has a command of its own.
    exclude: ['test/shared/**', 'test/e2e/**', 'test/faults/**'],
    pool: 'threads',
    // Every file would load discord.js, the parser and the charts anew, which is half of the work. Nothing of ours is a singleton.
    isolate: false,
    setupFiles: ['test/discord-first.ts'],
    // Much of the suite waits for a stand-in or a child process, so that the last core is not kept free.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // What the terminal commands print is compared as text, on a machine that asks for colour too.
    env: { FORCE_COLOR: '0' },
  },
})
