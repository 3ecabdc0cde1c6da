// Names of modules in drawings: told apart, and in letters that the shipped font has.

import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { chartSvg } from '../../src/reports/chart.ts'
import { chartsOf } from '../../src/reports/charts.ts'
import { type ClassReport, reportOn } from '../../src/reports/class-report.ts'
import { drawable } from '../../src/reports/drawable.ts'

const START = Date.UTC(2026, 8, 14, 8)
const made = simulateClass({ seed: 3, students: 9, questions: 5, broken: 0, weeks: 2, start: START })
const report = await reportOn(simulatedSource(made, START))

const HALF = { module: 'Half', questions: 10, students: 3, answers: 40, asked: 30, mastery: 0.5, coverage: 1 }

const chartNamed = (name: string, changed: Partial<ClassReport>, nameOf?: (title: string, number: number) => string) =>
  chartsOf({ ...report, ...changed }, nameOf).find(({ id }) => id === name)

/** What stands beside the bars of "Modules by mastery" for modules of these titles. */
function barNames(titles: readonly string[], nameOf?: (title: string, number: number) => string): readonly string[] {
  const modules = titles.map((module) => ({ ...HALF, module }))
  const spec = chartNamed('mastery', { modules }, nameOf)?.spec
  return [...JSON.stringify(spec?.data).matchAll(/"y":"([^"]*)"/g)].map(([, name]) => String(name))
}

describe('the bars of modules', () => {
  it('have a row each, also where titles begin alike or are the same', () => {
    const long = 'Kubernetes architecture and its'
    const names = barNames([`${long} parts`, `${long} limits`, 'Summary', 'Summary'])
    expect(names).toEqual(['Kubernetes architecture…', 'Kubernetes architecture… (2)', 'Summary', 'Summary (4)'])
  })

  it('are named as the drawing can', () => {
    const nameOf = (title: string, number: number) => drawable(title, `Module ${number}`)
    expect(barNames(['容器入门', '🐳 Docker', 'Сети'], nameOf)).toEqual(['Module 1', 'Docker', 'Сети'])
  })
})

describe('the bars of weeks', () => {
  it('are no wall where there is but one', async () => {
    const chart = chartNamed('participation', { weeks: report.weeks.slice(0, 1) })
    const svg = chart ? await chartSvg(chart) : ''
    const widths = [...svg.matchAll(/roledescription="bar"[^>]*? d="M[\d.]+,[\d.]+h([\d.]+)/g)].map(
      ([, width]) => width,
    )
    expect(widths).toHaveLength(1)
    expect(Number(widths[0])).toBeLessThan(120)
  })
})

describe('the sentence about modules', () => {
  const reading = (...modules: readonly (typeof HALF)[]) => chartNamed('mastery', { modules })?.reading

  it('calls weakest what is least right of what was asked, not what was just begun', () => {
    const begun = { ...HALF, module: 'Begun', asked: 24, mastery: 0.81, coverage: 0.11 }
    expect(reading(HALF, begun)).toMatch(
      /^Weakest is “Half” with 50 % mastered, strongest “Begun” with 81 % mastered\./,
    )
  })

  it('does not call one module both', () => {
    expect(reading(HALF)).toMatch(/^Of “Half” 50 % is mastered\./)
    expect(reading(HALF, { ...HALF, module: 'Guessed', asked: 3, mastery: 1 })).not.toContain('Guessed')
  })

  it('calls none weak where little was asked', () => {
    expect(reading({ ...HALF, asked: 3 })).toMatch(/^Too little has been asked/)
  })
})

describe('the drawing of questions', () => {
  const few = report.items.map((item) => ({ ...item, figures: { ...item.figures, pointBiserial: 1 } }))

  it('has none with too few answers, which would stand at the edges as fine', () => {
    expect(chartNamed('questions', { items: few })).toBeUndefined()
    const [item] = few
    if (item === undefined) throw new Error('expected an item')
    const enough = { ...item, verdict: { look: false, tooFew: false } as const }
    const chart = chartNamed('questions', { items: [...few, enough] })
    expect(chart?.reading).toBe('Of 1 question with enough answers none looks broken by its figures.')
    expect(JSON.stringify(chart?.spec.data).match(/"id"/g)).toHaveLength(1)
  })
})

describe('a drawable name', () => {
  it.each(['Réseaux & stockage', 'Дevops', 'Δίκτυα', 'רשתות', 'شبكات', 'Ağlar → 2', 'C++ “in” 5 µs'])(
    'keeps %s',
    (name) => {
      expect(drawable(name, '?')).toBe(name)
    },
  )

  it.each([
    ['🚀 Deploy 👩‍💻 now', 'Deploy now'],
    ['Docker 入門', 'Docker'],
    ['第1章', 'Module 1'],
    ['नेटवर्क', 'Module 1'],
    ['네트워크', 'Module 1'],
    ['เครือข่าย', 'Module 1'],
    ['🐳', 'Module 1'],
  ])('makes of %s: %s', (name, drawn) => {
    expect(drawable(name, 'Module 1')).toBe(drawn)
  })
})

describe('the drawing of modules', () => {
  it('has room for the longest labels, however long the names are', async () => {
    const whole = { ...HALF, mastery: 1, coverage: 1 }
    const modules = ['Kubernetes architecture W', 'Mmmmmmmmmm Mmmmmmmmmm Mmmm'].map((module) => ({ ...whole, module }))
    const chart = chartNamed('mastery', { modules })
    const svg = chart ? await chartSvg(chart) : ''
    const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? []
    const [, left] = /translate\(([\d.]+),/.exec(svg) ?? []
    const bars = [...svg.matchAll(/aria-roledescription="bar"[^>]* d="M[\d.]+,[\d.]+h([\d.]+)/g)].map(([, w]) =>
      Number(w),
    )
    expect(bars).toHaveLength(2)
    // Its figures, letters, brackets and spaces are less than two thirds of an em wide, on the whole.
    expect(Number(left) + Math.max(...bars) + '100 % (100 % asked)'.length * 15 * 0.66).toBeLessThan(Number(width))
    expect(svg).toContain('Mmmmmmmmmm Mmmmmmmmmm Mmmm')
  })
})
