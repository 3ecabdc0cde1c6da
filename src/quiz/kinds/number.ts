// A number with a tolerance and perhaps a unit.

import { graded } from '../grade.ts'
import type { BodyOf, NumberAnswer } from '../question.ts'
import { numberDoubts } from './doubt.ts'
import { inFigures, SCALE, scaleOf } from './figures.ts'
import { type Kind, TYPED } from './kind.ts'
import { namesInFigures } from './number-names.ts'
import { type Quantity, readQuantities, readQuantity } from './quantity.ts'
import { hasDecimalComma } from './separators.ts'
import { conversionsBetween, unitOf } from './units.ts'
import { sameLetters } from './words.ts'

const TOLERANCE = /^\(?(.*?)\s*(?:±|\+\/?-)\s*([\d.,]+)\s*(%)?\s*\)?\s*(.*)$/
// Room for the last digit of a converted value; far below any tolerance that a person would write.
const ROUNDING = 1e-9
const EXPECTED = 'A number was expected.'
const ONE = 'One number was expected.'

/** A key that is a number in words and nothing else but a unit that we know: "four", "zwölf", "ninety minutes"; else as it is. */
function keyWords(text: string, lang: string): string {
  if (/\d/.test(text)) return text
  const figures = namesInFigures(inFigures(text.replace(/\.$/, '')), lang)
  const quantity = readQuantity(figures)
  return quantity && (quantity.unit === undefined || unitOf(quantity.unit)) ? figures : text
}

/** The key as it is written. A tolerance in per cent is a share of the value, unless that is in per cent itself. */
function readKey(text: string, lang: string): BodyOf<NumberAnswer> | undefined {
  const figures = keyWords(text, lang)
  const [, value = figures, tolerance = '0', percent, unit = ''] = TOLERANCE.exec(figures) ?? []
  const own = readQuantity(value)?.unit
  const isPoints = percent !== undefined && own !== undefined && unitOf(own)?.dimension === unitOf(percent)?.dimension
  const quantity = readQuantity(`${value} ${unit}`.trim())
  const which = hasDecimalComma([value, tolerance], lang) ? -1 : 0
  const number = quantity?.values.at(which)
  const width = readQuantity(tolerance)?.values.at(which)
  if (number === undefined || width === undefined) return undefined
  return {
    kind: 'number',
    value: number,
    tolerance: percent && !isPoints ? (Math.abs(number) * width) / 100 : width,
    ...(quantity?.unit === undefined ? {} : { unit: quantity.unit }),
    written: text.trim(),
  }
}

type Key = Pick<NumberAnswer, 'value' | 'tolerance' | 'unit' | 'written'>

const ASKED = new RegExp(String.raw`\b(?:how (?:many|much)|in) (${SCALE})`, 'iu')
const SCALED = new RegExp(String.raw`^((?:${SCALE}\s*)+)(.*)$`, 'iu')

/** A key in plain units, and what a bare number may be counted in: the millions of "7 million", or of "How many million?". */
function counted(
  { value, tolerance, unit, written }: Key,
  prompt: string,
): { readonly key: Key; readonly scales: readonly number[] } {
  const [, words = '', rest = unit ?? ''] = SCALED.exec(unit ?? '') ?? []
  const [own, asked] = [scaleOf(words), scaleOf(ASKED.exec(prompt)?.[1] ?? '')]
  const key = {
    value: value * own,
    tolerance: tolerance * own,
    ...(rest === '' ? {} : { unit: rest }),
    ...(written && { written }),
  }
  return { key, scales: [1, own, 1 / asked] }
}

type Conversions = ReturnType<typeof conversionsBetween>

// "97 ± 1 %" may be 97 per cent, and no number of whole things is a hundredth of another.
const PER_CENT = /(?:±|\+\/?-)\s*[\d.,]+\s*%$/

/** What may be done to the numbers of an answer for them to be in the unit of the key; nothing for other measures. */
function conversions(said: Quantity, { value, tolerance, unit, written = '' }: Key): Conversions {
  const all = conversionsBetween(said.unit, unit, tolerance === 0)
  const isShare = said.unit === undefined && unit === undefined && value <= 100 && PER_CENT.test(written)
  return isShare ? [...all, (number) => number * 100] : all
}

// Without the last digits of a conversion.
const figuresOf = (value: number) => Number(value.toPrecision(12))

const digitsOf = (value: number) => String(value).replace(/e.*$/, '').replaceAll(/\D/g, '').replace(/^0+/, '').length
// As many as a number is kept in; one that an author wrote has fewer.
const ENDLESS = 15

/** Whether a number is another one of endless digits, as it is rounded: 0.33 is a third, 0.3 is none. */
function isRounded(value: number, whole: number): boolean {
  const [, decimals = ''] = /^-?\d+\.(\d+)$/.exec(String(value)) ?? []
  if (digitsOf(whole) < ENDLESS || digitsOf(value) < 2 || decimals.length < 2) return false
  return Math.abs(value - whole) <= 0.5 * 10 ** -decimals.length
}

/** The value that a number of an answer may have been meant to be, where it is that of the key. */
function valueNear(said: Quantity, key: Key, scales: readonly number[]): number | undefined {
  const room = key.tolerance + ROUNDING * (Math.abs(key.value) || 1)
  const values = conversions(said, key).flatMap((convert) =>
    scales.flatMap((scale) => said.values.map((one) => convert(one) * scale)),
  )
  return values.find(
    (value) => Math.abs(value - key.value) <= room || (key.tolerance === 0 && isRounded(figuresOf(value), key.value)),
  )
}

const OUT_OF = /(?<![\d.,])(\d+) out of (?:an? |the |all )?(\d+)(?![\d.,]*\d)/g
// "1/x = 0.25": the number is on the other side. Before an equals sign without a variable stands another number.
const EQUATION = /^[^=,;]*(?<![\p{L}\p{N}])\p{L}(?!\p{L})[^=,;]*=([^=]*\d[^=]*)$/u

/** An answer with the number that it gives in one piece; those that the question names stand for what it counts. */
function inOne(text: string, asked: ReadonlySet<number | undefined>): string {
  const said = EQUATION.exec(text)?.[1] ?? text
  return inFigures(said).replaceAll(OUT_OF, (written, top: string, bottom: string) =>
    asked.has(Number(bottom)) ? written : `${top}/${bottom}`,
  )
}

/** The numbers that an answer gives. Those that the question says only repeat it, unless there are no others. */
function meantBy(text: string, prompt: string, lang?: string): readonly Quantity[] {
  const asked = new Set(readQuantities(prompt).map(({ values: [value] }) => value))
  const said = readQuantities(inOne(namesInFigures(text, lang), asked))
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
    const said = meantBy(response.text, prompt, written.lang)
    const { key, scales } = counted(written, prompt)
    const fitting = said.filter((each) => conversions(each, key).length > 0)
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
  isReadable: ({ lang }, response) =>
    'text' in response && readQuantities(namesInFigures(response.text, lang)).length > 0,
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
