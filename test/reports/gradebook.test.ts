import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  canvasOf,
  type Grades,
  knownToCanvas,
  knownToMoodle,
  moodleOf,
  notOnRoster,
  unlistedOf,
} from '../../src/reports/gradebook.ts'
import type { RosterEntry } from '../../src/store/roster.ts'

const entry = (user: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  user,
  name: `Name, ${user}`,
  id: `c${user}`,
  sisUserId: `sis${user}`,
  sisLoginId: `login${user}`,
  section: 'A',
  email: `${user}@example.org`,
  ...more,
})
const grades = (user: string, accuracy: number | undefined, covered: number): Grades => ({
  user,
  name: user,
  accuracy,
  covered,
})
const rows = (chunks: Iterable<string>): readonly (readonly string[])[] => {
  const read: string[][] = parse([...chunks].join(''), { bom: true })
  return read
}

const ROSTER = [entry('1'), entry('2')]
const GRADES = [grades('1', 0.98765, 0.5), grades('9', 1, 0.1)]

describe('canvasOf', () => {
  it('has the information columns in the order that Canvas asks for', () => {
    const [head] = rows(canvasOf(ROSTER, GRADES))
    expect(head?.slice(0, 5)).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'])
  })

  it('has SIS Login ID as its third column where there is no SIS User ID', () => {
    const [head] = rows(canvasOf([{ user: '1', name: 'One', id: '1' }], GRADES))
    expect(head?.slice(0, 4)).toEqual(['Student', 'ID', 'SIS Login ID', 'Section'])
  })

  it('names the points possible in the second row, with four spaces in front', () => {
    expect(rows(canvasOf(ROSTER, GRADES))[1]).toEqual(['    Points Possible', '', '', '', '', '100', '100'])
  })

  it('gives grades with two decimals, and a blank to who has none', () => {
    expect(rows(canvasOf(ROSTER, GRADES)).slice(2)).toEqual([
      ['Name, 1', 'c1', 'sis1', 'login1', 'A', '98.77', '50.00'],
      ['Name, 2', 'c2', 'sis2', 'login2', 'A', '', ''],
    ])
  })

  it('gives a blank for right answers to who has only such as could not be graded', () => {
    const [, , only] = rows(canvasOf([entry('1')], [grades('1', undefined, 0.5)]))
    expect(only?.slice(-2)).toEqual(['', '50.00'])
    expect(rows(moodleOf([entry('1')], [grades('1', undefined, 0.5)]))[1]?.slice(-2)).toEqual(['-', '50.00'])
    expect(rows(unlistedOf([grades('1', undefined, 0.5)]))[1]?.slice(-2)).toEqual(['', '50.00'])
  })

  it('has titles that do not look as if they held an assignment id', () => {
    for (const title of rows(canvasOf(ROSTER, GRADES))[0] ?? []) expect(title).not.toMatch(/\(.*\)$/)
  })
})

describe('knownToCanvas', () => {
  it('leaves out a student of whom there is nothing that Canvas could go by', () => {
    const email = { user: '3', name: '', id: '', email: '3@example.org' }
    const name = { ...email, user: '4', name: 'Four' }
    expect(knownToCanvas([...ROSTER, email, name])).toEqual([...ROSTER, name])
  })
})

describe('knownToMoodle', () => {
  const ada = { user: '1', name: 'Ada', id: '', email: 'ada@example.org' }
  const bob = { user: '2', name: 'Bob', id: '', username: 'bob' }
  const cyd = { user: '3', name: 'Cyd', id: '', username: 'cyd', email: 'cyd@example.org' }
  const dan = { user: '4', name: 'Dan', id: '17' }

  it('has those whom the one column identifies that identifies most', () => {
    expect(knownToMoodle([ada, bob, cyd, dan, { ...ada, user: '5' }])).toEqual([ada, cyd, { ...ada, user: '5' }])
    expect(knownToMoodle([ada, bob, cyd])).toEqual([bob, cyd])
    expect(knownToMoodle([dan])).toEqual([])
  })

  it('leaves no blank in any column that the file could be imported by', () => {
    const lines = rows(moodleOf(knownToMoodle([ada, bob, cyd]), []))
    expect(lines.map((cells) => cells.slice(0, 2))).toEqual([
      ['username', 'name'],
      ['bob', 'Bob'],
      ['cyd', 'Cyd'],
    ])
  })
})

describe('moodleOf', () => {
  it('has the user keys that all of the roster have, a dash for no grade, and no grade above 100', () => {
    const [head, ...body] = rows(moodleOf(ROSTER, GRADES))
    expect(head?.slice(0, 3)).toEqual(['idnumber', 'email', 'name'])
    expect(body).toEqual([
      ['sis1', '1@example.org', 'Name, 1', '98.77', '50.00'],
      ['sis2', '2@example.org', 'Name, 2', '-', '-'],
    ])
  })

  it('names only students of the roster: one unknown user and Moodle takes back the whole import', () => {
    expect([...moodleOf(ROSTER, GRADES)].join('')).not.toContain('9,')
  })
})

describe('notOnRoster', () => {
  it('lists the students that a gradebook leaves out, in a file of their own', () => {
    const left = notOnRoster(ROSTER, GRADES)
    expect(left.map((row) => row.user)).toEqual(['9'])
    expect(rows(unlistedOf(left))[1]).toEqual(['9', '9', '100.00', '10.00'])
  })
})
