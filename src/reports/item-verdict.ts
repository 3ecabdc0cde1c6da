// Whether the figures say that a question is broken, and in which words an instructor is told to look at it.

import { choicesOf, inputOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import type { ItemFigures } from './item-analysis.ts'
import { plainText } from './wording.ts'

export type Verdict =
  | { readonly look: false; readonly tooFew: boolean }
  | { readonly look: true; readonly reason: string }

/** Fewer first answers than this say nothing about a question. */
export const ANSWERS_NEEDED = 20
// Moodle calls a question dubious where its discriminative efficiency is below 15 %, and a facility of 5 % or less "extremely
// difficult or something wrong with the question". Source: https://docs.moodle.org/en/Quiz_statistics_report
const DUBIOUS = 0.15
const HARDLY_ANYONE = 0.05
// Moodle's "adequate" discrimination begins at 30 %. A low figure from a small class proves nothing: the mark is only set
// where even the upper end of the figure's 95 % range stays below.
const ADEQUATE = 0.3
const ONE_SIDED_95 = 1.645

/** Whether there were answers enough to say anything of the question. */
export const isJudged = (verdict: Verdict): boolean => verdict.look || !verdict.tooFew

/** Reads one question's figures. */
export function verdictOn(figures: ItemFigures, question: Question): Verdict {
  if (figures.answers < ANSWERS_NEEDED) return { look: false, tooFew: true }
  if (figures.facility <= HARDLY_ANYONE) {
    return { look: true, reason: `Hardly anyone got it right.${mostChose(figures)}` }
  }
  const { efficiency, efficiencyError } = figures
  if (efficiency === undefined || efficiencyError === undefined) return { look: false, tooFew: false }
  if (efficiency >= DUBIOUS || efficiency + ONE_SIDED_95 * efficiencyError >= ADEQUATE) {
    return { look: false, tooFew: false }
  }
  if (efficiency < -efficiencyError) {
    return { look: true, reason: `Those who do well elsewhere get it wrong more often.${mostChose(figures)}` }
  }
  const guessing = figures.facility <= guessScore(question) + 0.05
  const found = guessing
    ? 'The class answers as if it guessed'
    : 'Getting it right has little to do with knowing the rest'
  return { look: true, reason: `${found}.${mostChose(figures)}` }
}

/** The mean grade of somebody who picks at random; 0 where there is nothing to pick. */
function guessScore(question: Question): number {
  return inputOf(question) === 'one' ? 1 / choicesOf(question).length : 0
}

function mostChose({ mostWrong, answers, facility }: ItemFigures): string {
  if (mostWrong === undefined || mostWrong.students <= facility * answers) return ''
  return ` More chose “${plainText(mostWrong.text)}” than the answer marked right: check the key.`
}
