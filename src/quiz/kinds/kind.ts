// All that is particular to a kind of question. A kind is one file that fills this in, and one line in `table.ts`.

import type { Grade, Grading, Response } from '../grade.ts'
import type { Hint } from '../hint.ts'
import type { BodyOf, Choice, Question } from '../question.ts'
import type { Entry } from '../reading/entry.ts'
import { type Doubt, toleranceDoubts } from './doubt.ts'

/** Numbers around a value. */
export interface Range {
  readonly value: number
  readonly tolerance: number
  readonly unit?: string
}

export interface Kind<Q extends Question> {
  /** As people read it: "Single choice". */
  readonly label: string
  /** How it is answered: one of the choices, any number of them, a few typed words, or sentences. */
  readonly input: 'one' | 'many' | 'words' | 'prose'
  /** The entry as this kind, where it is of this kind; the first kind in the table that says so has it. @param lang its document's */
  read(entry: Entry, lang?: string): BodyOf<Q> | undefined
  /** What is odd about it as it is written. @param answers as they are written */
  doubts(body: BodyOf<Q>, answers: readonly string[]): readonly Doubt[]
  /** In the question's own order; empty for typed answers. */
  choices(question: Q): readonly Choice[]
  /** The order in which choices are shown: position → index. */
  order(question: Q, seed: number): readonly number[]
  grade(question: Q, response: Response, grading: Grading): Grade
  /** Whether typed words are the same answer as others. */
  same(question: Q, said: string, meant: string): boolean
  /** Whether an answer can be read at all, where not everything can: what cannot is given back and not kept. */
  isReadable?(question: Q, response: Response): boolean
  /** The right answer as markdown; empty where the document gives none. */
  key(question: Q): string
  /** The question with a key from elsewhere: of kinds whose document may give none. @param answer markdown */
  withKey?(question: Q, answer: string): Q
  /** What is right when it is typed, any of it; empty for choices. */
  accepted(question: Q): readonly (string | Range)[]
  /** Where the author wrote none. */
  hint(question: Q, seed: number): Hint
  /** Whether a text holds the answer, by which statements it says, or by itself. */
  isHeld(question: Q, says: (statement: string) => boolean, text: string): boolean
  /** All that decides a grade, for the content hash and for `answer` in JSON. */
  answer(question: Q): unknown
}

/** What the kinds have in common whose answer is chosen. */
export const CHOSEN = { same: () => false, accepted: () => [], doubts: () => [] }

/** And those whose answer is typed. */
export const TYPED = {
  choices: () => [],
  order: () => [],
  doubts: (_: unknown, answers: readonly string[]) => toleranceDoubts(answers),
}
