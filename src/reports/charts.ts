// The charts of a class: participation, scores, mastery and questions.

import type { Chart, ChartSpec } from './chart.ts'
import type { ClassReport, ItemRow, ScoreBand } from './class-report.ts'
import type { ModuleMastery } from './mastery.ts'
import type { Week } from './participation.ts'
import { count, percent, plainText, shortened } from './wording.ts'

const HEIGHT = 230
/** Rows of a bar chart that still fit a page; the table has all of them. */
const ROWS = 20

/** A module's name in a drawing, from its title and its number in the course. */
type NameOf = (title: string, number: number) => string

/**
 * Every chart that the figures allow: none of a class that has not begun.
 * @param nameOf for a drawing that cannot show every title
 */
export function chartsOf(report: ClassReport, nameOf: NameOf = (title) => title): readonly Chart[] {
  return [
    ...(report.weeks.length > 0 ? [participation(report.weeks)] : []),
    ...(report.students.length > 0 ? [scores(report.scores)] : []),
    ...(report.modules.some((module) => module.students > 0) ? [mastery(report.modules, nameOf)] : []),
    ...(report.items.some((item) => item.figures.pointBiserial !== undefined) ? [questions(report.items)] : []),
  ]
}

/** Upright bars with their numbers on top. */
function columns(values: readonly { readonly x: string; readonly y: number }[], x: string, y: string): ChartSpec {
  const crowded = values.length > 12
  return {
    height: HEIGHT,
    data: { values: [...values] },
    encoding: {
      x: {
        field: 'x',
        type: 'ordinal',
        sort: null,
        title: x,
        axis: { labelAngle: crowded ? -60 : 0, labelOverlap: true },
      },
      y: { field: 'y', type: 'quantitative', title: y, axis: { tickMinStep: 1, grid: true, gridColor: '#e3e5ea' } },
    },
    layer: [
      { mark: { type: 'bar' } },
      ...(crowded
        ? []
        : [
            {
              mark: { type: 'text' as const, dy: -9 },
              encoding: { text: { field: 'y', type: 'quantitative' as const } },
            },
          ]),
    ],
  }
}

/** Lying bars with a name beside and a share at the end of each. */
function bars(values: readonly { readonly x: number; readonly y: string; readonly label: string }[]): ChartSpec {
  return {
    height: values.length * 30,
    data: { values: [...values] },
    encoding: {
      y: {
        field: 'y',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { labelLimit: 0, ticks: false, domain: false },
      },
      x: {
        field: 'x',
        type: 'quantitative',
        title: 'mastered',
        scale: { domain: [0, 1] },
        axis: { format: '%', tickCount: 4 },
      },
    },
    layer: [
      { mark: { type: 'bar', height: 20 } },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'label', type: 'nominal' } } },
    ],
  }
}

function participation(weeks: readonly Week[]): Chart {
  const busiest = weeks.reduce((one, other) => (other.students > one.students ? other : one))
  const [first = busiest] = weeks
  const last = weeks.at(-1) ?? busiest
  const course =
    weeks.length === 1
      ? `${count(last.students, 'student')} took part so far`
      : `From ${count(first.students, 'student')} in the first week to ${last.students} in the latest`
  return {
    id: 'participation',
    title: 'Participation',
    reading: `${course}${busiest === first || busiest === last ? '' : `; most, ${busiest.students}, in the week of ${busiest.monday}`}.`,
    table: {
      header: ['Week of', 'Students', 'Answers'],
      rows: weeks.map((week) => [week.monday, week.students, week.answers]),
    },
    spec: columns(
      weeks.map((week) => ({ x: week.monday.slice(5), y: week.students })),
      'week of (month-day)',
      'students',
    ),
  }
}

function scores(bands: readonly ScoreBand[]): Chart {
  const students = bands.reduce((sum, band) => sum + band.students, 0)
  const half = bands.filter((band) => band.from >= 50).reduce((sum, band) => sum + band.students, 0)
  const label = (band: ScoreBand) => `${band.from}–${band.from === 90 ? 100 : band.from + 9}`
  return {
    id: 'scores',
    title: 'Score distribution',
    reading: `${half} of ${count(students, 'student')} answered at least half of their questions right.`,
    table: { header: ['Right answers, %', 'Students'], rows: bands.map((band) => [label(band), band.students]) },
    spec: columns(
      bands.map((band) => ({ x: String(band.from), y: band.students })),
      'right answers, % (from)',
      'students',
    ),
  }
}

/** Rows of a chart need names that differ. */
function namesIn(modules: readonly ModuleMastery[], nameOf: NameOf): readonly string[] {
  const names = modules.map(({ module }, at) => shortened(nameOf(plainText(module), at + 1), 26))
  return names.map((name, at) => (names.indexOf(name) === at ? name : `${name} (${at + 1})`))
}

function mastery(modules: readonly ModuleMastery[], nameOf: NameOf): Chart {
  const names = namesIn(modules, nameOf)
  const touched = modules.filter((module) => module.students > 0)
  const weakest = touched.toSorted((one, other) => one.mastery - other.mastery)
  const [first] = weakest
  const best = weakest.at(-1)
  const untouched = modules.length - touched.length
  const rest = untouched > 0 ? ` Nobody has touched ${count(untouched, 'module')} yet.` : ''
  const shown = new Set(weakest.slice(0, ROWS))
  const values = modules.flatMap((module, at) =>
    shown.has(module) ? [{ x: module.mastery, y: names[at] ?? '', label: percent(module.mastery) }] : [],
  )
  return {
    id: 'mastery',
    title: 'Modules by mastery',
    reading:
      first && best
        ? `Weakest is “${first.module}” with ${percent(first.mastery)} of its questions mastered, strongest “${best.module}” with ${percent(best.mastery)}.${rest}`
        : '',
    table: {
      header: ['Module', 'Questions', 'Students', 'Answers', 'Mastered'],
      rows: modules.map((module) => [
        module.module,
        module.questions,
        module.students,
        module.answers,
        module.students > 0 ? percent(module.mastery) : '–',
      ]),
    },
    spec: bars(values),
  }
}

interface Point {
  readonly x: number
  readonly y: number
  readonly mark: 'fine' | 'look at this one'
  readonly id: string
}

function points(values: readonly Point[]): ChartSpec {
  return {
    height: HEIGHT,
    data: { values: [...values] },
    encoding: {
      x: {
        field: 'x',
        type: 'quantitative',
        title: 'share of students who got it right',
        scale: { domain: [0, 1] },
        axis: { format: '%' },
      },
      y: {
        field: 'y',
        type: 'quantitative',
        title: 'goes with the rest (−1 to 1)',
        axis: { grid: true, gridColor: '#e3e5ea' },
      },
      shape: {
        field: 'mark',
        type: 'nominal',
        scale: { domain: ['fine', 'look at this one'], range: ['circle', 'cross'] },
        legend: { title: null, orient: 'top' },
      },
      size: { condition: { test: "datum.mark === 'fine'", value: 40 }, value: 140 },
    },
    mark: { type: 'point', filled: true, fill: '#5b6b8c', stroke: '#1f2430', strokeWidth: 0.5 },
  }
}

function questions(items: readonly ItemRow[]): Chart {
  const values = items.flatMap(({ question, figures, verdict }): Point[] =>
    figures.pointBiserial === undefined
      ? []
      : [
          {
            x: figures.facility,
            y: figures.pointBiserial,
            mark: verdict.look ? 'look at this one' : 'fine',
            id: question.id,
          },
        ],
  )
  const marked = values.filter((value) => value.mark !== 'fine').length
  return {
    id: 'questions',
    title: 'Questions: how easy, how telling',
    reading:
      marked === 0
        ? `None of the ${count(values.length, 'question')} with enough answers looks broken.`
        : `${marked} of ${count(values.length, 'question')} should be looked at: crosses at the bottom tell nothing about who knows the course, or mislead.`,
    spec: points(values),
  }
}
