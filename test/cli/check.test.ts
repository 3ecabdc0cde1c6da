// `lectern check` beside a database: what is wrong with the course is said whatever the database is like.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseIn } from '../../src/config.ts'
import { openStore } from '../../src/store/store.ts'
import { sample } from '../quiz/kinds/sample.ts'
import { attempt, intent } from '../store/sample.ts'
import { lectern } from './terminal.ts'

let folder: string
const check = (...args: readonly string[]) =>
  lectern(['check', '--corpus', join(folder, 'course'), ...args], { DATA_DIR: folder })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-check-'))
  mkdirSync(join(folder, 'course'))
  writeFileSync(join(folder, 'course', 'a.md'), '# A\n\nSee [B](b.md).\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('lectern check', () => {
  it('finds what a class was taught and the course has no more, in the order of files', async () => {
    const store = await openStore(databaseIn(folder))
    const lesson = { questions: ['Why?'], sectionId: 'a.md#gone', approvedBy: 'u', at: 1 }
    await store.lessons.teach({ guild: 'g', course: 'course' }, lesson)
    await store.close()
    const before = readFileSync(databaseIn(folder))
    expect((await check()).stdout).toMatch(/^a\.md warning .*lost-lesson\na\.md:3 .*broken-link\n/)
    expect(readFileSync(databaseIn(folder)).equals(before)).toBe(true)
  })

  it('finds questions that were answered and are gone, by their words where they were posted', async () => {
    writeFileSync(join(folder, 'course', 'q.md'), '# Q\n\n## Quiz\n\n### Why?\n<!-- id: why -->\nAnswer: so\n')
    const store = await openStore(databaseIn(folder))
    const scope = { guild: 'g', course: 'course' }
    const question = sample({ kind: 'true-false', answer: true, id: 'posted', prompt: 'Is it?', path: 'old.md' })
    const { id: daily } = await store.dailies.intend(intent({ scope, question }))
    const answers = [
      { questionId: 'why' },
      { questionId: 'gone' },
      { questionId: 'gone' },
      { questionId: 'posted', daily },
    ]
    for (const [index, own] of answers.entries())
      await store.attempts.record(attempt({ ...scope, key: `${index}`, ...own }))
    await store.close()
    const { stdout } = await check('--json')
    const lost = JSON.parse(stdout).filter(({ check }: { check: string }) => check === 'lost-question')
    expect(lost).toMatchObject([
      {
        severity: 'note',
        path: '.',
        message: expect.stringMatching(/question gone of .* \(2\); expected .*`id: gone`/),
      },
      { path: 'old.md', message: expect.stringMatching(/question “Is it\?” \(posted\) of .* \(1\)/) },
    ])
  })

  it('reports a database that cannot be read as one more problem', async () => {
    writeFileSync(databaseIn(folder), 'These are lecture notes and no database. '.repeat(200))
    const { status, stdout, stderr } = await check()
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/^.*lectern\.sqlite error .*is damaged .*database\na\.md:3 .*broken-link\n/)
    expect(JSON.parse((await check('--json')).stdout)).toMatchObject([
      { check: 'database', severity: 'error', path: databaseIn(folder) },
      { check: 'broken-link', path: 'a.md' },
    ])
  })
})
