// Numbers that are written otherwise than in figures, put into figures: "seven", "minus 40", "1 1/2", "half an hour", "10^6".

import { withoutTex } from './tex.ts'

const ONES = 'zero one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
])
/** Words that multiply the number before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  // German, Spanish, French; a billion there is another number.
  ['tausend', 1e3],
  ['mille', 1e3],
  ['millionen', 1e6],
  ['millón', 1e6],
  ['millone', 1e6],
  ['milliard', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const SMALL = String.raw`(?:(?:${TENS.join('|')})(?:[-\s](?:${ONES.slice(1).join('|')}))?|${[...TEENS, ...ONES].join('|')})`
// "Seventeen eighty-nine", "nineteen oh five".
const YEAR = String.raw`(?:${[...TEENS, 'twenty'].join('|')})[-\s](?:(?:${TENS.join('|')})(?:[-\s](?:${ONES.slice(1).join('|')}))?|${TEENS.join('|')}|oh[-\s](?:${ONES.slice(1).join('|')}))`
const HUNDREDS = String.raw`(?:(?:an?|${SMALL})[-\s]hundred(?:[-\s](?:and[-\s])?${SMALL})?|${SMALL})`
const LARGE = String.raw`(?:an?|${HUNDREDS})[-\s](?:dozen|thousand|million|billion|trillion)`
// "The one" counts nothing, and half a dozen is no dozen.
const WORDS = new RegExp(
  String.raw`(?<!\b(?:the|this|that|each|every|which|only|half)\s)\b(?:${YEAR}|(?:${LARGE}[-\s](?:and[-\s])?){0,3}${HUNDREDS}|${LARGE}(?:[-\s]${LARGE}){0,2})\b`,
  'gi',
)

/** Whether what was said before a word of a year are its hundreds: the seventeen of "seventeen eighty-nine". */
const isCentury = (before: number, word: string, value: number) =>
  before >= 10 && before <= 20 && (value >= 10 || word === 'oh')

function inAll(words: string): number {
  let [all, group] = [0, 0]
  for (const word of words.toLowerCase().split(/[-\s]+/)) {
    const scale = SCALES.get(word)
    const value = VALUES.get(word) ?? 0
    if (scale === undefined) group = isCentury(group, word, value) ? group * 100 + value : group + value
    else if (scale === 100) group = 100 * Math.max(1, group)
    else {
      all += scale * Math.max(1, group)
      group = 0
    }
  }
  return all + group
}

/** A value as a number that can be read in one way only: "1.125" might be a thousand and more. */
const figures = (value: number) => (Number.isInteger(value) ? String(value) : String(value).replace(/^[^e]*$/, '$&e0'))

/** The factor of words such as "million" or "hundred thousand". */
export function scaleOf(words: string): number {
  return words
    .toLowerCase()
    .split(/\s+/)
    .reduce((all, word) => all * (SCALES.get(word.replace(/s$/, '')) ?? 1), 1)
}

/** What `scaleOf` understands, for a regular expression. */
export const SCALE = String.raw`(?:(?:${[...SCALES.keys()].join('|')})s?\b)`

/** Digits that stand above the line, on it: "⁻²" as "-2". */
export const lowered = (digits: string) => digits.normalize('NFKC').replace('−', '-')

const POWER = /(?:(\d{1,9}(?:\.\d{1,9})?)\s?[×x*·]\s?)?(?<![\d.])(\d{1,9})\s?(?:\^|\*\*)\s?\{?([-+−]?\d{1,3})\b\}?/g

/** A text with its powers worked out: "2 × 10^3". */
function withPowers(text: string): string {
  return text
    .replaceAll(/(\d)(⁻?[⁰¹²³⁴-⁹]+)/g, (_, base: string, exponent: string) => `${base}^${lowered(exponent)}`)
    .replaceAll(POWER, (written, times: string | undefined, base: string, exponent: string) => {
      const value = Number(times ?? 1) * Number(base) ** Number(exponent.replace('−', '-'))
      return Number.isFinite(value) ? figures(value) : written
    })
}

const CONSTANT = String.raw`(\d{1,9}(?:\.\d{1,9})?)?\s?[·*×]?\s?`
const DIVIDED = String.raw`(?:\s?\/\s?(\d{1,9}))?`
const NUMBER = String.raw`\d{1,9}(?:\.\d{1,9})?`
const ROOT = new RegExp(
  String.raw`${CONSTANT}(?:√|\bsqrt|\b(?:the\s)?square\sroot\sof)\s?(?:\(\s?(${NUMBER})\s?\)|(${NUMBER}))${DIVIDED}`,
  'gi',
)
const PI = new RegExp(String.raw`${CONSTANT}(?:π|(?<!\p{L})pi(?!\p{L}))${DIVIDED}`, 'giu')

/** A text with the roots and the multiples of pi in it worked out: "3√2", "2 pi", "π/2". */
function withConstants(text: string): string {
  return text
    .replaceAll(ROOT, (_, times: string | undefined, inside?: string, bare?: string, by = '1') =>
      figures((Number(times ?? 1) * Math.sqrt(Number(inside ?? bare))) / Number(by)),
    )
    .replaceAll(PI, (_, times: string | undefined, by = '1') => figures((Number(times ?? 1) * Math.PI) / Number(by)))
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
])
const part = (name: string) => PARTS.get(name.toLowerCase().replace(/s$/, '')) ?? 0

const VULGAR = /(\d?)\s?([¼-¾⅐-⅞])/g
// No date, no path and no address.
const FRACTION = /(?<![\p{L}\d/.,_])(?:(\d{1,9})(?:\s|-|\sand\s))?(\d{1,6})\/(\d{1,6})(?![\d/]|[.,]\d)/gu

function withFractions(text: string): string {
  return text
    .replaceAll(VULGAR, (_, whole: string, sign: string) => `${whole} ${sign.normalize('NFKC').replace('⁄', '/')}`)
    .replaceAll(FRACTION, (written, whole: string | undefined, top: string, bottom: string) => {
      const share = Number(top) / Number(bottom)
      if (!Number.isFinite(share)) return written
      if (whole === undefined) return figures(share)
      return share < 1 ? figures(Number(whole) + share) : `${whole} ${figures(share)}`
    })
}

// "Half an hour", "three quarters of an hour", "an hour and a half"; but "the third hour" has no third.
const PART_OF = /\b(?:(an?|[1-7])[-\s])?(half|thirds?|quarters?|fourths?|(?:fif|six|eigh|ten)ths?)\s(?:of\s)?an?\b/gi
const FIRST_PART =
  /^(?:an?\s|1\s)?(half)(?=$|[-\s](?!of\b))|^(?:an?|1)[-\s](third|quarter|fourth|fifth|sixth|eighth|tenth)(?=$|[-\s])/i
const AND_PART = /\b(\d{1,9})((?:\s\p{L}+)?)\sand\sa\s(half|third|quarter)\b((?:\s(?:an?|of)\b)?)/giu
// Elsewhere, "a second" is each of them.
const FIRST_ONE = /^an?\s(?=\p{L}+(?:$|\sand\sa\s(?:half|quarter)))/iu

function withParts(text: string): string {
  return text
    .replace(FIRST_ONE, '1 ')
    .replace(
      AND_PART,
      (_, whole: string, unit: string, name: string) => `${figures(Number(whole) + part(name))}${unit}`,
    )
    .replace(PART_OF, (_, count: string | undefined, name: string) => figures((Number(count) || 1) * part(name)))
    .replace(FIRST_PART, (_, half?: string, other?: string) => figures(part(half ?? other ?? '')))
}

const gcd = (one: number, two: number): number => (two === 0 ? one : gcd(two, one % two))

/**
 * A key with what it says in powers, roots, multiples of pi and fractions worked out. A fraction alone is a number where it is
 * less than one and in lowest terms: "24/7" and "120/80" may be names.
 */
export function keyInFigures(key: string): string {
  const plain = withConstants(withPowers(withoutTex(key)))
  const [, whole, top, bottom, unit = ''] = /^(?:(\d+)\s)?(\d+)\s?\/\s?(\d+)(\s\p{L}.*)?$/u.exec(plain) ?? []
  if (top === undefined || bottom === undefined) return withFractions(plain)
  const isProper = Number(top) < Number(bottom) && gcd(Number(top), Number(bottom)) === 1
  if (!isProper) return plain
  return `${figures(Number(whole ?? 0) + Number(top) / Number(bottom))}${unit}`
}

const AROUND = /^(?:it is|its|it takes|about|around|approx\.?|approximately|~|≈|=)\s?/i
const DEGREES = /(?:°|\b(?:degrees?|deg)\b)\s?(c|celsius|centigrade|f|fahrenheit)\b/gi
const BELOW = /(\d[\d.,]{0,20}(?:\s?(?:°|degrees?\b)[CF]?)?)\sbelow\s(?:0|zero|freezing)\b/gi

/** A text with its numbers in figures, and its degrees and per cent as signs. */
export function inFigures(text: string): string {
  const narrow = withoutTex(text).replaceAll(/[０-９．，－]/g, (wide) => wide.normalize('NFKC'))
  const plain = narrow.trim().replaceAll(/\s+/g, ' ').replaceAll('º', '°').replace(AROUND, '')
  const digits = withPowers(plain)
    .replaceAll(/\bper cent\b/gi, '%')
    .replaceAll(DEGREES, (_, name: string) => `°${name.charAt(0).toUpperCase()}`)
    .replaceAll(WORDS, (words) => String(inAll(words)))
  return withFractions(withParts(withConstants(digits)))
    .replaceAll(BELOW, '-$1')
    .replaceAll(/\b(?:minus|negative)\s(?=[\d.])/gi, '-')
}
