// A file that is there when the folder is listed and gone when it is read.

import * as files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

// Other files share their modules with this one: what is loaded here with another disk is not for them.
beforeAll(() => {
  vi.resetModules()
  vi.doMock('node:fs/promises', () => ({
    ...files,
    readFile: async (path: string) => {
      if (path.endsWith('gone.md')) await files.rm(path)
      return files.readFile(path)
    },
  }))
})
afterAll(() => {
  vi.doUnmock('node:fs/promises')
  vi.resetModules()
})

it('reports a file that vanishes while the course is read, and loads the rest', async () => {
  const { loadCourse } = await import('../../src/course/load.ts')
  const dir = await files.mkdtemp(join(tmpdir(), 'lectern-vanishing-'))
  await files.writeFile(join(dir, 'gone.md'), '# Gone')
  await files.writeFile(join(dir, 'stays.md'), '# Stays')
  const { documents, problems } = await loadCourse(dir)
  await files.rm(dir, { recursive: true })
  expect(documents.map((document) => document.path)).toEqual(['stays.md'])
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'unreadable-file',
      path: 'gone.md',
      message: expect.stringContaining('it does not exist'),
    }),
  ])
})
