// The charts of a class: participation, scores, mastery and questions.

import { noneMarked } from './absence.ts'
import type { Chart, ChartSpec } from './chart.ts'
import type { ClassReport, ItemRow, ScoreBand } from './class-report.ts'
import { cutWords } from './cut.ts'
import { isJudged } from './item-verdict.ts'
import { isTelling, type ModuleMastery, weakestFirst } from './mastery.ts'
import type { Week } from './participation.ts'
import { count, percent, plainText } from './wording.ts'

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
  const judged = report.items.filter(({ verdict }) => isJudged(verdict))
  return [
    ...(report.weeks.length > 0 ? [participation(report.weeks)] : []),
    ...(report.scores.some((band) => band.students > 0) ? [scores(report.scores)] : []),
    ...(report.modules.some((module) => module.students > 0) ? [mastery(report.modules, nameOf)] : []),
    ...(judged.some((item) => item.figures.pointBiserial !== undefined) ? [questions(judged)] : []),
  ]
}

/** Shares of a bar's room that it takes: of few bars each has so much room that it would be a wall. */
const WIDEST_BAR = 0.9
const BAR_OF_FEW = 0.15

/** Upright bars with their numbers on top. */
function columns(values: readonly { readonly x: string; readonly y: number }[], x: string, y: string): ChartSpec {
  const crowded = values.length > 12
  const labelAngle = crowded ? -60 : 0
  const number = { mark: { type: 'text', dy: -9 }, encoding: { text: { field: 'y', type: 'quantitative' } } } as const
  return {
    height: HEIGHT,
    data: { values: [...values] },
    encoding: {
      x: { field: 'x', type: 'ordinal', sort: null, title: x, axis: { labelAngle, labelOverlap: true } },
      y: { field: 'y', type: 'quantitative', title: y, axis: { tickMinStep: 1, grid: true } },
    },
    layer: [
      { mark: { type: 'bar', width: { band: Math.min(WIDEST_BAR, values.length * BAR_OF_FEW) } } },
      ...(crowded ? [] : [number]),
    ],
  }
}

/** Pixels from one lying bar to the next, of the bar, and of its name's middle above the row's. */
const ROW = { step: 44, bar: 18, barBelow: 9, nameAbove: 11 }

/**
 * Lying bars with a name above and a label at the end of each. Beside them names would take an unknown width: what draws has
 * no font at hand and guesses, so that labels ended outside of the drawing.
 */
function bars(values: readonly { readonly x: number; readonly y: string; readonly label: string }[]): ChartSpec {
  return {
    height: values.length * ROW.step,
    data: { values: [...values] },
    encoding: {
      y: { field: 'y', type: 'nominal', sort: null, axis: null },
      x: {
        field: 'x',
        type: 'quantitative',
        title: 'mastered',
        // Past the whole, so that the label of a full bar has room.
        scale: { domain: [0, 1.6], nice: false },
        axis: { format: '%', values: [0, 0.5, 1] },
      },
    },
    layer: [
      { mark: { type: 'bar', height: ROW.bar, yOffset: ROW.barBelow } },
      {
        mark: { type: 'text', align: 'left', dx: 4, dy: ROW.barBelow },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
      {
        mark: { type: 'text', align: 'left', dy: -ROW.nameAbove },
        encoding: { text: { field: 'y', type: 'nominal' }, x: { value: 0 } },
      },
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
  const names = modules.map(({ module }, at) => cutWords(nameOf(plainText(module), at + 1), 26))
  return names.map((name, at) => (names.indexOf(name) === at ? name : `${name} (${at + 1})`))
}

function mastery(modules: readonly ModuleMastery[], nameOf: NameOf): Chart {
  const names = namesIn(modules, nameOf)
  const ordered = weakestFirst(modules)
  const untouched = modules.length - ordered.length
  const rest = untouched > 0 ? ` Nobody has touched ${count(untouched, 'module')} yet.` : ''
  const values = ordered.slice(0, ROWS).map((module) => ({
    x: module.mastery,
    y: names[modules.indexOf(module)] ?? '',
    label: `${percent(module.mastery)} (${percent(module.coverage)} asked)`,
  }))
  return {
    id: 'mastery',
    title: 'Modules by mastery',
    reading: `${extremes(ordered)}${rest} Mastered: right when last asked; in brackets, how much of the module was asked.`,
    table: {
      header: ['Module', 'Questions', 'Students', 'Answers', 'Mastered', 'Asked'],
      rows: [...ordered, ...modules.filter((module) => module.students === 0)].map((module) => [
        module.module,
        module.questions,
        module.students,
        module.answers,
        module.students > 0 ? percent(module.mastery) : '–',
        percent(module.coverage),
      ]),
    },
    spec: bars(values),
  }
}

/** The weakest and the strongest module, where enough is known of two. */
function extremes(ordered: readonly ModuleMastery[]): string {
  const telling = ordered.filter(isTelling)
  const [weakest] = telling
  const strongest = telling.at(-1)
  if (weakest === undefined || strongest === undefined)
    return 'Too little has been asked to call a module weak or strong.'
  if (weakest === strongest) return `Of “${weakest.module}” ${percent(weakest.mastery)} is mastered.`
  return `Weakest is “${weakest.module}” with ${percent(weakest.mastery)} mastered, strongest “${strongest.module}” with ${percent(strongest.mastery)} mastered.`
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
      y: { field: 'y', type: 'quantitative', title: 'goes with the rest (−1 to 1)', axis: { grid: true } },
      shape: {
        field: 'mark',
        type: 'nominal',
        scale: { domain: ['fine', 'look at this one'], range: ['circle', 'cross'] },
        legend: { title: null, orient: 'top' },
      },
      size: { condition: { test: "datum.mark === 'fine'", value: 40 }, value: 140 },
    },
    mark: { type: 'point' },
  }
}

function questions(judged: readonly ItemRow[]): Chart {
  const values = judged.flatMap(({ question: { id }, figures: { facility: x, pointBiserial: y }, verdict }): Point[] =>
    y === undefined ? [] : [{ x, y, mark: verdict.look ? 'look at this one' : 'fine', id }],
  )
  const marked = judged.filter(({ verdict }) => verdict.look).length
  return {
    id: 'questions',
    title: 'Questions: how easy, how telling',
    reading:
      marked === 0
        ? noneMarked(judged.length)
        : `${marked} of ${count(judged.length, 'question')} with enough answers should be looked at: crosses at the bottom tell nothing about who knows the course, or mislead.`,
    spec: points(values),
  }
}
