// Numbers with units, as people type them: "1,5 GB", "1 500 MB", "2 × 10^3" is not one of them, "0.5" is.

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

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([dimension, factor, names]) => names.split(' ').map((name) => [name, { dimension, factor }] as const)),
)

function unitOf(name: string): Unit | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase()) ?? BY_NAME.get(name.toUpperCase())
}

export interface Quantity {
  /** Every way to read it: "1,500" is a thousand and a half, or one and a half. */
  readonly values: readonly number[]
  readonly unit: string | undefined
}

const NUMBER = String.raw`[-+−]?(?:\d[\d.,'_ \u00a0\u202f]*\d|\d|[.,]\d+)(?:e[-+]?\d+)?`
const QUANTITY = new RegExp(
  String.raw`^(?:about|around|approx\.?|approximately|~|≈|=)?\s*(${NUMBER})\s*([\p{L}%µμ°/]+)?\.?$`,
  'iu',
)

function readings(written: string): readonly number[] {
  const text = written.replace('−', '-').replaceAll(/['_ \u00a0\u202f]/g, '')
  const groups = (separator: string) => new RegExp(`^[-+]?\\d{1,3}(?:\\${separator}\\d{3})+(?!\\d)`).test(text)
  const found = new Set<number>()
  if (!text.includes(',') || groups(',')) found.add(Number(text.replaceAll(',', '')))
  if (text.includes(',') && (!text.includes('.') || groups('.'))) {
    found.add(Number(text.replaceAll('.', '').replace(',', '.')))
  }
  if (/^[-+]?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) found.add(Number(text.replaceAll('.', '')))
  return [...found].filter((value) => Number.isFinite(value))
}

/** A typed number with or without a unit; undefined where it is neither. */
export function readQuantity(text: string): Quantity | undefined {
  const [, number, unit] = QUANTITY.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const values = readings(number)
  return values.length > 0 ? { values, unit } : undefined
}

/** The factor from one unit to another; 1 for the same name, undefined where they do not measure the same. */
export function factorBetween(from: string, to: string): number | undefined {
  if (from.toLowerCase() === to.toLowerCase() && !(unitOf(from) && unitOf(to))) return 1
  const [one, two] = [unitOf(from), unitOf(to)]
  return one && two && one.dimension === two.dimension ? one.factor / two.factor : undefined
}
