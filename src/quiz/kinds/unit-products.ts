// Units made of others: "m/s²", "kg·m^2", "J/(mol·K)", "metres per second squared", "Quadratmeter".

import { lowered } from './figures.ts'
import { type Unit, unitsNamed } from './unit-names.ts'

const LETTERS = String.raw`[\p{L}%µμ°Ω€$£¥]+`
const PER = '(?:per|pro|par|por)'
const POWER = String.raw`(?:\s?(?:\^|\*\*)\s?\{?[-+−]?\d\}?|⁻?[¹²³⁴-⁹]|[-−]?[1-4](?![\p{L}\d])|\s(?:squared|cubed|carrée?s?|cubes?|cuadrados?|cúbicos?)\b)`
const PREFIX = String.raw`(?:(?:square|cubic)\s)?`
const FACTOR = `${PREFIX}${LETTERS}${POWER}?`
const TIMES = String.raw`\s?[·⋅*×]\s?`
// Two units that only stand side by side are one where the second says its power: "m s⁻²".
const BESIDE = String.raw`\s${PREFIX}${LETTERS}${POWER}`
const BELOW = String.raw`\s?\/\s?\(\s?${FACTOR}(?:(?:${TIMES}|\s)${FACTOR})*\s?\)`

/** What a unit looks like, a single one too, for a regular expression; whether it is one, `productOf` tells. */
export const UNIT = String.raw`${FACTOR}(?:${BELOW}|(?:${TIMES}|\s?\/\s?|\s${PER}\s)${FACTOR}|${BESIDE})*`
/** A unit's name or symbol alone, with what may be below a stroke: "km/h". */
export const PLAIN_UNIT = String.raw`[\p{L}%µμ°Ω€$£¥/]+`

type Powers = ReadonlyMap<string, number>

const powers = (of: Readonly<Record<string, number>>): Powers => new Map(Object.entries(of))

/** What measures are made of, and how many of the base units one of theirs is: mass in grams, length in metres. */
const MADE_OF: ReadonlyMap<string, readonly [factor: number, Powers]> = new Map([
  ['frequency', [1, powers({ time: -1 })]],
  ['volume', [1e-3, powers({ length: 3 })]],
  ['force', [1e3, powers({ mass: 1, length: 1, time: -2 })]],
  ['pressure', [1e3, powers({ mass: 1, length: -1, time: -2 })]],
  ['energy', [1e3, powers({ mass: 1, length: 2, time: -2 })]],
  ['power', [1e3, powers({ mass: 1, length: 2, time: -3 })]],
  ['voltage', [1e3, powers({ mass: 1, length: 2, time: -3, current: -1 })]],
  ['resistance', [1e3, powers({ mass: 1, length: 2, time: -3, current: -2 })]],
])

const nameOf = (all: Powers) =>
  [...all]
    .filter(([, power]) => power !== 0)
    .toSorted(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, power]) => `${name}${power}`)
    .join(' ')

const BY_POWERS = new Map([...MADE_OF].map(([dimension, [factor, all]]) => [nameOf(all), { dimension, factor }]))

/** "Square metre", "m²", "s^-2" and "Quadratmeter" as what is raised, and to which power. */
function raisedOf(written: string): readonly [name: string, power: number] {
  const plain = written.trim().replace(/⁻?[¹²³⁴-⁹]$/, lowered)
  const [, before = '', name = '', word = '', digits] =
    /^(square\s|cubic\s|quadrat|kubik)?([^\s\d^*−-]+)(?:\s(squared|cubed|carr|cub|cuadrado|cúbico)\p{L}*)?(?:\s?(?:\^|\*\*)?\s?\{?([-+−]?\d)\}?)?$/iu.exec(
      plain,
    ) ?? []
  const said = `${before}${word}`.toLowerCase()
  if (said !== '') return [name, /^(?:cub(?!r)|kub|cúb)/.test(said) ? 3 : 2]
  return [name, digits === undefined ? 1 : Number(digits.replace('−', '-'))]
}

/** The factors of a unit's name with the power of each; those below a stroke have it negative. */
function factorsOf(name: string): readonly (readonly [written: string, sign: 1 | -1])[] {
  const [above = '', ...below] = name
    .replaceAll(new RegExp(String.raw`\s${PER}\s`, 'giu'), '/')
    .split('/')
    .map((part) => part.replaceAll(/[()]/g, ' ').trim())
  const each = new RegExp(FACTOR, 'giu')
  return [
    ...[...above.matchAll(each)].map(([factor]) => [factor, 1] as const),
    ...below.flatMap((part) => [...part.matchAll(each)].map(([factor]) => [factor, -1] as const)),
  ]
}

/** The unit that a name of more than one is, or of one that is raised; undefined where one of them is unknown. */
export function productOf(name: string): Unit | undefined {
  const all = new Map<string, number>()
  let whole = 1
  for (const [written, sign] of factorsOf(name)) {
    const [base, power] = raisedOf(written)
    const [unit] = unitsNamed(base)
    if (!unit || !Number.isFinite(power)) return undefined
    const [own, made] = MADE_OF.get(unit.dimension) ?? [1, powers({ [unit.dimension]: 1 })]
    whole *= (unit.factor * own) ** (sign * power)
    for (const [dimension, each] of made) all.set(dimension, (all.get(dimension) ?? 0) + sign * power * each)
  }
  if (all.size === 0 || whole === 0 || !Number.isFinite(whole)) return undefined
  const dimension = nameOf(all)
  const known = BY_POWERS.get(dimension)
  return known ? { dimension: known.dimension, factor: whole / known.factor } : { dimension, factor: whole }
}
