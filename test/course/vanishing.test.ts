// A file that is there when the folder is listed and gone when it is read.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { loadCourse } from '../../src/course/load.ts'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    readFile: async (path: string) => {
      if (path.endsWith('gone.md')) await real.rm(path)
      return real.readFile(path)
    },
  }
})

it('reports a file that vanishes while the course is read, and loads the rest', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-vanishing-'))
  await writeFile(join(dir, 'gone.md'), '# Gone')
  await writeFile(join(dir, 'stays.md'), '# Stays')
  const { documents, problems } = await loadCourse(dir)
  await rm(dir, { recursive: true })
  expect(documents.map((document) => document.path)).toEqual(['stays.md'])
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'unreadable-file',
      path: 'gone.md',
      message: expect.stringContaining('it does not exist'),
    }),
  ])
})
