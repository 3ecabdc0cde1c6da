// Numbers with units, as people type them: "1,5 GB", "1 500 MB", "port 8080", "seven", "1 h 30 min", "July 4, 1776".

import { monthOf } from './dates.ts'
import { inFigures, keyInFigures, SCALE, scaleOf } from './figures.ts'
import { PLAIN_UNIT, UNIT } from './unit-products.ts'
import { isUnit, unitOf } from './units.ts'
import { unmarked } from './words.ts'

export interface Quantity {
  /** Every way to read it, that with a decimal point first and that with a decimal comma last: "1,500" as 1500 or as 1.5. */
  readonly values: readonly number[]
  readonly unit: string | undefined
}

const SPACE = String.raw`[ \u00a0\u202f]`
const NUMBER = String.raw`(?:\d{1,3}(?:${SPACE}\d{3})+(?:[.,]\d+)?(?!\d)|\d[\d.,'_]*\d|\d|[.,]\d+)(?:e[-+]?\d+)?`
const QUANTITY = new RegExp(
  String.raw`^(?:about|around|approx\.?|approximately|~|≈|=)?\s*([-+−]?${NUMBER})\s*((?:${SCALE}\s*)*)(${UNIT}|${PLAIN_UNIT})?\.?$`,
  'iu',
)
// Digits behind a letter belong to a name, as in "etcd3"; a dash right behind a word or behind a number is no sign; "not 80"
// says no number.
const EACH = new RegExp(
  String.raw`(?<![\p{L}\p{N}_^]|\d[.,]|(?:\bnot|n['’]t)\s+[-+−]?)((?:(?<!\p{L}|[\p{N}\]).]\s*)[-+−])?${NUMBER})\s*((?:${SCALE}\s*)*)(${UNIT}|${PLAIN_UNIT})?`,
  'giu',
)
// "$40 million", "US$ 5".
const SIGN_BEFORE = new RegExp(String.raw`((?:US)?\$|[€£¥])\s?([-+−]?${NUMBER})(\s${SCALE})?`, 'giu')
const signsBehind = (text: string) => text.replaceAll(SIGN_BEFORE, '$2$3 $1')

function readings(written: string): readonly number[] {
  const text = written.replace('−', '-').replaceAll(/['_ \u00a0\u202f]/g, '')
  const groups = (separator: string) => new RegExp(`^[-+]?[1-9]\\d{0,2}(?:\\${separator}\\d{3})+(?!\\d)`).test(text)
  const found = new Set<number>()
  if (!text.includes(',') || groups(',')) found.add(Number(text.replaceAll(',', '')))
  if (text.includes(',') && (!text.includes('.') || groups('.'))) {
    found.add(Number(text.replaceAll('.', '').replace(',', '.')))
  }
  if (/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) found.add(Number(text.replaceAll('.', '')))
  return [...found].filter((value) => Number.isFinite(value))
}

const isPlain = (unit: string) => new RegExp(`^(?:${PLAIN_UNIT})?$`, 'u').test(unit)

/** The unit that words behind a number begin with; undefined where they begin with none. */
function unitAtStart(words = ''): string | undefined {
  const [plain = ''] = new RegExp(`^${PLAIN_UNIT}`, 'u').exec(words) ?? []
  return [words, plain].find((name) => name !== '' && isUnit(name))
}

/** A number with or without a unit, and nothing else, as the key of a question gives it; undefined where a text is neither. */
export function readQuantity(text: string): Quantity | undefined {
  const [, number, scale = '', unit = ''] = QUANTITY.exec(signsBehind(keyInFigures(text.trim()))) ?? []
  // "5 CO2" is a name; "9.81 m/s2" is not.
  if (!isPlain(unit) && unitOf(unit) === undefined) return undefined
  const name = `${scale}${unit}`.trim()
  return number === undefined ? undefined : quantity(number, name === '' ? undefined : name)
}

function quantity(written: string, unit: string | undefined, scale = ''): Quantity | undefined {
  const values = readings(written).map((value) => value * scaleOf(scale))
  return values.length > 0 ? { values, unit } : undefined
}

const MONTH = String.raw`(?<month>\p{L}{3,})\.?`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const DATES = [
  String.raw`\b${MONTH} (?<day>${DAY}),? (?<year>\d{3,4})`,
  String.raw`(?<!\d)(?<day>${DAY})\.? (?:of )?${MONTH},? (?<year>\d{3,4})`,
  String.raw`(?<!\d)(?<year>\d{3,4})[,\s(]{1,3}(?:on )?(?:the )?(?<day>${DAY})\.? (?:of )?${MONTH}`,
  String.raw`(?<!\d)(?<year>\d{3,4})[,\s(]{1,3}(?:on )?${MONTH} (?<day>${DAY})`,
  String.raw`(?<![\d-])(?<year>\d{4})-\d{2}-(?<day>\d{2})`,
  String.raw`(?<![\d./])(?<day>\d{1,2})[./]\d{1,2}[./](?<year>\d{4})`,
].map((date) => new RegExp(String.raw`${date}(?![\p{L}\d-])`, 'giu'))

/** Takes the dates out of a text; each is one number, which is its year or its day. */
function withoutDates(text: string): { readonly rest: string; readonly dates: readonly Quantity[] } {
  const dates: Quantity[] = []
  const rest = DATES.reduce((left, date) => {
    return left.replace(date, (written, ...matched) => {
      const { year = '', day = '', month }: Partial<Record<string, string>> = matched.at(-1)
      if (month !== undefined && monthOf(unmarked(month.toLowerCase())) === undefined) return written
      dates.push({ values: [Number(year), Number.parseInt(day, 10)], unit: undefined })
      return ' '
    })
  }, text)
  return { rest, dates }
}

interface Placed extends Quantity {
  readonly start: number
  readonly end: number
}

/** "1 h 30 min" as minutes: what goes on in a smaller unit of the same measure. */
function joined(one: Placed, two: Placed, between: string): Placed | undefined {
  const [large, small] = [one, two].map(({ unit }) => (unit === undefined ? undefined : unitOf(unit)))
  if (!large || !small || large.dimension !== small.dimension || large.factor <= small.factor) return undefined
  if (!/^,?\s*(?:and\s+)?$/.test(between)) return undefined
  const values = one.values.flatMap((value) => two.values.map((rest) => (value * large.factor) / small.factor + rest))
  return { values, unit: two.unit, start: one.start, end: two.end }
}

/** The numbers of a phrase, in figures or in words, each with its unit: none where it has none. */
export function readQuantities(text: string): readonly Quantity[] {
  const plain = signsBehind(inFigures(text))
  const [, number, scale, name] = QUANTITY.exec(plain) ?? []
  const only = number === undefined ? undefined : quantity(number, name, scale)
  if (only) return [only]
  const { rest, dates } = withoutDates(plain)
  const found = [...rest.matchAll(EACH)].flatMap(({ 0: all, 1: written = '', 2: times, 3: word, index }) => {
    const one = quantity(written, unitAtStart(word), times)
    return one ? [{ ...one, start: index, end: index + all.trimEnd().length }] : []
  })
  const whole: Placed[] = []
  for (const one of found) {
    const last = whole.at(-1)
    const both = last && joined(last, one, rest.slice(last.end, one.start))
    if (both) whole.pop()
    whole.push(both ?? one)
  }
  return [...dates, ...whole.map(({ values, unit }) => ({ values, unit }))]
}
