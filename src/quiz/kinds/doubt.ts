// What is odd about an answer as its author wrote it.

import { readQuantity } from './quantity.ts'

export interface Doubt {
  /** `warning` unless told. */
  readonly severity?: 'note'
  readonly field: string
  readonly message: string
}

const TOLERANCE = /^[-+−]?[\d.,]*\d[^`]*(?:±|\+\/?-)/
const RANGE = /^(?:between )?\d[\d.,]*(?:\s*[–—-]\s*| (?:and|to) )\d[\d.,]*\s*[\p{L}%°µ/]*$/iu
const ONE_NUMBER = 'one number and one tolerance, such as `512 ± 5 MB`'

/** An answer in words that was to be a number, with the tolerance that no other kind has. */
export function toleranceDoubts(answers: readonly string[]): readonly Doubt[] {
  const toleranced = answers.find((answer) => TOLERANCE.test(answer))
  if (toleranced === undefined) return answers.filter((answer) => RANGE.test(answer)).map(rangeDoubt)
  return [{ field: 'answer', message: `Unexpected answer "${toleranced}", expected ${ONE_NUMBER}.` }]
}

/** Two numbers for all that lie between them, which are only right as they are written: "12-14 %", if not "1914-1918". */
function rangeDoubt(answer: string): Doubt {
  const message = `Unexpected range "${answer}" that has to be typed as it is, expected ${ONE_NUMBER}, if any number in it is right.`
  return { field: 'answer', severity: 'note', message }
}

// A fraction that ends in a zero, which a measured number seldom does: "2.000" is rather two thousand.
const ZERO_AT_END = /^\D*\d+[.,]\d*0(?:\s*\p{L}.*)?$/u

// Noughts that a number has no need of: "3.10" is a version, "022" a mask.
const NAME_IN_FIGURES = /^\d+\.(?!\d{3}$)\d*0$|^0\d+$/

// "70 ± 5 %" may be 65 to 75 %.
const SHARE_OF_BARE = /^\D?[\d.,]+\s*(?:±|\+\/?-)\s*[\d.,]+\s*%$/

/** A number that may be another, or a name in figures. @param value as which it was read */
export function numberDoubts(answer: string, value: number): readonly Doubt[] {
  if (SHARE_OF_BARE.test(answer)) {
    const message = `Unexpected tolerance in "${answer}" that is read as a share of the number, expected \`70 % ± 5 %\` if it is meant in points.`
    return [{ field: 'answer', message }]
  }
  const [number = ''] = answer.split(/\s*(?:±|\+\/?-)/)
  const others = readQuantity(number)?.values.filter((other) => other !== value) ?? []
  if (number === answer && NAME_IN_FIGURES.test(answer)) {
    const message = `Unexpected noughts in the number "${answer}", expected \`${answer}\` if it is a version or a code, which is compared letter by letter.`
    return [{ field: 'answer', severity: 'note', message }]
  }
  if (!ZERO_AT_END.test(number) || others.length === 0 || others.some((other) => other < value)) return []
  const message = `Unexpected number "${number}" that is read as ${value} and may be meant as ${others.join()}, expected one or the other in plain figures.`
  return [{ field: 'answer', message }]
}
