// Tables of scores, as text.

import { median } from '../statistics.ts'
import type { Scored } from './system.ts'

const measures = ['correct', 'cited1', 'cited3', 'both', 'refused'] as const

export function percent(rows: readonly Scored[], measure: (typeof measures)[number]): string {
  if (rows.length === 0) return '-'.padStart(7)
  return ((100 * rows.filter((row) => row[measure]).length) / rows.length).toFixed(1).padStart(7)
}

/** A part of a whole, as people write it. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)}%`
}

/** How many were asked for, how many of them cited first, and among the first three. */
export interface Found {
  readonly asked: number
  readonly first: number
  readonly three: number
}

/** @param places of each among its citations, from 0; -1 where it is not cited */
export function foundAt(places: readonly number[]): Found {
  return {
    asked: places.length,
    first: places.filter((place) => place === 0).length,
    three: places.filter((place) => place >= 0).length,
  }
}

export function foundLines(what: string, { asked, first, three }: Found): readonly string[] {
  return ['', `${what}: ${asked} asked, their section first ${share(first, asked)}, among three ${share(three, asked)}`]
}

function medianLength(rows: readonly Scored[]): number {
  return median(rows.flatMap(({ answer }) => (answer.answered ? [answer.answer.length] : []))) || 0
}

/** One block a kind of question, one line a system; then all that can be answered, and all that cannot. */
export function summaryTable(
  results: readonly { readonly name: string; readonly rows: readonly Scored[] }[],
): readonly string[] {
  const lines = [
    `${''.padEnd(14)} ${'n'.padStart(4)}  ${'system'.padEnd(40)} correct cited@1 cited@3    both refused  length`,
  ]
  const kinds = [...new Set(results[0]?.rows.filter((row) => row.answerable).map((row) => row.question.kind))]
  const groups: [string, (row: Scored) => boolean][] = [
    ...kinds.map((kind): [string, (row: Scored) => boolean] => [
      kind,
      (row) => row.answerable && row.question.kind === kind,
    ]),
    ['answerable', (row) => row.answerable],
    ['unanswerable', (row) => !row.answerable],
  ]
  for (const [group, belongs] of groups) {
    results.forEach(({ name, rows }, index) => {
      const own = rows.filter(belongs)
      const figures = measures.map((measure) => percent(own, measure)).join(' ')
      const head = index === 0 ? `${group.padEnd(14)} ${String(own.length).padStart(4)}` : ''.padEnd(19)
      lines.push(`${head}  ${name.padEnd(40)} ${figures} ${String(medianLength(own)).padStart(7)}`)
    })
  }
  return lines
}

/** The questions that went wrong, with what was cited instead. */
export function missLines(rows: readonly Scored[]): readonly string[] {
  const wrong = rows.filter((row) => (row.answerable ? !row.both : !row.refused))
  return [
    '',
    'Misses (what was cited first; the section that answers)',
    ...wrong.map(({ question, answer, correct, cited1, cited3, refused }) => {
      const first = answer.citations[0]
      const marks = [correct && 'correct', cited1 && 'cited@1', cited3 && 'cited@3', refused && 'refused'].filter(
        Boolean,
      )
      const gold = question.gold.map(({ doc, start, end }) => `${doc}:${start}-${end}`)
      const got = first ? `${first.path}:${first.startLine}-${first.endLine}` : 'nothing'
      return `${question.id} [${question.kind}] ${question.question}\n    ${answer.confidence.toFixed(2)} ${marks.join(' ')}; ${got}; ${gold.slice(0, 3).join(' ')}`
    }),
  ]
}
