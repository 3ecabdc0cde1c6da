// The names of units: SI prefixes times units, and a few that have none. Those that school books in German, French and Spanish
// measure in have their names there, too.

import { unmarked } from './words.ts'

export interface Unit {
  readonly dimension: string
  /** How many base units it is. */
  readonly factor: number
}

type Names = readonly [symbols: string, names: string]

const PREFIXES: ReadonlyMap<string, readonly [factor: number, ...names: Names]> = new Map([
  ['n', [1e-9, 'n', 'nano']],
  ['µ', [1e-6, 'µ μ u', 'micro']],
  ['m', [1e-3, 'm', 'milli']],
  ['c', [1e-2, 'c', 'centi zenti']],
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
  ['energy', 3_600, 'Wh', '', 'k M G T'],
  ['energy', 1.602_176_634e-19, 'eV', '', 'k M G'],
  ['voltage', 1, 'V', 'volt', 'µ m k'],
  ['current', 1, 'A', 'ampere amp', 'µ m'],
  ['resistance', 1, 'Ω Ω', 'ohm', 'm k M'],
  ['pressure', 1, 'Pa', 'pascal', 'h k M'],
  ['force', 1, 'N', 'newton', 'm k M'],
  ['amount', 1, 'mol', 'mole', 'µ m'],
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
  ['energy', 4_184, 'kcal', ''],
  ['share', 1, '%', 'percent pct prozent'],
  ['angle', 1, '°', 'degree deg grad degre grado'],
  ['celsius', 1, '°C', 'celsius centigrade'],
  ['fahrenheit', 1, '°F', 'fahrenheit'],
  ['kelvin', 1, 'K', 'kelvin'],
  // "Three quarters", "two thirds".
  ['share', 25, '', 'quarter fourth'],
  ['share', 100 / 3, '', 'third'],
  ['share', 20, '', 'fifth'],
  ['share', 100 / 6, '', 'sixth'],
  ['share', 12.5, '', 'eighth'],
  ['share', 10, '', 'tenth'],
  // One currency is no other, whatever it was worth on a day.
  ['dollar', 1, '$ US$ USD', 'dollar'],
  ['euro', 1, '€ EUR', 'euro'],
  ['pound', 1, '£ GBP', 'pound'],
  ['yen', 1, '¥ JPY', 'yen'],
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

/** The units of a name or symbol, which may stand for two where it is not in its own case; none where it is no unit. */
export function unitsNamed(name: string): readonly Unit[] {
  const exact = BY_NAME.get(name)
  const letters = name.toLowerCase()
  return exact ? [exact] : (BY_LETTERS.get(letters) ?? BY_LETTERS.get(unmarked(letters)) ?? [])
}
