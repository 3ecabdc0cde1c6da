// What a file holds after it was written, or was not.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole, writeWholeSync } from '../src/whole-file.ts'

const WAYS = {
  writeWhole: (file: string, write: (part: string) => void) => writeWhole(file, async (part) => write(part)),
  writeWholeSync: async (file: string, write: (part: string) => void) => writeWholeSync(file, write),
}

describe.each(Object.entries(WAYS))('%s', (_, writeWhole) => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-whole-'))
    file = join(folder, 'a.txt')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('puts the new file in the place of the old one, which can be read until then', async () => {
    writeFileSync(file, 'old')
    await writeWhole(file, (part) => {
      writeFileSync(part, 'new')
      expect(readFileSync(file, 'utf8')).toBe('old')
    })
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('leaves the old one, and nothing beside it, where writing fails', async () => {
    writeFileSync(file, 'old')
    const half = (part: string) => {
      writeFileSync(part, 'ne')
      throw new Error('the disk is full')
    }
    await expect(writeWhole(file, half)).rejects.toThrow('the disk is full')
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
