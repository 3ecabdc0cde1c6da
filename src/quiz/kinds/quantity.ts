// Numbers with units, as people type them: "1,5 GB", "1 500 MB", "port 8080", "seven"; "2 × 10^3" is not one of them.

import { compareAnswers } from './words.ts'

interface Unit {
  readonly dimension: string
  /** How many base units it is. */
  readonly factor: number
}

const K = 1_000
const KI = 1_024

const UNITS: readonly (readonly [dimension: string, factor: number, names: string])[] = [
  ['data', 1, 'B byte bytes'],
  ['data', K, 'kB KB kilobyte kilobytes'],
  ['data', K ** 2, 'MB megabyte megabytes'],
  ['data', K ** 3, 'GB gigabyte gigabytes'],
  ['data', K ** 4, 'TB terabyte terabytes'],
  ['data', KI, 'KiB Ki kibibyte kibibytes'],
  ['data', KI ** 2, 'MiB Mi mebibyte mebibytes'],
  ['data', KI ** 3, 'GiB Gi gibibyte gibibytes'],
  ['data', KI ** 4, 'TiB Ti tebibyte tebibytes'],
  ['data', 1 / 8, 'bit bits'],
  ['time', 1e-9, 'ns nanosecond nanoseconds'],
  ['time', 1e-6, 'µs μs us microsecond microseconds'],
  ['time', 1e-3, 'ms millisecond milliseconds'],
  ['time', 1, 's sec secs second seconds'],
  ['time', 60, 'min mins minute minutes'],
  ['time', 3_600, 'h hr hrs hour hours'],
  ['time', 86_400, 'd day days'],
  ['time', 604_800, 'week weeks'],
  ['frequency', 1, 'Hz hertz'],
  ['frequency', K, 'kHz'],
  ['frequency', K ** 2, 'MHz'],
  ['frequency', K ** 3, 'GHz'],
  ['length', 1e-3, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 1e-2, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', K, 'km kilometre kilometres kilometer kilometers'],
  ['mass', 1, 'g gram grams'],
  ['mass', K, 'kg kilogram kilograms'],
  ['share', 1, '% percent'],
]

const NAMED = UNITS.flatMap(([dimension, factor, names]) =>
  names.split(' ').map((name) => [name, { dimension, factor }] as const),
)
const BY_NAME: ReadonlyMap<string, Unit> = new Map(NAMED)
const BY_LETTERS: ReadonlyMap<string, Unit> = new Map(NAMED.map(([name, unit]) => [name.toLowerCase(), unit]))

function unitOf(name: string): Unit | undefined {
  return BY_NAME.get(name) ?? BY_LETTERS.get(name.toLowerCase())
}

export interface Quantity {
  /** As it was typed, without its unit. */
  readonly written: string
  /** Every way to read it: "1,500" is a thousand and a half, or one and a half. */
  readonly values: readonly number[]
  readonly unit: string | undefined
}

const SPACE = String.raw`[ \u00a0\u202f]`
const NUMBER = String.raw`(?:\d{1,3}(?:${SPACE}\d{3})+(?:[.,]\d+)?(?!\d)|\d[\d.,'_]*\d|\d|[.,]\d+)(?:e[-+]?\d+)?`
const UNIT = String.raw`[\p{L}%µμ°/]+`
const QUANTITY = new RegExp(
  String.raw`^(?:about|around|approx\.?|approximately|~|≈|=)?\s*([-+−]?${NUMBER})\s*(${UNIT})?\.?$`,
  'iu',
)
// Digits behind a letter belong to a name, as in "etcd3"; a dash behind a word or a number is no sign; "not 80" says no number.
const EACH = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\d[.,]|(?:\bnot|n['’]t)\s+[-+−]?)((?:(?<![\p{L}\p{N}\]).]\s*)[-+−])?${NUMBER})(?:\s*(${UNIT}))?`,
  'giu',
)

const ONES = 'zero one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WORDS: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
])
// "The one" counts nothing, and "two hundred" is not two.
const WORD = new RegExp(
  String.raw`(?<!\b(?:the|this|that|each|every|which|only)\s)\b(?:(${TENS.join('|')})(?:[-\s](${ONES.slice(1).join('|')}))?|(${[...ONES, ...TEENS].join('|')}))\b(?![-\s](?:hundred|thousand|million|billion|dozen)\b)`,
  'gi',
)

function inDigits(text: string): string {
  const value = (word: string | undefined) => WORDS.get(word?.toLowerCase() ?? '') ?? 0
  return text.replace(WORD, (_, ten?: string, one?: string, small?: string) =>
    String(value(ten) + value(one) + value(small)),
  )
}

function readings(written: string): readonly number[] {
  const text = written.replace('−', '-').replaceAll(/['_ \u00a0\u202f]/g, '')
  const groups = (separator: string) => new RegExp(`^[-+]?\\d{1,3}(?:\\${separator}\\d{3})+(?!\\d)`).test(text)
  const found = new Set<number>()
  if (!text.includes(',') || groups(',')) found.add(Number(text.replaceAll(',', '')))
  if (text.includes(',') && (!text.includes('.') || groups('.'))) {
    found.add(Number(text.replaceAll('.', '').replace(',', '.')))
  }
  if (/^[-+]?\d{1,3}(?:\.\d{3})+$/.test(text)) found.add(Number(text.replaceAll('.', '')))
  return [...found].filter((value) => Number.isFinite(value))
}

function quantity(written: string, unit: string | undefined): Quantity | undefined {
  const values = readings(written)
  return values.length > 0 ? { written, values, unit } : undefined
}

/** A number with or without a unit, and nothing else; undefined where a text is neither. */
export function readQuantity(text: string): Quantity | undefined {
  const [, number, unit] = QUANTITY.exec(text.trim()) ?? []
  return number === undefined ? undefined : quantity(number, unit)
}

/** A word behind a number that can only be a unit: "7 phases" are seven, "90 km/h" are no ninety of anything. */
const isUnit = (word: string) => unitOf(word) !== undefined || /^[kmgt]$/i.test(word) || /.\/|°/.test(word)

/** The numbers of a phrase, in digits or in words up to ninety-nine, each with its unit: none where it has none. */
export function readQuantities(text: string): readonly Quantity[] {
  const plain = inDigits(text)
  const only = readQuantity(plain)
  if (only) return [only]
  return [...plain.matchAll(EACH)].flatMap(
    ([, number = '', word]) => quantity(number, word !== undefined && isUnit(word) ? word : undefined) ?? [],
  )
}

/** What a unit's name may mean beside another: `m` is megabytes beside bytes, of either sort, and else metres. */
function meanings(name: string, beside: Unit | undefined): readonly Unit[] {
  const names = beside?.dimension === 'data' && /^[kmgt]$/i.test(name) ? [`${name}B`, `${name}iB`] : [name]
  return names.flatMap((one) => unitOf(one) ?? [])
}

/** Whether both are sizes that begin alike, as megabytes and MiB do. */
function isSameSize(one: string, two: string): boolean {
  const letter = (name: string) => (unitOf(name)?.dimension === 'data' ? name.charAt(0).toLowerCase() : '')
  return /[kmgt]/.test(letter(one)) && letter(one) === letter(two)
}

/**
 * The factors that may lie between one unit and another; none where they do not measure the same.
 * @param loosely whether sizes by 1000 and by 1024 are the same, as people write them
 */
export function factorsBetween(from: string, to: string, loosely: boolean): readonly number[] {
  const two = unitOf(to)
  // What is no unit is what was counted: one replica, three replicas.
  if (!two) return compareAnswers(from, to) === 'different' ? [] : [1]
  const exact = meanings(from, two)
    .filter(({ dimension }) => dimension === two.dimension)
    .map(({ factor }) => factor / two.factor)
  return loosely && isSameSize(from, to) ? [1, ...exact] : exact
}
