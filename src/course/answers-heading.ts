// Which heading stands over the answers to review questions, or over what helps with one.

import { asks, SORT_OF_QUESTION } from './asking.ts'
import { bareHeading } from './heading.ts'
import { ANSWERS_NAMES, SOLUTION_NAMES } from './quiz-words.ts'

const WORD = `(?:${SORT_OF_QUESTION}|model|correct|suggested|selected|exercise|question|problem)[ -]?`
const ASKED = '(?:questions|exercises|problems|quiz(?:zes)?|tests?)'
const OF_WHAT_IS_ASKED = String.raw`(?:to|for|of) (?:the |these |all )?(?:${WORD})*${ASKED}(?: #?\d+)?`

/** "Answers", "Answer key", "Quiz answers", "Solutions to the exercises": nothing but answers to questions is called so. */
const CERTAIN = new RegExp(
  [
    `^(?:the )?(?:${WORD})*answers?(?: (?:keys?|sheets?))?(?: ${OF_WHAT_IS_ASKED})?$`,
    `^(?:the )?(?:${WORD})*(?:solutions?|keys?) ${OF_WHAT_IS_ASKED}$`,
    `^${ANSWERS_NAMES}$`,
  ].join('|'),
  'iu',
)
/** "Solutions", "Our answers", "Key to some tricky questions": elsewhere these are mixtures, or troubleshooting. */
const LIKELY = new RegExp(
  [
    String.raw`^(?:[\p{L}-]+ ){1,2}answers?$`,
    `^(?:the )?(?:${WORD})*(?:solutions?(?: keys?)?|key)$`,
    String.raw`^(?:answers?|solutions?|keys?) (?:to|for|of) (?:\S+ ){0,4}${ASKED}$`,
    String.raw`^(?:${ANSWERS_NAMES}|${SOLUTION_NAMES})(?: \S+){0,5}$`,
  ].join('|'),
  'iu',
)
/** What belongs to a question above it. */
const HELP = /^(?:hints?|explanations?|rationale|key (?:ideas|points))(?: #?\d+)?$/i

/** Answers wherever review questions stand above, answers where these stand right above, or help with one question. */
export type AnswersHeading = 'certain' | 'likely' | 'help'

/** What a heading's words say of answers; undefined where they say nothing. */
export function answersHeading(heading: string): AnswersHeading | undefined {
  const words = bareHeading(heading)
  if (CERTAIN.test(words)) return 'certain'
  if (HELP.test(words)) return 'help'
  // "Short answer" is a form to ask in.
  return LIKELY.test(words) && !asks(words) && !/^short/i.test(words) ? 'likely' : undefined
}
