// What is said where there is nothing to list: that all is well only where there was something to judge.

import type { ClassReport } from './class-report.ts'
import type { GapReport } from './gaps.ts'
import { ANSWERS_NEEDED, isJudged } from './item-verdict.ts'
import { count } from './wording.ts'

export const NO_ANSWERS = 'Nobody has answered a question yet.'
export const NO_ASKS = 'Nothing has been asked yet.'

/**
 * Said where no question has figures: those count first answers alone, that could be graded, to the question as it now is.
 * @param answers of any sort.
 */
export const noItems = (answers: number): string =>
  answers === 0
    ? NO_ANSWERS
    : 'No question, as it is written now, has a first answer from this time that could be graded.'

/** Said where no question was answered wrong. */
export const noMisses = ({ items, answers }: Pick<ClassReport, 'items' | 'answers'>): string =>
  items.length === 0 ? noItems(answers) : 'Nothing: every first answer was right.'

/** Said where no question is to be looked at. */
export function noLooks({ items, answers }: Pick<ClassReport, 'items' | 'answers'>): string {
  if (items.length === 0) return noItems(answers)
  const judged = items.filter(({ verdict }) => isJudged(verdict)).length
  return judged === 0
    ? `No question has been answered by ${ANSWERS_NEEDED} students yet: too few to say whether one is broken.`
    : noneMarked(judged)
}

/** @param judged questions with enough answers to be judged. */
export const noneMarked = (judged: number): string =>
  `Of ${count(judged, 'question')} with enough answers none looks broken by its figures.`

/** Said where no gap is open. */
export const noGaps = ({ asked }: GapReport): string =>
  asked === 0 ? NO_ASKS : 'Every question that was asked found an answer, or has been dealt with.'
