// What is kept from one start to the next, and when it is not used.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Cache } from '../src/cache.ts'

describe('a cache', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-cache-'))
    file = join(folder, 'cache/knots.bin')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const cacheOf = (key: string) => new Cache<readonly string[]>(file, key)
  const found = (key: string) => cacheOf(key).read((kept) => kept)

  it('gives what was written under the same key, and nothing under another', async () => {
    expect(await found('v1')).toBeUndefined()
    await cacheOf('v1').write(['bowline'])
    expect(await found('v1')).toEqual(['bowline'])
    expect(await found('v2')).toBeUndefined()
  })

  it('gives nothing once the disk has changed it, or where it cannot be revived', async () => {
    await cacheOf('v1').write(['bowline'])
    const revive = () => {
      throw new Error('of another version')
    }
    expect(await cacheOf('v1').read(revive)).toBeUndefined()
    const bytes = readFileSync(file)
    bytes.write('bowlass', bytes.indexOf('bowline'))
    writeFileSync(file, bytes)
    expect(await found('v1')).toBeUndefined()
  })

  it('says so where it cannot be written, and leaves nothing on the disk', async () => {
    mkdirSync(file, { recursive: true })
    await expect(cacheOf('v1').write(['bowline'])).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(await found('v1')).toBeUndefined()
    expect(readdirSync(join(folder, 'cache'))).toEqual(['knots.bin'])
  })

  it('removes what nobody has read for a month, and leaves what is not a cache’s', async () => {
    const longAgo = new Date(Date.now() - 31 * 24 * 3_600_000)
    const beside = (name: string) => join(folder, 'cache', name)
    await cacheOf('v1').write(['bowline'])
    for (const name of ['gone.bin', 'gone.bin.1234.part', 'notes.txt']) writeFileSync(beside(name), '')
    for (const name of readdirSync(join(folder, 'cache'))) utimesSync(beside(name), longAgo, longAgo)
    expect(await found('v1')).toEqual(['bowline'])
    writeFileSync(beside('new.bin'), '')
    await new Cache(beside('other.bin'), 'v1').write(['hitch'])
    expect(readdirSync(join(folder, 'cache')).toSorted()).toEqual(['knots.bin', 'new.bin', 'notes.txt', 'other.bin'])
  })
})
