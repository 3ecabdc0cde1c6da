// Units, and what lies between one and another.

import { type Unit, unitsNamed } from './unit-names.ts'
import { productOf } from './unit-products.ts'
import { compareAnswers } from './words.ts'

/** The units of a name or symbol; none where it is no unit. */
function unitsOf(name: string): readonly Unit[] {
  const named = unitsNamed(name)
  const product = named.length > 0 ? undefined : productOf(name)
  return product ? [product] : named
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

type Conversion = (value: number) => number

const times =
  (factor: number): Conversion =>
  (value) =>
    value * factor

/** Scales whose noughts differ, each as degrees Celsius and back. People leave out the hundredths of absolute zero. */
const SCALES: ReadonlyMap<string, readonly (readonly [to: Conversion, from: Conversion])[]> = new Map([
  ['celsius', [[times(1), times(1)]]],
  ['fahrenheit', [[(value) => ((value - 32) * 5) / 9, (value) => (value * 9) / 5 + 32]]],
  ['kelvin', [273.15, 273].map((zero) => [(value) => value - zero, (value) => value + zero])],
])

function betweenScales(from: string, to: string): readonly Conversion[] {
  const [one = [], two = []] = [SCALES.get(from), SCALES.get(to)]
  return one.flatMap(([inCelsius]) =>
    two.map(
      ([, out]) =>
        (value: number) =>
          out(inCelsius(value)),
    ),
  )
}

/**
 * The conversions that may lie between one unit and another; none where they do not measure the same. Who gives no unit means
 * the one that is asked for, or a share in place of its percentage.
 * @param loosely whether sizes by 1000 and by 1024 are the same, as people write them
 */
export function conversionsBetween(
  from: string | undefined,
  to: string | undefined,
  loosely: boolean,
): readonly Conversion[] {
  const [one, two] = [from, to].map((name) => (name === undefined ? undefined : unitOf(name)))
  if (from === undefined) return two?.dimension === 'share' && two.factor === 1 ? [times(1), times(100)] : [times(1)]
  if (to === undefined)
    return one?.dimension === 'share' ? [times(1), times(one.factor / 100)] : [times(COUNTS.get(from) ?? 1)]
  // What is no unit is what was counted: one replica, three replicas.
  if (!two) return compareAnswers(from, to) === 'different' ? [] : [times(1)]
  const exact = meanings(from, two).flatMap(({ dimension, factor }) =>
    dimension === two.dimension ? [times(factor / two.factor)] : betweenScales(dimension, two.dimension),
  )
  return loosely && isSameSize(from, to) ? [times(1), ...exact] : exact
}
