// A hint to a question: the author's own, else one that its kind allows. It narrows the answer down and never gives it.

import type { Question } from './question.ts'
import { shuffled } from './shuffle.ts'

export type Hint =
  /** Markdown. */
  | { readonly text: string }
  /** Choices that are wrong, as indices into the question's own order. */
  | { readonly wrong: readonly number[] }
  /** Nothing can be said but where the course speaks of it. */
  | 'look-it-up'

export function hintOf(question: Question, seed: number): Hint {
  if (question.hint !== undefined) return { text: question.hint }
  switch (question.kind) {
    case 'single-choice': {
      const wrong = question.choices.flatMap((choice, index) => (choice.correct ? [] : [index]))
      return wrong.length > 1 ? { wrong: shuffled(wrong, seed).slice(0, Math.floor(wrong.length / 2)) } : 'look-it-up'
    }
    case 'multiple-choice':
      return { text: `${question.choices.filter((choice) => choice.correct).length} of them are right.` }
    case 'short-answer': {
      const words = (question.accepted[0] ?? '').split(/\s+/)
      const shape = words.map((word) => `${[...word][0] ?? ''}${'·'.repeat(Math.max(0, [...word].length - 1))}`)
      return question.command ? { text: `It has ${words.length} parts.` } : { text: shape.join(' ') }
    }
    case 'open':
      return question.keyIdeas.length > 0 ? { text: `It has ${question.keyIdeas.length} key ideas.` } : 'look-it-up'
    case 'true-false':
    case 'number':
      return 'look-it-up'
  }
}
