// What is kept from one start to the next, and when it is not used.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

  it('leaves nothing on the disk, and no failure, where it cannot be written', async () => {
    mkdirSync(file, { recursive: true })
    await cacheOf('v1').write(['bowline'])
    expect(await found('v1')).toBeUndefined()
    expect(readdirSync(join(folder, 'cache'))).toEqual(['knots.bin'])
  })
})
