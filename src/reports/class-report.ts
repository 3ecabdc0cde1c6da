// Everything that an instructor is told of a class, worked out in one pass over its attempts. Derived each time: who deleted
// their attempts is gone from every figure.

import type { Question } from '../quiz/question.ts'
import { type GapReport, gapReport } from './gaps.ts'
import { ItemAnalysis, type ItemFigures } from './item-analysis.ts'
import { type Verdict, verdictOn } from './item-verdict.ts'
import { Mastery, type ModuleMastery } from './mastery.ts'
import { Participation, type Week } from './participation.ts'
import { type AskRow, type AttemptRow, type Standing, wrongParts } from './source.ts'

/** What a report is made from. */
export interface ClassSource {
  /** The course's name, as a heading. */
  readonly course: string
  readonly questions: readonly Question[]
  /** Graded answers of the class in the period, oldest first. May be iterated more than once. */
  attempts(): AsyncIterable<AttemptRow>
  /** By the rules of the leaderboard, best first. */
  readonly standings: readonly Standing[]
  /** A student's name for an instructor's eyes; the user id where none is known. */
  nameOf(user: string): string
  /** Oldest first. */
  readonly asks: readonly AskRow[]
  readonly taught: readonly TaughtRow[]
  readonly notes: readonly NoteRow[]
  /** A section as its headings, for people; undefined where the course no longer has it. */
  headingsOf(section: string): readonly string[] | undefined
  /** A question's words as the index compares them. */
  terms(text: string): readonly string[]
  /** An IANA time zone. */
  readonly zone: string
  /** What the report covers, in words: "this term". */
  readonly period: string
  /** Milliseconds since the epoch. */
  readonly madeAt: number
}

export interface TaughtRow {
  readonly question: string
  readonly sectionId: string
  /** An instructor's user id, or `students`. */
  readonly approvedBy: string
  readonly at: number
}

export interface NoteRow {
  readonly question: string
  readonly markdown: string
  readonly author: string
  readonly at: number
}

export interface StudentRow extends Standing {
  readonly name: string
  /** Share of answers that were right, 0 to 1. */
  readonly accuracy: number
  /** Share of the course's questions answered at least once, 0 to 1. */
  readonly covered: number
}

export interface ItemRow {
  readonly question: Question
  readonly figures: ItemFigures
  readonly verdict: Verdict
}

/** How many students have their accuracy within ten points. */
export interface ScoreBand {
  /** 0, 10, … 90 percent; the last includes 100. */
  readonly from: number
  readonly students: number
}

export interface ClassReport {
  readonly course: string
  readonly period: string
  readonly zone: string
  readonly madeAt: number
  readonly students: readonly StudentRow[]
  readonly answers: number
  /** Questions to look at first, then by facility, the hardest first. Those that nobody answered are left out. */
  readonly items: readonly ItemRow[]
  readonly weeks: readonly Week[]
  readonly scores: readonly ScoreBand[]
  readonly modules: readonly ModuleMastery[]
  readonly gaps: GapReport
}

/** Reads the attempts once. Memory: a few numbers for each student and question, whatever the number of attempts. */
export async function reportOn(source: ClassSource): Promise<ClassReport> {
  const questions = new Map(source.questions.map((question) => [question.id, question]))
  const analysis = new ItemAnalysis()
  const mastery = new Mastery(source.questions)
  const participation = new Participation(source.zone)
  const students = new Map<string, { readonly user: string; readonly questions: Set<string> }>()
  let answers = 0
  for await (const row of source.attempts()) {
    answers += 1
    const student = students.get(row.user) ?? { user: row.user, questions: new Set() }
    students.set(student.user, student)
    participation.add(student.user, row.at)
    const question = questions.get(row.question)
    if (question === undefined) continue
    student.questions.add(question.id)
    if (row.verdict === 'ungraded') continue
    mastery.add(student.user, question.id, row.verdict === 'right')
    const wrong = wrongParts(question, row)
    analysis.add({ user: student.user, question: question.id, grade: row.score, wrong })
  }
  const rows = source.standings.map((standing) => {
    const covered = (students.get(standing.user)?.questions.size ?? 0) / Math.max(questions.size, 1)
    return studentRow(standing, source.nameOf(standing.user), covered)
  })
  return {
    course: source.course,
    period: source.period,
    zone: source.zone,
    madeAt: source.madeAt,
    students: rows,
    answers,
    items: itemRows(analysis.figures(), questions),
    weeks: participation.weeks(),
    scores: scoreBands(rows),
    modules: mastery.modules(),
    gaps: gapReport(source.asks, source.terms),
  }
}

function studentRow(standing: Standing, name: string, covered: number): StudentRow {
  const accuracy = standing.answered === 0 ? 0 : standing.correct / standing.answered
  return { ...standing, name, accuracy, covered }
}

function itemRows(figures: readonly ItemFigures[], questions: ReadonlyMap<string, Question>): readonly ItemRow[] {
  const rows = figures.flatMap((row): ItemRow[] => {
    const question = questions.get(row.question)
    return question ? [{ question, figures: row, verdict: verdictOn(row, question) }] : []
  })
  return rows.toSorted(
    (one, other) =>
      Number(other.verdict.look) - Number(one.verdict.look) || one.figures.facility - other.figures.facility,
  )
}

function scoreBands(students: readonly StudentRow[]): readonly ScoreBand[] {
  const bands = Array.from({ length: 10 }, () => 0)
  for (const { accuracy, answered } of students) {
    const band = Math.min(9, Math.floor(accuracy * 10 + 1e-9))
    if (answered > 0) bands[band] = (bands[band] ?? 0) + 1
  }
  return bands.map((count, band) => ({ from: band * 10, students: count }))
}
