// A number with a tolerance and perhaps a unit.

import { graded } from '../grade.ts'
import type { BodyOf, NumberAnswer } from '../question.ts'
import { numberDoubts } from './doubt.ts'
import { SCALE, scaleOf } from './figures.ts'
import { type Kind, TYPED } from './kind.ts'
import { type Quantity, readQuantities, readQuantity } from './quantity.ts'
import { hasDecimalComma } from './separators.ts'
import { factorsBetween } from './units.ts'
import { sameLetters } from './words.ts'

const TOLERANCE = /^(.*?)\s*(?:±|\+\/?-)\s*([\d.,]+)\s*(%)?\s*(.*)$/
// Room for the last digit of a converted value; far below any tolerance that a person would write.
const ROUNDING = 1e-9
const EXPECTED = 'A number was expected.'
const ONE = 'One number was expected.'

function readKey(text: string, lang: string): BodyOf<NumberAnswer> | undefined {
  const [, value = text, tolerance = '0', percent, unit = ''] = TOLERANCE.exec(text) ?? []
  const quantity = readQuantity(`${value} ${unit}`.trim())
  const which = hasDecimalComma([value, tolerance], lang) ? -1 : 0
  const number = quantity?.values.at(which)
  const width = readQuantity(tolerance)?.values.at(which)
  if (number === undefined || width === undefined) return undefined
  return {
    kind: 'number',
    value: number,
    tolerance: percent ? (Math.abs(number) * width) / 100 : width,
    ...(quantity?.unit === undefined ? {} : { unit: quantity.unit }),
    written: text.trim(),
  }
}

type Key = Pick<NumberAnswer, 'value' | 'tolerance' | 'unit'>

const ASKED = new RegExp(String.raw`\b(?:how (?:many|much)|in) (${SCALE})`, 'iu')
const SCALED = new RegExp(String.raw`^((?:${SCALE}\s*)+)(.*)$`, 'iu')

/** A key in plain units, and what a bare number may be counted in: the millions of "7 million", or of "How many million?". */
function counted(
  { value, tolerance, unit }: Key,
  prompt: string,
): { readonly key: Key; readonly scales: readonly number[] } {
  const [, words = '', rest = unit ?? ''] = SCALED.exec(unit ?? '') ?? []
  const [own, asked] = [scaleOf(words), scaleOf(ASKED.exec(prompt)?.[1] ?? '')]
  const key = { value: value * own, tolerance: tolerance * own, ...(rest === '' ? {} : { unit: rest }) }
  return { key, scales: [1, own, 1 / asked] }
}

/** What the numbers of an answer may have to be multiplied with to be in the unit of the key; none for other measures. */
function factors(said: Quantity, { tolerance, unit }: Key): readonly number[] {
  return factorsBetween(said.unit, unit, tolerance === 0)
}

// Without the last digits of a conversion.
const figuresOf = (value: number) => Number(value.toPrecision(12))

/** The value that a number of an answer may have been meant to be, where it is that of the key. */
function valueNear(said: Quantity, key: Key, scales: readonly number[]): number | undefined {
  const room = key.tolerance + ROUNDING * Math.max(1, Math.abs(key.value))
  const values = factors(said, key).flatMap((factor) =>
    scales.flatMap((scale) => said.values.map((one) => one * factor * scale)),
  )
  return values.find((value) => Math.abs(value - key.value) <= room)
}

/** The numbers that an answer gives. Those that the question says only repeat it, unless there are no others. */
function meantBy(text: string, prompt: string): readonly Quantity[] {
  const said = readQuantities(text)
  const asked = new Set(readQuantities(prompt).map(({ values: [value] }) => value))
  const own = said.filter(({ values: [value] }) => !asked.has(value))
  return own.length > 0 ? own : said
}

/** The numbers of a text that a grader takes as parts of others: of "2/3", which is one to it, each by itself. */
function partsIn(text: string): ReadonlySet<number> {
  return new Set((text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', ''))))
}

export const number: Kind<NumberAnswer> = {
  ...TYPED,
  label: 'Number',
  input: 'words',
  read: ({ choices, answers, modelAnswer, keyIdeas }, lang = 'en') => {
    const [only, other] = answers
    if (choices.length > 0 || only === undefined || other !== undefined) return undefined
    return modelAnswer === undefined && keyIdeas.length === 0 ? readKey(only, lang) : undefined
  },
  doubts: ({ value }, answers) => answers.flatMap((answer) => numberDoubts(answer, value)),
  grade: ({ prompt, ...written }, response) => {
    if (!('text' in response)) return graded(0)
    const said = meantBy(response.text, prompt)
    const { key, scales } = counted(written, prompt)
    const fitting = said.filter((each) => factors(each, key).length > 0)
    const [first] = fitting.length > 0 ? fitting : said
    if (!first) return graded(0, [EXPECTED])
    if (fitting.length === 0) return graded(0, [`The answer is in ${key.unit ?? ''}, not in ${first.unit ?? ''}.`])
    // Who names two numbers has not chosen, even if one of them is right.
    const [value, ...others] = fitting.map((each) => valueNear(each, key, scales))
    if (value === undefined || others.includes(undefined)) return graded(0, fitting.length > 1 ? [ONE] : [])
    return graded(
      1,
      key.unit !== undefined && first.unit === undefined ? [`Taken as ${figuresOf(value)} ${key.unit}.`] : [],
    )
  },
  isReadable: (_, response) => 'text' in response && readQuantities(response.text).length > 0,
  same: (_, said, meant) => sameLetters(said, meant),
  key: ({ value, tolerance, unit, written }) =>
    written ??
    [String(value), tolerance > 0 ? `± ${tolerance}` : '', unit ?? ''].filter((part) => part !== '').join(' '),
  accepted: (question) => [question],
  hint: () => 'look-it-up',
  isHeld: ({ prompt, ...written }, _, text) => {
    if (partsIn(text).has(written.value)) return true
    const { key, scales } = counted({ ...written, tolerance: 0 }, prompt)
    return readQuantities(text).some((said) => valueNear(said, key, scales) !== undefined)
  },
  answer: ({ value, tolerance, unit }) => ({ value, tolerance, ...(unit === undefined ? {} : { unit }) }),
}
