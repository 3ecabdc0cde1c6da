// Names of modules in drawings: told apart, and in letters that the shipped font has.

import { describe, expect, it } from 'vitest'
import { simulateClass } from '../../scripts/simulated-class.ts'
import { simulatedSource } from '../../scripts/simulated-source.ts'
import { chartsOf } from '../../src/reports/charts.ts'
import { reportOn } from '../../src/reports/class-report.ts'
import { drawable } from '../../src/reports/drawable.ts'

const START = Date.UTC(2026, 8, 14, 8)
const made = simulateClass({ seed: 3, students: 9, questions: 5, broken: 0, weeks: 2, start: START })
const report = await reportOn(simulatedSource(made, START))

/** What stands beside the bars of "Modules by mastery" for modules of these titles. */
function barNames(titles: readonly string[], nameOf?: (title: string, number: number) => string): readonly string[] {
  const modules = titles.map((module) => ({ module, questions: 2, students: 3, answers: 6, mastery: 0.5 }))
  const spec = chartsOf({ ...report, modules }, nameOf).find(({ id }) => id === 'mastery')?.spec
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
