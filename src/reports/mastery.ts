// How well the class knows each module: of the questions that students were asked, the share that they got right when last asked.

import type { Question } from '../quiz/question.ts'
import { grouped } from './grouped.ts'

export interface ModuleMastery {
  readonly module: string
  readonly questions: number
  /** Students who answered anything in it. */
  readonly students: number
  readonly answers: number
  /** Its questions that each of those students answered at least once, added up. */
  readonly asked: number
  /** Share of those whose last answer was right, 0 to 1. */
  readonly mastery: number
  /** Mean over those students of the share of the module's questions that they answered at least once, 0 to 1. */
  readonly coverage: number
}

// The standard error of a share of twenty is at most eleven points, √(½ · ½ / 20): fewer do not tell two modules apart.
const ASKED_NEEDED = 20

/** Whether enough was asked to call a module weak or strong. */
export const isTelling = ({ asked }: ModuleMastery): boolean => asked >= ASKED_NEEDED

/** The modules that anybody has touched, the weakest first; behind them those of which too little is known. */
export function weakestFirst(modules: readonly ModuleMastery[]): readonly ModuleMastery[] {
  return modules
    .filter((module) => module.students > 0)
    .toSorted((one, other) => Number(isTelling(other)) - Number(isTelling(one)) || one.mastery - other.mastery)
}

interface Tally {
  readonly questions: number
  students: number
  answers: number
  asked: number
  right: number
}

/** Reads one student after the other; keeps five numbers a module. */
export class Mastery {
  readonly #modules = new Map<string, Tally>()
  readonly #moduleOf: ReadonlyMap<string, string>

  constructor(questions: readonly Question[]) {
    this.#moduleOf = new Map(questions.map((question) => [question.id, question.module]))
    for (const [module, own] of grouped(questions, (question) => question.module)) {
      this.#modules.set(module, { questions: own.length, students: 0, answers: 0, asked: 0, right: 0 })
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
      if (tally === undefined) continue
      tally.asked += 1
      if (right) tally.right += 1
    }
  }

  /** In the order of the questions; modules that nobody touched are there with no students. */
  modules(): readonly ModuleMastery[] {
    return [...this.#modules].map(([module, { questions, students, answers, asked, right }]) => ({
      module,
      questions,
      students,
      answers,
      asked,
      mastery: right / Math.max(asked, 1),
      coverage: asked / Math.max(students * questions, 1),
    }))
  }

  #tally(question: string): Tally | undefined {
    return this.#modules.get(this.#moduleOf.get(question) ?? '')
  }
}
