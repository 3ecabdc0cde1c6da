// The figures as tables for a terminal or a document, and the targets they are held against.

import { arch, cpus, platform, totalmem } from 'node:os'
import { markdownTable } from 'markdown-table'
import type { Building } from './building.ts'
import type { Pace } from './race.ts'
import type { Prepared } from './task.ts'

/** What was measured on one corpus. */
export interface Result {
  readonly corpus: string
  readonly size: Prepared
  readonly questions: number
  readonly rounds: number
  readonly building: Building
  readonly systems: readonly System[]
}

export interface System extends Pace {
  /** Of its index alone, over the same passages; ours includes the parse. In ms of processor time, and MB. */
  readonly build: number
  readonly megabytes: number
}

const right = (rows: string[][]) => markdownTable(rows, { align: ['l', ...(rows[0] ?? []).slice(1).map(() => 'r')] })
const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const times = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)}×`

/** Machine, Node and date: a figure without them says nothing. */
export function setting(now: Date): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB`
  return `${machine}, ${platform()}/${arch()}, Node ${process.versions.node}, ${now.toISOString().slice(0, 16)}Z; times are the processor's`
}

export function resultTables({ corpus, size, questions, rounds, building, systems }: Result): string {
  const { files, megabytes, passages, words, indexMegabytes } = size
  const head = `## ${corpus}: ${files} files, ${megabytes.toFixed(2)} MB, ${passages} passages, ${words} distinct words; rounds: ${rounds}`
  const whole = building.parse + building.index
  const starts = right([
    ['start, in a process of its own', 'ms', 'a build takes'],
    ['Lectern from markdown (reads, then indexes)', `${ms(building.parse)} + ${ms(building.index)} = ${ms(whole)}`, ''],
    ["remark's parse with GitHub's extensions", ms(building.remarkGfm), times(building.toRemarkGfm)],
    ["remark's parse alone", ms(building.remark), times(building.toRemark)],
    [`Lectern from its index (${indexMegabytes.toFixed(1)} MB)`, ms(building.revive), times(building.toRevive)],
  ])
  const asking = right([
    [`${questions} questions`, 'p50 ms', 'p99 ms', 'p50 to tuned MiniSearch', 'build ms', 'memory MB'],
    ...systems.map(({ name, p50, p99, toFirst, build, megabytes: held }) => [
      name,
      ms(p50),
      ms(p99),
      times(toFirst),
      ms(build),
      held.toFixed(1),
    ]),
  ])
  return `${head}\n\n${starts}\n\n${asking}\n`
}

/** p50 of each system on the course and its multiples; times of ours. */
export function growthTable(results: readonly Result[]): string {
  const grown = results.filter(({ corpus }) => corpus !== 'hugo-docs')
  if (grown.length < 2) return ''
  const [base] = grown
  const row = (name: string, figure: (result: Result) => number) => [
    name,
    ...grown.map((result) => `${ms(figure(result))} (${times(figure(result) / (base ? figure(base) : 1))})`),
  ]
  const p50 = (name: string) => (result: Result) =>
    result.systems.find((system) => system.name === name)?.p50 ?? Number.NaN
  return `## As the course grows\n\n${right([
    ['', ...grown.map(({ corpus, size }) => `${corpus} (${times(size.passages / (base?.size.passages ?? 1))})`)],
    row('Lectern: build, ms', ({ building }) => building.parse + building.index),
    row('Lectern: from its index, ms', ({ building }) => building.revive),
    row('Lectern: memory, MB', ({ building }) => building.megabytes),
    row('distinct words', ({ size }) => size.words),
    ...(base?.systems ?? []).map(({ name }) => row(`p50 of ${name}, ms`, p50(name))),
  ])}\n`
}

/** Promises of the project, each with what was measured for it. */
const targets: readonly {
  readonly says: string
  readonly on?: string
  readonly most: number
  measure(result: Result): number
}[] = [
  { says: "a question's p50 over tuned MiniSearch's bare search", most: 3, measure: (result) => ours(result).toFirst },
  { says: "a question's p50 in ms", on: 'hugo-docs', most: 2, measure: (result) => ours(result).p50 },
  {
    says: "a build over remark's parse with GitHub's extensions",
    most: 1.5,
    measure: ({ building }) => building.toRemarkGfm,
  },
  { says: 'a start from the index over a build', most: 0.2, measure: ({ building }) => 1 / building.toRevive },
]

function ours({ systems }: Result): System {
  const found = systems.find(({ name }) => name === 'Lectern')
  if (!found) throw new Error('Unexpected result without Lectern.')
  return found
}

export function targetLines(results: readonly Result[]): readonly string[] {
  return targets.flatMap(({ says, on, most, measure }) =>
    results
      .filter(({ corpus }) => on === undefined || on === corpus)
      .map((result) => {
        const value = measure(result)
        return `${value <= most ? 'met   ' : 'MISSED'} ${says} on ${result.corpus}: ${value.toFixed(2)}, at most ${most}`
      }),
  )
}
