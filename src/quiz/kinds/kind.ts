// What a kind of question can do. A kind is one file that fills this in, and one line in `table.ts`.

import type { Grade, Grading, Response } from '../grade.ts'
import type { BodyOf, Question } from '../question.ts'
import type { Entry } from '../reading/entry.ts'

export interface Kind<Q extends Question> {
  /** As people read it: "Single choice". */
  readonly label: string
  /** How it is answered: one of the choices, any number of them, or typed. */
  readonly input: 'one' | 'many' | 'text'
  /** The entry as this kind, where it is of this kind; the first kind in the table that says so has it. */
  read(entry: Entry): BodyOf<Q> | undefined
  /** The choices as markdown, in the question's own order; empty for typed answers. */
  choices(question: Q): readonly string[]
  /** The order in which choices are shown: position → index. */
  order(question: Q, seed: number): readonly number[]
  grade(question: Q, response: Response, grading: Grading): Grade
  /** The right answer as markdown. */
  key(question: Q): string
  /** All that decides a grade, for the content hash and for `answer` in JSON. */
  answer(question: Q): unknown
}
