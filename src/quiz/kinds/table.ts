// The table of kinds. A new kind is a line here and an arm of the union; the compiler finds what was forgotten.

import type { Grade, Grading, Response } from '../grade.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Kind } from './kind.ts'
import { multipleChoice } from './multiple-choice.ts'
import { number } from './number.ts'
import { open } from './open.ts'
import { shortAnswer } from './short-answer.ts'
import { singleChoice } from './single-choice.ts'
import { trueFalse } from './true-false.ts'

type Table = { readonly [K in QuestionKind]: Kind<Extract<Question, { kind: K }>> }

/** In the order in which they are tried when a document is read: the narrower first. */
export const KINDS: Table = {
  'true-false': trueFalse,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  number,
  'short-answer': shortAnswer,
  open,
}

/** Calls a kind with a question of that kind: the one place where the two types meet. */
function dispatch<R>(question: Question, call: <Q extends Question>(kind: Kind<Q>, question: Q) => R): R {
  switch (question.kind) {
    case 'true-false':
      return call(KINDS['true-false'], question)
    case 'single-choice':
      return call(KINDS['single-choice'], question)
    case 'multiple-choice':
      return call(KINDS['multiple-choice'], question)
    case 'number':
      return call(KINDS.number, question)
    case 'short-answer':
      return call(KINDS['short-answer'], question)
    case 'open':
      return call(KINDS.open, question)
  }
}

export function gradeResponse(question: Question, response: Response, grading: Grading): Grade {
  return dispatch(question, (kind, one) => kind.grade(one, response, grading))
}

/** The kind as people read it. */
export function labelOf(question: Question): string {
  return KINDS[question.kind].label
}

/** How it is answered: one of the choices, any number of them, or typed. */
export function inputOf(question: Question): 'one' | 'many' | 'text' {
  return KINDS[question.kind].input
}

/** The choices as markdown, in the question's own order; empty where the answer is typed. */
export function choicesOf(question: Question): readonly string[] {
  return dispatch(question, (kind, one) => kind.choices(one))
}

/** The order in which a seed shows the choices: position → index. */
export function orderOf(question: Question, seed: number): readonly number[] {
  return dispatch(question, (kind, one) => kind.order(one, seed))
}

/** The right answer as markdown. */
export function keyOf(question: Question): string {
  return dispatch(question, (kind, one) => kind.key(one))
}

/** The right answer as a JSON value. */
export function answerOf(question: Question): unknown {
  return dispatch(question, (kind, one) => kind.answer(one))
}
