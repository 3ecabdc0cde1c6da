// Everything that an instructor is told of a class, worked out in one pass over its attempts. Derived each time: who deleted
// their attempts is gone from every figure.

import type { Attempt } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import { isWithin } from '../quiz/rules/leaderboard.ts'
import { counted } from '../quiz/rules/rulings.ts'
import { streakOf } from '../quiz/rules/streak.ts'
import { type GapReport, gapReport } from './gaps.ts'
import { type GradedAnswer, ItemAnalysis, type ItemFigures } from './item-analysis.ts'
import { type Verdict, verdictOn } from './item-verdict.ts'
import { Mastery, type ModuleMastery } from './mastery.ts'
import { Participation, type Week } from './participation.ts'
import type { ClassSource } from './source.ts'
import { ranked, type StudentRow, type StudentWork, workOf } from './student-work.ts'
import { wrongParts } from './wrong-parts.ts'

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

/** Reads every student once. Memory: two numbers for each first answer, and little else. */
export async function reportOn(source: ClassSource): Promise<ClassReport> {
  const reading = new Reading(source)
  for await (const attempts of source.students()) reading.addStudent(attempts)
  return reading.report()
}

class Reading {
  readonly #source: ClassSource
  readonly #questions: ReadonlyMap<string, Question>
  readonly #analysis = new ItemAnalysis()
  readonly #mastery: Mastery
  readonly #participation: Participation
  readonly #works: StudentWork[] = []

  constructor(source: ClassSource) {
    this.#source = source
    this.#questions = new Map(source.questions.map((question) => [question.id, question]))
    this.#mastery = new Mastery(source.questions)
    this.#participation = new Participation(source.zone)
  }

  addStudent(given: readonly Attempt[]): void {
    const { span, posts, rulings } = this.#source
    const attempts = counted(given, rulings)
    const within = attempts.filter((attempt) => isWithin(attempt.answeredAt, span))
    if (within.length === 0) return
    const streak = streakOf(posts, given).current
    this.#works.push({ ...workOf(attempts, span, this.#questions), streak })
    this.#participation.addStudent(within.map((attempt) => attempt.answeredAt))
    const graded = within.filter((attempt) => attempt.grade.verdict !== 'ungraded')
    this.#mastery.addStudent(
      graded.map(({ questionId, grade }) => ({ question: questionId, right: grade.verdict === 'right' })),
    )
    this.#analysis.addStudent(this.#firstAnswers(attempts))
  }

  /**
   * First answers of all time that fall into the span: a later one says less about the question. Answers to an older wording or
   * key say nothing about the question as it is now.
   */
  #firstAnswers(attempts: readonly Attempt[]): readonly GradedAnswer[] {
    const seen = new Set<string>()
    return attempts.flatMap((attempt) => {
      const question = this.#questions.get(attempt.questionId)
      if (question?.contentHash !== attempt.contentHash) return []
      if (attempt.grade.verdict === 'ungraded' || seen.has(question.id)) return []
      seen.add(question.id)
      if (!isWithin(attempt.answeredAt, this.#source.span)) return []
      return [{ question: question.id, grade: attempt.grade.score, wrong: wrongParts(question, attempt) }]
    })
  }

  report(): ClassReport {
    const { course, period, zone, madeAt, asks, nameOf, terms } = this.#source
    const students = ranked(this.#works, nameOf)
    return {
      course,
      period,
      zone,
      madeAt,
      students,
      answers: this.#works.reduce((sum, work) => sum + work.answered, 0),
      items: itemRows(this.#analysis.figures(), this.#questions),
      weeks: this.#participation.weeks(),
      scores: scoreBands(students),
      modules: this.#mastery.modules(),
      gaps: gapReport(asks, terms),
    }
  }
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
  for (const { accuracy } of students) {
    if (accuracy === undefined) continue
    const band = Math.min(9, Math.floor(accuracy * 10 + 1e-9))
    bands[band] = (bands[band] ?? 0) + 1
  }
  return bands.map((count, band) => ({ from: band * 10, students: count }))
}
