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

/** Reads answers oldest first; keeps one number for each student and question. */
export class Mastery {
  readonly #questions: readonly Question[]
  readonly #modules: ReadonlyMap<string, string>
  readonly #latest = new Map<string, Map<string, boolean>>()
  readonly #answers = new Map<string, number>()

  constructor(questions: readonly Question[]) {
    this.#questions = questions
    this.#modules = new Map(questions.map((question) => [question.id, question.module]))
  }

  add(user: string, question: string, right: boolean): void {
    const module = this.#modules.get(question)
    if (module === undefined) return
    this.#answers.set(module, (this.#answers.get(module) ?? 0) + 1)
    const latest = this.#latest.get(question) ?? new Map<string, boolean>()
    this.#latest.set(question, latest)
    latest.set(user, right)
  }

  /** In the order of the questions; modules that nobody touched are there with no students. */
  modules(): readonly ModuleMastery[] {
    const modules = grouped(this.#questions, (question) => question.module)
    return [...modules].map(([module, questions]) => {
      const students = new Set<string>()
      let right = 0
      for (const question of questions) {
        for (const [user, isRight] of this.#latest.get(question.id) ?? []) {
          students.add(user)
          if (isRight) right += 1
        }
      }
      return {
        module,
        questions: questions.length,
        students: students.size,
        answers: this.#answers.get(module) ?? 0,
        mastery: students.size === 0 ? 0 : right / (students.size * questions.length),
      }
    })
  }
}
