import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeOut } from '../../src/cli/out-file.ts'

let folder: string
const at = (name: string) => join(folder, name)
const contentOf = (name: string) => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function* failing(): Generator<string> {
  yield 'half'
  throw new Error('no more')
}

describe('writeOut', () => {
  it('writes a file, or anew, and leaves nothing else behind', async () => {
    await writeOut(at('a.csv'), ['one', 'two'])
    expect(contentOf('a.csv')).toBe('onetwo')
    await writeOut(at('a.csv'), ['three'])
    expect(contentOf('a.csv')).toBe('three')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('leaves what was there where it fails, and says which file it is', async () => {
    writeFileSync(at('a.csv'), 'before')
    await expect(writeOut(at('a.csv'), failing())).rejects.toThrow(`${at('a.csv')} could not be written: no more`)
    expect(contentOf('a.csv')).toBe('before')
    expect(readdirSync(folder)).toEqual(['a.csv'])
    await expect(writeOut(at('nowhere/a.csv'), ['a'])).rejects.toThrow(
      `nowhere/a.csv could not be written: there is no folder ${at('nowhere')}`,
    )
    await expect(writeOut(folder, ['a'])).rejects.toThrow('could not be written: it is a folder')
  })

  it("leaves others' files of a similar name alone", async () => {
    writeFileSync(at('a.csv.part'), 'mine')
    await writeOut(at('a.csv'), ['a'])
    await expect(writeOut(at('a.csv'), failing())).rejects.toThrow()
    expect(contentOf('a.csv.part')).toBe('mine')
  })

  it('lets nobody read what only its owner could', async () => {
    writeFileSync(at('a.csv'), 'before')
    chmodSync(at('a.csv'), 0o600)
    await writeOut(at('a.csv'), ['a'])
    expect(statSync(at('a.csv')).mode & 0o777).toBe(0o600)
  })

  it.each(['a.csv', 'not-there-yet.csv'])('writes through a link to %s', async (target) => {
    writeFileSync(at('a.csv'), 'before')
    symlinkSync(target, at('link.csv'))
    await writeOut(at('link.csv'), ['after'])
    expect(contentOf(target)).toBe('after')
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true)
  })

  it('writes into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const [read] = await Promise.all([readFile(at('pipe'), 'utf8'), writeOut(at('pipe'), ['one', 'two'])])
    expect(read).toBe('onetwo')
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true)
  })
})
