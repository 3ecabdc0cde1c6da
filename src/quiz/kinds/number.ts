// A number with a tolerance and perhaps a unit.

import { graded } from '../grade.ts'
import type { BodyOf, NumberAnswer } from '../question.ts'
import type { Kind } from './kind.ts'
import { factorBetween, readQuantity } from './quantity.ts'
import { sameLetters } from './words.ts'

const TOLERANCE = /^(.*?)\s*(?:±|\+\/?-)\s*([\d.,]+)\s*(%)?\s*(.*)$/
// Room for the last digit of a converted value; far below any tolerance that a person would write.
const ROUNDING = 1e-9

function readKey(text: string): BodyOf<NumberAnswer> | undefined {
  const [, value = text, tolerance = '0', percent, unit = ''] = TOLERANCE.exec(text) ?? []
  const quantity = readQuantity(`${value} ${unit}`.trim())
  const number = quantity?.values[0]
  const width = readQuantity(tolerance)?.values[0]
  if (number === undefined || width === undefined) return undefined
  return {
    kind: 'number',
    value: number,
    tolerance: percent ? (Math.abs(number) * width) / 100 : width,
    ...(quantity?.unit === undefined ? {} : { unit: quantity.unit }),
  }
}

export const number: Kind<NumberAnswer> = {
  label: 'Number',
  input: 'words',
  read: ({ choices, answers, modelAnswer, keyIdeas }) => {
    const [only, other] = answers
    if (choices.length > 0 || only === undefined || other !== undefined) return undefined
    return modelAnswer === undefined && keyIdeas.length === 0 ? readKey(only) : undefined
  },
  choices: () => [],
  order: () => [],
  grade: ({ value, tolerance, unit }, response, grading) => {
    if (!('text' in response)) return graded(0)
    if (grading.accepted?.some((answer) => sameLetters(response.text, answer))) return graded(1)
    const said = readQuantity(response.text)
    if (!said) return graded(0, ['A number was expected.'])
    const factor = said.unit === undefined || unit === undefined ? 1 : factorBetween(said.unit, unit)
    if (factor === undefined) return graded(0, [`The answer is in ${unit ?? ''}, not in ${said.unit ?? ''}.`])
    const room = tolerance + ROUNDING * Math.max(1, Math.abs(value))
    const near = said.values.some((one) => Math.abs(one * factor - value) <= room)
    const assumed = near && unit !== undefined && said.unit === undefined
    return graded(near ? 1 : 0, assumed ? [`Taken as ${response.text.trim()} ${unit}.`] : [])
  },
  same: (_, said, meant) => sameLetters(said, meant),
  key: ({ value, tolerance, unit }) =>
    [String(value), tolerance > 0 ? `± ${tolerance}` : '', unit ?? ''].filter((part) => part !== '').join(' '),
  accepted: (question) => [question],
  hint: () => 'look-it-up',
  isHeld: ({ value }, says) => says(value),
  answer: ({ value, tolerance, unit }) => ({ value, tolerance, ...(unit === undefined ? {} : { unit }) }),
}
