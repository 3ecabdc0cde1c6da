// A hint to a question: the author's own, else one that its kind allows. It narrows the answer down and never gives it.

import { kindOf } from './kinds/table.ts'
import type { Question } from './question.ts'

export type Hint =
  /** Markdown. */
  | { readonly text: string }
  /** Choices that are wrong, as indices into the question's own order. */
  | { readonly wrong: readonly number[] }
  /** Nothing can be said but where the course speaks of it. */
  | 'look-it-up'

export function hintOf(question: Question, seed: number): Hint {
  return question.hint === undefined ? kindOf(question).hint(question, seed) : { text: question.hint }
}
