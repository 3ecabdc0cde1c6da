// What is said where there is nothing to list: that all is well only where there was something to judge.

import type { ItemRow } from './class-report.ts'
import type { GapReport } from './gaps.ts'
import { ANSWERS_NEEDED, isJudged } from './item-verdict.ts'
import { count } from './wording.ts'

export const NO_ANSWERS = 'Nobody has answered a question yet.'
export const NO_ASKS = 'Nothing has been asked yet.'

/** Said where no question is to be looked at. */
export function noLooks(items: readonly ItemRow[]): string {
  if (items.length === 0) return NO_ANSWERS
  const judged = items.filter(({ verdict }) => isJudged(verdict)).length
  return judged === 0
    ? `No question has been answered by ${ANSWERS_NEEDED} students yet: too few to say whether one is broken.`
    : `Of ${count(judged, 'question')} with enough answers none looks broken by its figures.`
}

/** Said where no gap is open. */
export const noGaps = ({ asked }: GapReport): string =>
  asked === 0 ? NO_ASKS : 'Every question that was asked found an answer, or has been dealt with.'
