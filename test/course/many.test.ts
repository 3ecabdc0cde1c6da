// A call takes only so many arguments before the stack is full, and a file may hold more of one thing.

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)

it('reads very many of one thing where the stack is small', async () => {
  const reader = fileURLToPath(new URL('many-of-one.ts', import.meta.url))
  const { stdout } = await run(process.execPath, ['--stack-size=220', '--import', 'tsx', reader])
  const { MANY, ...read } = JSON.parse(stdout)
  expect(read).toEqual({
    synonyms: [2, MANY + 1],
    backticks: '`````',
    damage: { lines: MANY, restored: 0, lost: 0, line: 2 },
    anchors: MANY,
    comments: MANY,
  })
})
