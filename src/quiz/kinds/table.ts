// The table of kinds. A new kind is a line here and an arm of the union; what else it must say, the compiler asks of its file.

import type { Grade, Grading, Response } from '../grade.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Kind } from './kind.ts'
import { multipleChoice } from './multiple-choice.ts'
import { number } from './number.ts'
import { open } from './open.ts'
import { shortAnswer } from './short-answer.ts'
import { singleChoice } from './single-choice.ts'
import { trueFalse } from './true-false.ts'
import { sameLetters } from './words.ts'

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

export function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(KINDS, name)
}

/** In the order of the table. */
export const KIND_NAMES: readonly QuestionKind[] = Object.keys(KINDS).filter(isKind)

/**
 * The kind of a question: the one place where the two types meet. A kind of some questions may stand for one of all
 * because what it does are methods, whose arguments TypeScript does not hold against it; it is only given its own.
 */
export function kindOf(question: Pick<Question, 'kind'>): Kind<Question> {
  return KINDS[question.kind]
}

export function gradeResponse(question: Question, response: Response, grading: Grading): Grade {
  return kindOf(question).grade(question, response, grading)
}

/** Whether two answers are the same one, letter by letter where the question is not known. */
export function sameAnswer(question: Question | undefined, one: Response, two: Response): boolean {
  if ('picked' in one && 'picked' in two) return [...one.picked].sort().join() === [...two.picked].sort().join()
  if (!('text' in one && 'text' in two)) return false
  if (!question) return sameLetters(one.text, two.text)
  return kindOf(question).same(question, one.text, two.text)
}

/** Whether an answer can be read as one to this question, right or wrong. */
export function isReadable(question: Question, response: Response): boolean {
  return kindOf(question).isReadable?.(question, response) ?? true
}

/** The kind as people read it. */
export function labelOf(question: Question): string {
  return kindOf(question).label
}

/** How it is answered. */
export function inputOf(question: Question): Kind<Question>['input'] {
  return kindOf(question).input
}

/** The choices as markdown, in the question's own order; empty where the answer is typed. */
export function choicesOf(question: Question): readonly string[] {
  return kindOf(question)
    .choices(question)
    .map(({ text }) => text)
}

/** The order in which a seed shows the choices: position → index. */
export function orderOf(question: Question, seed: number): readonly number[] {
  return kindOf(question).order(question, seed)
}

/** The right answer as markdown. */
export function keyOf(question: Question): string {
  return kindOf(question).key(question)
}

/** The right answer as a JSON value. */
export function answerOf(question: Question): unknown {
  return kindOf(question).answer(question)
}
