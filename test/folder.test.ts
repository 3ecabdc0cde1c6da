import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeEmptyFolder, isReadByAll, makeFolder } from '../src/folder.ts'

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

describe.runIf(process.getuid !== undefined)('who may look into a folder', () => {
  const rightsOf = async (path: string) => (await stat(path)).mode & 0o777
  const made = async (rights: number) => {
    const path = join(folder, 'data')
    await mkdir(path)
    await chmod(path, rights)
    return path
  }

  it('is nobody else where we make it', async () => {
    await makeFolder(join(folder, 'data', 'cache'))
    expect(await rightsOf(join(folder, 'data'))).toBe(0o700)
    expect(await rightsOf(join(folder, 'data', 'cache'))).toBe(0o700)
  })

  it('is not everybody where it is still empty; a group that was let in stays', async () => {
    const data = await made(0o775)
    await closeEmptyFolder(data)
    expect(await rightsOf(data)).toBe(0o770)
  })

  it('is whoever did, where it holds something', async () => {
    const data = await made(0o755)
    await writeFile(join(data, 'notes.txt'), '')
    await closeEmptyFolder(data)
    await makeFolder(data)
    expect(await rightsOf(data)).toBe(0o755)
  })

  it.each([
    [0o755, 0o644, true],
    [0o755, 0o640, false],
    [0o750, 0o644, false],
  ])('is told of a file: folder %o, file %o', async (ofFolder, ofFile, expected) => {
    const file = join(await made(ofFolder), 'lectern.sqlite')
    await writeFile(file, '')
    await chmod(file, ofFile)
    expect(await isReadByAll(file)).toBe(expected)
  })
})
