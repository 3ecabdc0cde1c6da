// What the HTML report says, read as text. What it looks like: npm run render:report; in Chromium: test/e2e/report.test.ts.

import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { wholeText } from '../../src/reports/chunks.ts'
import { type ClassReport, reportOn } from '../../src/reports/class-report.ts'
import { pageOf } from '../../src/reports/page.ts'
import type { RosterEntry } from '../../src/store/roster.ts'

const START = Date.UTC(2026, 8, 14, 8)
const made = simulateClass({ seed: 3, students: 30, questions: 20, broken: 2, weeks: 4, start: START })
const source = simulatedSource(made, START)
const report = await reportOn(source)

async function page(changed: Partial<ClassReport> = {}, roster: readonly RosterEntry[] = []): Promise<string> {
  return wholeText(pageOf({ ...report, ...changed }, source.headingsOf, roster))
}

describe('the first screen of the report', () => {
  const first = async (changed: Partial<ClassReport> = {}) =>
    (await page(changed)).split('<ul class="figures">')[0] ?? ''

  it('names who leads, the hardest questions with the commonest wrong answer, and the largest gap', async () => {
    const text = await first()
    const [leader] = report.students
    expect(text).toContain(`<b>${leader?.name}</b><br><span class="soft">${leader?.points} points`)
    expect(text.match(/most often wrong: “Choice/g)).toHaveLength(3)
    const easiest = report.items.toSorted((one, other) => one.figures.facility - other.figures.facility).at(-1)
    expect(text).not.toContain(`>${easiest?.question.prompt}`)
    expect(text).toContain('Will Terraform be in the exam?')
  })

  it('tells leaders of one name apart', async () => {
    const text = await first({ students: report.students.map((row) => ({ ...row, name: 'Ana Silva' })) })
    expect(new Set(text.match(/Ana Silva \(…\d+\)/g)).size).toBe(3)
  })

  it('says so where there is nothing yet', async () => {
    const text = await first({ students: [], answers: 0, items: [], gaps: { ...report.gaps, asked: 0, topics: [] } })
    expect(text.match(/Nobody has answered a question yet/g)).toHaveLength(2)
    expect(text).toContain('Nothing has been asked yet')
  })
})

describe('the report', () => {
  it('lists who is on the roster and gave no answer, where there is a roster', async () => {
    const listed = [...report.students.map((row) => row.user), '100000000000009999'].map((user) => {
      return { user, name: user.endsWith('9999') ? 'Silent Sam' : '', id: user }
    })
    const text = await page({}, listed)
    expect(text).toContain('<li><b>1</b>on the roster without an answer</li>')
    expect(text).toContain('no answer in this time (1)</h3><p>Silent Sam</p>')
    expect(await page()).not.toContain('roster')
  })

  it('lists those on the roster who are not on Discord, by what the gradebook knows', async () => {
    const silent = [
      { user: undefined, name: 'Grace Hopper', id: '18' },
      { user: undefined, name: '', id: '19' },
    ]
    expect(await page({}, silent)).toContain('<p>Grace Hopper (no Discord id), 19 (no Discord id)</p>')
  })

  it('says of each question which module it is of, and in which line of which file', async () => {
    expect(await page()).toContain(
      'Question 12 of the simulated class?<br><span class="soft">Module 2 · module-2.md:111</span>',
    )
  })

  it('calls nothing minus nought', async () => {
    const items = report.items.map((item) => ({ ...item, figures: { ...item.figures, discrimination: -0.001 } }))
    expect(await page({ items })).not.toContain('-0.00')
  })

  it('has every id once, so that its links lead where they say', async () => {
    const text = (await page()).replaceAll(/<svg.*?<\/svg>/gs, '')
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })
})
