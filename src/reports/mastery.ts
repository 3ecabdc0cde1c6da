// How far the class has come in each module: the share of its questions that students answer right when last asked.

import type { Question } from '../quiz/question.ts'
import { grouped } from './grouped.ts'

export interface ModuleMastery {
  readonly module: string
  readonly questions: number
  /** Students who answered anything in it. */
  readonly students: number
  readonly answers: number
  /** Mean over those students of the share of the module's questions whose last answer was right; 0 to 1. */
  readonly mastery: number
}

interface Tally {
  readonly questions: number
  students: number
  answers: number
  right: number
}

/** Reads one student after the other; keeps four numbers a module. */
export class Mastery {
  readonly #modules = new Map<string, Tally>()
  readonly #moduleOf: ReadonlyMap<string, string>

  constructor(questions: readonly Question[]) {
    this.#moduleOf = new Map(questions.map((question) => [question.id, question.module]))
    for (const [module, own] of grouped(questions, (question) => question.module)) {
      this.#modules.set(module, { questions: own.length, students: 0, answers: 0, right: 0 })
    }
  }

  /** @param answers of one student who has not been added before, oldest first. */
  addStudent(answers: readonly { readonly question: string; readonly right: boolean }[]): void {
    const touched = new Set<Tally>()
    const latest = new Map<string, boolean>()
    for (const { question, right } of answers) {
      const tally = this.#tally(question)
      if (tally === undefined) continue
      tally.answers += 1
      touched.add(tally)
      latest.set(question, right)
    }
    for (const tally of touched) tally.students += 1
    for (const [question, right] of latest) {
      const tally = this.#tally(question)
      if (tally && right) tally.right += 1
    }
  }

  /** In the order of the questions; modules that nobody touched are there with no students. */
  modules(): readonly ModuleMastery[] {
    return [...this.#modules].map(([module, { questions, students, answers, right }]) => ({
      module,
      questions,
      students,
      answers,
      mastery: students === 0 ? 0 : right / (students * questions),
    }))
  }

  #tally(question: string): Tally | undefined {
    return this.#modules.get(this.#moduleOf.get(question) ?? '')
  }
}
