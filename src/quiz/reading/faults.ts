// What is wrong with a question as it is written: with its choices, and with its answer.

import type { Doubt } from '../kinds/doubt.ts'
import { kindOf } from '../kinds/table.ts'
import type { BodyOf, Question } from '../question.ts'
import type { Entry } from './entry.ts'
import { FIELDS } from './fields.ts'

// As many as can be shown and answered in one message.
const MOST_CHOICES = 20

/** Why a question cannot be asked; undefined where it can. */
export function choiceFault({ choices, answers, prompt }: Entry): string | undefined {
  if (prompt === '') return 'Unexpected question without words, expected a heading that asks.'
  if (choices.length === 0) return undefined
  if (choices.length === 1) return 'Unexpected single choice, expected at least two.'
  if (choices.length > MOST_CHOICES) return `Unexpected ${choices.length} choices, expected at most ${MOST_CHOICES}.`
  if (!choices.some((choice) => choice.correct))
    return 'Unexpected choices without a right one, expected one marked [x].'
  if (answers.length > 0) return 'Unexpected "Answer:" beside choices, expected the right ones to be marked [x].'
  const texts = choices.map((choice) => choice.text.trim().toLowerCase())
  const twice = texts.find((text, index) => texts.indexOf(text) !== index)
  return twice === undefined ? undefined : `Unexpected choice "${twice}" twice, expected choices that differ.`
}

/** What is odd about a question that can be asked all the same. */
export function doubtsOf({ fields, choices, answers }: Entry, body: BodyOf<Question>): readonly Doubt[] {
  const unknown = Object.keys(fields).filter((name) => !FIELDS.includes(name))
  return [
    ...unknown.map((field) => {
      const message = `Unexpected field "${field}" of a question, expected ${FIELDS.join(', ')}.`
      return { field, message }
    }),
    ...(choices.length > 0 && choices.every((choice) => choice.correct) ? [ALL_RIGHT] : []),
    ...kindOf(body).doubts(body, answers),
  ]
}

const ALL_RIGHT: Doubt = {
  field: 'choices',
  message: 'Unexpected choices that are all right, expected a wrong one, marked [ ].',
}
