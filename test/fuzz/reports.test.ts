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
import { PROTOTYPE_KEYS, typed } from './hostile.ts'
import { hostileClass } from './hostile-class.ts'
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
          // Who is not on Discord has no user id.
          const users = read.entries.flatMap(({ user }) => user ?? [])
          expect(new Set(users).size).toBe(users.length)
          for (const user of users) expect(user).toMatch(/^\d{15,20}$/)
          for (const entry of read.entries) {
            for (const given of Object.values(entry)) expect(given ?? '').not.toMatch(/^\s*[=+\-@]/)
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

async function written(name: FormatName, of: ClassSource): Promise<string> {
  const [file] = await exportAs(name, of, [
    { user: '100000000000000001', name: 'A', id: '1', sisLoginId: 'a', username: 'a' },
  ])
  return file ? wholeText(file.chunks) : ''
}

describe('an export of a class with any words', () => {
  it('as a spreadsheet has a row a student, and no cell runs', async () => {
    await fc.assert(
      fc.asyncProperty(hostileClass, async (of) => {
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
      fc.asyncProperty(hostileClass, async (of) => {
        ExportShape.parse(JSON.parse(await written('json', of)))
      }),
      runs(8),
    )
  })

  it('as a page fetches nothing and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostileClass, async (of) => {
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
      fc.asyncProperty(hostileClass, async (of) => {
        const questions = parseGift(await written('gift', of)).filter(({ type }) => type !== 'Category')
        expect(questions.map(({ type }) => type)).toEqual(['MC', 'Essay'])
        const body = (await written('anki', of)).replace(/^(#.*\n)+/, '')
        const cards: string[][] = parse(body, { delimiter: '\t' })
        expect(cards.map(([guid]) => guid?.replace(/^lectern-.*-(?=\w$)/s, ''))).toEqual(['a', 'b'])
      }),
      runs(8),
    )
  })
})
