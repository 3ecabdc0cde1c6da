import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { noGaps, noItems, noLooks } from '../../src/reports/absence.ts'
import { wholeText } from '../../src/reports/chunks.ts'
import { reportOn } from '../../src/reports/class-report.ts'
import { gapReport } from '../../src/reports/gaps.ts'
import { pageOf } from '../../src/reports/page.ts'

const START = Date.UTC(2026, 8, 14, 8)

/** A class without broken questions, of which nothing has been asked. */
const source = (students: number) => ({
  ...simulatedSource(simulateClass({ seed: 3, students, questions: 6, broken: 0, weeks: 2, start: START }), START),
  asks: [],
})

const reportOf = async (students: number) => reportOn(source(students))

async function pageFor(students: number): Promise<string> {
  const made = source(students)
  return wholeText(pageOf(await reportOn(made), made.headingsOf))
}

describe('what is said of questions where none is marked', () => {
  it('praises none that nobody answered', async () => {
    expect(noLooks(await reportOf(0))).toBe('Nobody has answered a question yet.')
  })

  it('praises none that few answered', async () => {
    expect(noLooks(await reportOf(4))).toMatch(/^No question has been answered by 20 students yet/)
  })

  it('says of how many it can be said', async () => {
    expect(noLooks(await reportOf(60))).toBe('Of 6 questions with enough answers none looks broken by its figures.')
  })
})

describe('a class whose answers are all to an older wording', () => {
  const reworded = () => {
    const made = source(3)
    return { ...made, questions: made.questions.map((question) => ({ ...question, contentHash: 'reworded' })) }
  }

  it('is not said to have answered nothing', async () => {
    const report = await reportOn(reworded())
    expect(report.answers).toBeGreaterThan(0)
    expect(noLooks(report)).toBe(noItems(report.answers))
    const page = await wholeText(pageOf(report, reworded().headingsOf))
    expect(page).not.toContain('Nobody has answered a question yet.')
    expect(page.split('No question, as it is written now, has a first answer')).toHaveLength(4)
  })
})

describe('what is said where no gap is open', () => {
  it('tells a course of which nothing was asked from one that answered', () => {
    expect(noGaps(gapReport([], () => []))).toBe('Nothing has been asked yet.')
  })
})

describe('the report of a class that has not begun', () => {
  it('has no table without rows and no praise', async () => {
    const page = await pageFor(0)
    expect(page).not.toContain('<tbody></tbody>')
    expect(page).not.toMatch(/looks broken|found an answer|Weakest/)
    expect(page).toContain('<h2 id="charts">At a glance</h2><p>Nobody has answered a question yet.</p>')
  })
})

describe('the report of one student', () => {
  it('counts in the singular', async () => {
    expect(await pageFor(1)).toContain('<li><b>1</b>student</li>')
  })
})
