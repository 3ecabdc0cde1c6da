// Units and what lies between them: SI prefixes times units, and a few that have none. Those that
// school books in German, French and Spanish measure in have their names there, too.

import { compareAnswers, unmarked } from './words.ts'

interface Unit {
  readonly dimension: string
  /** How many base units it is. */
  readonly factor: number
}

type Names = readonly [symbols: string, names: string]

const PREFIXES: ReadonlyMap<string, readonly [factor: number, ...names: Names]> = new Map([
  ['n', [1e-9, 'n', 'nano']],
  ['µ', [1e-6, 'µ μ u', 'micro']],
  ['m', [1e-3, 'm', 'milli']],
  ['c', [1e-2, 'c', 'centi']],
  ['d', [1e-1, 'd', 'deci']],
  ['h', [1e2, 'h', 'hecto']],
  ['k', [1e3, 'k K', 'kilo']],
  ['M', [1e6, 'M', 'mega']],
  ['G', [1e9, 'G', 'giga']],
  ['T', [1e12, 'T', 'tera']],
  ['Ki', [1024, 'Ki', 'kibi']],
  ['Mi', [1024 ** 2, 'Mi', 'mebi']],
  ['Gi', [1024 ** 3, 'Gi', 'gibi']],
  ['Ti', [1024 ** 4, 'Ti', 'tebi']],
])

/** Units that take prefixes, and which: no millibytes, so that `mb` is megabytes. */
const PREFIXED: readonly (readonly [dimension: string, factor: number, ...names: Names, prefixes: string])[] = [
  ['data', 1, 'B', 'byte', 'k M G T Ki Mi Gi Ti'],
  ['data', 1 / 8, 'bit', 'bit', 'k M G'],
  ['time', 1, 's', 'second seconde', 'n µ m'],
  ['frequency', 1, 'Hz', 'hertz', 'k M G'],
  ['length', 1, 'm', 'metre meter metro', 'n µ m c d k'],
  ['mass', 1, 'g', 'gram gramme gramm gramo', 'µ m k'],
  ['volume', 1, 'l L', 'litre liter litro', 'µ m c d h'],
  ['power', 1, 'W', 'watt', 'm k M G'],
  ['energy', 1, 'J', 'joule', 'm k M'],
  ['voltage', 1, 'V', 'volt', 'µ m k'],
  ['current', 1, 'A', 'ampere amp', 'µ m'],
  ['pressure', 1, 'Pa', 'pascal', 'h k M'],
]

const OTHERS: readonly (readonly [dimension: string, factor: number, ...names: Names])[] = [
  ['data', 1024, 'Ki', ''],
  ['data', 1024 ** 2, 'Mi', ''],
  ['data', 1024 ** 3, 'Gi', ''],
  ['data', 1024 ** 4, 'Ti', ''],
  ['time', 1, '', 'sec sekunde sekunden segundo'],
  ['time', 60, '', 'min minute minuten minuto'],
  ['time', 3_600, 'h', 'hr hour stunde stunden heure hora'],
  ['time', 86_400, 'd', 'day tage tagen jour dia'],
  ['time', 604_800, '', 'week woche wochen semaine semana'],
  ['mass', 1e6, 't', 'tonne'],
  ['share', 1, '%', 'percent pct prozent'],
  ['angle', 1, '°', 'degree deg grad degre grado'],
  ['celsius', 1, '°C', 'celsius centigrade'],
  ['fahrenheit', 1, '°F', 'fahrenheit'],
  ['kelvin', 1, 'K', 'kelvin'],
]

const split = (names: string) => names.split(' ').filter((name) => name !== '')
const numbered = (names: string) => split(names).flatMap((name) => [name, `${name}s`])

function named([symbols, names]: Names, unit: Unit, prefix: Names = ['', '']): readonly (readonly [string, Unit])[] {
  const before = (one: string) => (one === '' ? [''] : split(one))
  return [
    ...before(prefix[0]).flatMap((start) => split(symbols).map((symbol) => `${start}${symbol}`)),
    ...before(prefix[1]).flatMap((start) => numbered(names).map((name) => `${start}${name}`)),
  ].map((name) => [name, unit] as const)
}

const NAMED = [
  ...OTHERS.flatMap(([dimension, factor, ...names]) => named(names, { dimension, factor })),
  ...PREFIXED.flatMap(([dimension, factor, symbols, names, prefixes]) => [
    ...named([symbols, names], { dimension, factor }),
    ...split(prefixes).flatMap((each) => {
      const [times, ...prefix] = PREFIXES.get(each) ?? [1, '', '']
      return named([symbols, names], { dimension, factor: factor * times }, prefix)
    }),
  ]),
]
const BY_NAME: ReadonlyMap<string, Unit> = new Map(NAMED)

/** By letters of any case: `mw` may be two. "3 a day" has no amperes. */
const BY_LETTERS = new Map<string, readonly Unit[]>()
for (const [name, unit] of NAMED) {
  const letters = name.toLowerCase()
  if (letters !== 'a') BY_LETTERS.set(letters, [...(BY_LETTERS.get(letters) ?? []), unit])
}

function unitsOf(name: string): readonly Unit[] {
  const exact = BY_NAME.get(name)
  const letters = name.toLowerCase()
  return exact ? [exact] : (BY_LETTERS.get(letters) ?? BY_LETTERS.get(unmarked(letters)) ?? [])
}

/** The unit of a name or symbol, in any case where that leaves no doubt; undefined for all else. */
export const unitOf = (name: string): Unit | undefined => unitsOf(name)[0]

/** A word behind a number that can only be a unit: "7 phases" are seven, "90 km/h" are no ninety of anything. */
export const isUnit = (word: string) => unitOf(word) !== undefined || /^[kmgtcf]$/i.test(word) || /.\/|°/.test(word)

const DEGREES = new Set(['angle', 'celsius', 'fahrenheit'])

/**
 * What a unit's name may mean beside another: `m` is megabytes beside bytes, of either sort, and else metres; `C` and plain
 * degrees are those of the other.
 */
function meanings(name: string, beside: Unit): readonly Unit[] {
  if (beside.dimension === 'data' && /^[kmgt]$/i.test(name)) {
    return [`${name}B`, `${name}iB`].flatMap(unitsOf)
  }
  return unitsOf(/^[cf]$/i.test(name) ? `°${name}` : name).map((unit) => {
    const isPlain = unit.dimension === 'angle' || beside.dimension === 'angle'
    return isPlain && DEGREES.has(unit.dimension) && DEGREES.has(beside.dimension) ? beside : unit
  })
}

/** Whether both are sizes that begin alike, as megabytes and MiB do. */
function isSameSize(one: string, two: string): boolean {
  const letter = (name: string) => (unitOf(name)?.dimension === 'data' ? name.charAt(0).toLowerCase() : '')
  return /[kmgt]/.test(letter(one)) && letter(one) === letter(two)
}

// A bare "5k" counts thousands.
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
])

/**
 * The factors that may lie between one unit and another; none where they do not measure the same. Who gives no unit means
 * the one that is asked for, or a share in place of its percentage.
 * @param loosely whether sizes by 1000 and by 1024 are the same, as people write them
 */
export function factorsBetween(from: string | undefined, to: string | undefined, loosely: boolean): readonly number[] {
  const [one, two] = [from, to].map((name) => (name === undefined ? undefined : unitOf(name)))
  if (from === undefined) return two?.dimension === 'share' ? [1, 100] : [1]
  if (to === undefined) return one?.dimension === 'share' ? [1, 0.01] : [COUNTS.get(from) ?? 1]
  // What is no unit is what was counted: one replica, three replicas.
  if (!two) return compareAnswers(from, to) === 'different' ? [] : [1]
  const exact = meanings(from, two)
    .filter(({ dimension }) => dimension === two.dimension)
    .map(({ factor }) => factor / two.factor)
  return loosely && isSameSize(from, to) ? [1, ...exact] : exact
}
