// Rosters of any text, and exports of a class whose every word is hostile: each file can be read back, nothing in it runs.

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { parse as parseGift } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { wholeText } from '../../src/reports/chunks.ts'
import { ExportShape } from '../../src/reports/export-shape.ts'
import { exportAs, type FormatName } from '../../src/reports/formats.ts'
import { readRoster } from '../../src/reports/roster.ts'
import type { ClassSource } from '../../src/reports/source.ts'
import { choices, sample } from '../quiz/kinds/sample.ts'
import { PROTOTYPE_KEYS, typed } from './hostile.ts'
import { runs } from './runs.ts'

const cell = fc.oneof(
  typed.map((text) => text.slice(0, 60)),
  fc.constantFrom('=1+1', '-2', '"', '1'.repeat(18), ...PROTOTYPE_KEYS),
)
const roster = fc.oneof(
  typed,
  fc
    .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }))
    .map(([sign, rows]) => [['discord', 'ID', 'email'], ...rows].map((row) => row.join(sign)).join('\n')),
)

describe('a roster', () => {
  it('of any text is read whole or not at all, with a line for every problem', () => {
    fc.assert(
      fc.property(roster, (text) => {
        const read = readRoster(text)
        if (read.ok) {
          expect(new Set(read.entries.map(({ user }) => user)).size).toBe(read.entries.length)
          for (const entry of read.entries) {
            expect(entry.user).toMatch(/^\d{15,20}$/)
            for (const given of Object.values(entry)) expect(given).not.toMatch(/^\s*[=+\-@]/)
          }
        } else {
          expect(read.problems.length).toBeGreaterThan(0)
          for (const { line, message } of read.problems) {
            expect(line).toBeGreaterThanOrEqual(1)
            expect(message).not.toBe('')
          }
        }
      }),
      runs(150),
    )
  })
})

const OF_THE_CLASS = {
  ...{ course: 'c', guild: 'g', contentHash: 'h1', seed: 1, grader: 1, hints: 0, shownAt: 1e12, answeredAt: 1e12 },
  grade: { score: 0, verdict: 'wrong', notes: [] },
} as const

const source = fc.array(typed, { minLength: 12, maxLength: 12 }).map((said): ClassSource => {
  const word = (at: number) => said[at] ?? ''
  const users = ['100000000000000001', '100000000000000002']
  return {
    course: word(0),
    questions: [
      sample({
        kind: 'single-choice',
        id: 'a',
        prompt: `${word(1)}x`,
        choices: choices('*yes', `no ${word(2)}`),
        module: word(3),
      }),
      sample({ kind: 'open', id: 'b', prompt: `${word(4)}y`, keyIdeas: [], modelAnswer: word(5), tags: ['t'] }),
    ],
    async *students() {
      for (const user of users) {
        const both = { ...OF_THE_CLASS, user }
        yield [
          { ...both, key: `${user}b`, questionId: 'b', mode: 'practice', response: { text: word(6).slice(0, 4000) } },
          { ...both, key: `${user}a`, questionId: 'a', mode: 'practice', response: { picked: [1] } },
        ]
      }
    },
    posts: [],
    nameOf: (user) => (user === users[0] ? word(7) : user),
    asks: [
      {
        id: 1,
        question: word(8),
        status: 'not-covered',
        section: undefined,
        at: 1e12,
        helped: undefined,
        passedOn: true,
        passedOnBy: word(9),
        settled: false,
      },
    ],
    taught: [{ question: word(10), sectionId: word(11), approvedBy: '1', at: 1e12 }],
    notes: [{ question: word(8), markdown: word(9), author: '1', at: 1e12 }],
    headingsOf: (section) => (section === '' ? undefined : [section]),
    terms: (text) => text.split(/\s+/).filter((each) => each !== ''),
    zone: 'UTC',
    span: { from: undefined, until: undefined },
    period: 'all',
    madeAt: 1.7e12,
  }
})

async function written(name: FormatName, of: ClassSource): Promise<string> {
  const [file] = await exportAs(name, of, [
    { user: '100000000000000001', name: 'A', id: '1', sisLoginId: 'a', username: 'a' },
  ])
  return file ? wholeText(file.chunks) : ''
}

describe('an export of a class with any words', () => {
  it('as a spreadsheet has a row a student, and no cell runs', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (of) => {
        for (const name of ['csv', 'canvas', 'moodle'] as const) {
          const rows: string[][] = parse(await written(name, of), { bom: true })
          expect(rows.length).toBeGreaterThanOrEqual(2)
          for (const cells of rows) for (const each of cells) expect(each).not.toMatch(/^\s*[=+@]|^\s*-(?!\d)/)
        }
      }),
      runs(8),
    )
  })

  it('as JSON is valid by its schema', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (of) => {
        ExportShape.parse(JSON.parse(await written('json', of)))
      }),
      runs(8),
    )
  })

  it('as a page fetches nothing and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (of) => {
        const page = await written('html', of)
        expect(page).not.toMatch(/<(script|img|iframe|link|object|embed|form|base|a\s+href="(?!https?:|#))/i)
        expect(page).not.toMatch(/<[^>]*\son\w+\s*=/i)
        expect(page.match(/<body/g)).toHaveLength(1)
      }),
      runs(5),
    )
  })

  it('as GIFT and as Anki cards is read back with its questions', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (of) => {
        const questions = parseGift(await written('gift', of)).filter(({ type }) => type !== 'Category')
        expect(questions.map(({ type }) => type)).toEqual(['MC', 'Essay'])
        const body = (await written('anki', of)).replace(/^(#.*\n)+/, '')
        const cards: string[][] = parse(body, { delimiter: '\t' })
        expect(cards.map(([guid]) => guid)).toEqual(['lectern-a', 'lectern-b'])
      }),
      runs(8),
    )
  })
})
