// What is wrong with a question as it is written: with its choices, and with its answer.

import { readQuantity } from '../kinds/quantity.ts'
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

export interface Doubt {
  /** `warning` unless told. */
  readonly severity?: 'note'
  readonly field: string
  readonly message: string
}

/** What is odd about a question that can be asked all the same. */
export function doubtsOf({ fields, choices, answers }: Entry, body: BodyOf<Question>): readonly Doubt[] {
  const unknown = Object.keys(fields).filter((name) => !FIELDS.includes(name))
  const toleranced = body.kind === 'number' ? undefined : answers.find((answer) => TOLERANCE.test(answer))
  return [
    ...unknown.map((field) => {
      const message = `Unexpected field "${field}" of a question, expected ${FIELDS.join(', ')}.`
      return { field, message }
    }),
    ...(choices.length > 0 && choices.every((choice) => choice.correct) ? [ALL_RIGHT] : []),
    ...(toleranced === undefined
      ? []
      : [{ field: 'answer', message: `Unexpected answer "${toleranced}", expected ${ONE_NUMBER}.` }]),
    ...answers.flatMap((answer) => (body.kind === 'number' ? numberDoubts(answer, body.value) : [])),
  ]
}

// A fraction that ends in a zero, which a measured number seldom does: "2.000" is rather two thousand.
const ZERO_AT_END = /^\D*\d+[.,]\d*0(?:\s*\p{L}.*)?$/u

// Noughts that a number has no need of: "3.10" is a version, "022" a mask.
const NAME_IN_FIGURES = /^\d+\.(?!\d{3}$)\d*0$|^0\d+$/

function numberDoubts(answer: string, value: number): readonly Doubt[] {
  const [number = ''] = answer.split(/\s*(?:±|\+\/?-)/)
  const others = readQuantity(number)?.values.filter((other) => other !== value) ?? []
  if (number === answer && NAME_IN_FIGURES.test(answer)) {
    const message = `Unexpected noughts in the number "${answer}", expected \`${answer}\` if it is a version or a code, which is compared letter by letter.`
    return [{ field: 'answer', severity: 'note', message }]
  }
  if (!ZERO_AT_END.test(number) || others.length === 0 || others.some((other) => other < value)) return []
  const message = `Unexpected number "${number}" that is read as ${value} and may be meant as ${others.join()}, expected one or the other in plain figures.`
  return [{ field: 'answer', message }]
}

const ALL_RIGHT: Doubt = {
  field: 'choices',
  message: 'Unexpected choices that are all right, expected a wrong one, marked [ ].',
}
const TOLERANCE = /^[-+−]?[\d.,]*\d[^`]*(?:±|\+\/?-)/
const ONE_NUMBER = 'one number and one tolerance, such as `512 ± 5 MB`'
