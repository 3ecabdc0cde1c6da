import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { signOfCode } from '../src/code-sign.ts'

let folder: string
const file = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-code-'))
  mkdirSync(file('course'))
  writeFileSync(file('course/parse.ts'), 'export const one = 1')
  utimesSync(file('course/parse.ts'), 1, 1)
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is the same while the code is', () => {
  const before = signOfCode(folder)
  writeFileSync(file('notes.txt'), 'no code')
  expect(signOfCode(folder)).toBe(before)
})

it.each([
  ['a file has other content', () => writeFileSync(file('course/parse.ts'), 'export const two = 2')],
  ['a file is new', () => writeFileSync(file('course/new.js'), '')],
  ['a file has another name', () => renameSync(file('course/parse.ts'), file('course/read.ts'))],
  ['a file is gone', () => rmSync(file('course/parse.ts'))],
])('is another where %s', (_, change) => {
  const before = signOfCode(folder)
  change()
  expect(signOfCode(folder)).not.toBe(before)
})
