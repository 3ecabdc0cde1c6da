// `lectern export`: what it writes, where, and what it says when it cannot.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { attempt } from '../store/sample.ts'
import { lectern } from './terminal.ts'

const CORPUS = 'test/fixtures/quiz-course'
const ADA = '100000000000000001'
const BOB = '100000000000000002'

describe('lectern export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-export-'))
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    const store = await openStore(at('lectern.sqlite'))
    for (const user of [ADA, BOB]) {
      await store.attempts.record(attempt({ key: user, user, guild: 'g1', course: 'quiz-course' }))
    }
    await store.close()
    writeFileSync(at('roster.csv'), `discord,name,email\n${ADA},Ada,ada@example.org\n`)
    writeFileSync(at('bad.csv'), `discord,name,email\nada,Ada,ada@example.org\n${BOB},Bob,=1\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const exported = (...args: readonly string[]) =>
    lectern(['export', '--corpus', CORPUS, ...args], { DATA_DIR: folder })

  it('writes to standard output, for the one server that the database knows', async () => {
    const { stdout, status } = await exported('--format', 'csv')
    expect(status).toBe(0)
    expect(stdout.split('\r\n')).toHaveLength(4)
    expect(stdout).toContain(`"${BOB}"`)
  })

  it('writes a gradebook to a file, and beside it who is not on the roster', async () => {
    const { stderr, status } = await exported(
      '--format',
      'moodle',
      '--roster',
      at('roster.csv'),
      '--out',
      at('grades.csv'),
    )
    expect(status).toBe(0)
    expect(readFileSync(at('grades.csv'), 'utf8')).toContain('ada@example.org,Ada,100.00,')
    expect(readFileSync(at('grades.not-on-roster.csv'), 'utf8')).toContain(BOB)
    expect(stderr).toContain('grades.not-on-roster.csv')
  })

  it('names the courses that the database knows, where it does not know the one asked for', async () => {
    const { stderr, status } = await lectern(['export', '--corpus', 'test/fixtures/bot-course', '--format', 'csv'], {
      DATA_DIR: folder,
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/no server of the course “bot-course”, only of “quiz-course”: .*`course-id`/)
  })

  it('names students as the roster that it was given does', async () => {
    const { stdout } = await exported('--format', 'csv', '--roster', at('roster.csv'))
    expect(stdout).toContain('"Ada"')
    expect(stdout).not.toContain(ADA)
  })

  it('says that a roster is not there, in no words of the system', async () => {
    const { stderr } = await exported('--format', 'canvas', '--roster', at('nowhere.csv'))
    expect(stderr).toBe(`lectern: The roster ${at('nowhere.csv')} cannot be read: it does not exist\n`)
  })

  it('names every bad line of a roster, and writes nothing', async () => {
    const { stderr, status } = await exported('--format', 'canvas', '--roster', at('bad.csv'), '--out', at('none.csv'))
    expect(status).toBe(1)
    expect(stderr).toContain('bad.csv:2: discord: “ada” is no Discord user id')
    expect(stderr).toContain('bad.csv:3: email: “=1” would run as a formula')
    expect(existsSync(at('none.csv'))).toBe(false)
  })

  it('refuses a server that the database does not know, and names those that it does', async () => {
    const { stderr, stdout, status } = await exported('--format', 'csv', '--guild', '999')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe('lectern: There is no server 999: of the course “quiz-course” the database knows g1.\n')
    expect(await exported('--format', 'csv', '--guild', 'g1')).toMatchObject({ status: 0 })
  })

  it('asks which server is meant where there are several', async () => {
    const store = await openStore(at('lectern.sqlite'))
    await store.settings.change({ guild: 'g2', course: 'quiz-course' }, { zone: 'UTC' })
    await store.close()
    const { stderr, status } = await exported('--format', 'csv')
    expect(status).toBe(1)
    expect(stderr).toMatch(/Name a server with --guild: .* knows g1, g2\.\n$/)
  })
})
