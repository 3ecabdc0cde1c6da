import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from '../src/folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('makeFolder', () => {
  it('makes a folder and those above it, and is content with one that is there', async () => {
    await Promise.all([makeFolder(join(folder, 'a', 'b')), makeFolder(join(folder, 'a', 'b'))])
    await makeFolder(join(folder, 'a', 'b'))
    expect((await stat(join(folder, 'a', 'b'))).isDirectory()).toBe(true)
  })

  it('fails where a file is in the way', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toThrow()
    await expect(makeFolder(join(folder, 'file'))).rejects.toThrow(/EEXIST/)
  })

  it.runIf(process.platform === 'linux')(
    'fails where the system makes no folders, instead of trying for ever',
    async () => {
      await expect(makeFolder('/proc/lectern/data')).rejects.toThrow()
    },
  )
})
