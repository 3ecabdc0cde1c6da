// Formulas as answers: compared sign by sign, but for blanks, signs of multiplication and what TeX has for them.

import { withoutTex } from './tex.ts'
import { codeIn } from './words.ts'

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const FIRST_GREEK = 0x3b1
const FUNCTIONS = new Set([...GREEK, ...'sinh cosh tanh sqrt arcsin arccos arctan'.split(' ')])
// Words are no variables: "key=value" is no formula.
const LONGEST = 3

/** Whether an expected answer is a formula: all of it in TeX, or an equation or a power of short names. */
export function isFormula(text: string): boolean {
  // Several are compared one by one.
  if (codeIn(text) !== undefined || /[,;\n]|\s(?:and|or|und|oder|et|ou)\s/i.test(text)) return false
  const trimmed = text.trim()
  if (/^\$[^$]+\$$/.test(trimmed)) return true
  if (!/\S\s*=\s*\S|[\p{L}\p{N})](?:\^|[²³⁴-⁹])/u.test(trimmed)) return false
  const names = withoutTex(trimmed).match(/\p{L}+/gu) ?? []
  return names.length > 0 && names.every((name) => name.length <= LONGEST || FUNCTIONS.has(name.toLowerCase()))
}

/** Whether an answer has signs of a formula, and so is compared as one. */
export const hasOperators = (text: string) => /[=+\-−*·⋅×/÷^<>√⁰¹²³⁴-⁹]/.test(withoutTex(text))

/** A formula in one way of writing. */
function written(formula: string): string {
  return withoutTex(formula)
    .replaceAll(/⁻?[⁰¹²³⁴-⁹]+/g, (power) => `^${power.normalize('NFKC')}`)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[α-ω]/g, (letter) => GREEK[(letter.codePointAt(0) ?? 0) - FIRST_GREEK] ?? letter)
    .replaceAll('**', '^')
    .replaceAll('−', '-')
    .replaceAll('÷', '/')
    .replaceAll('√', 'sqrt')
    .replaceAll(/[\s{}_`$]/g, '')
    .replaceAll(/(?<!\d)[*·⋅∙×]|[*·⋅∙×](?!\d)/g, '')
    .replaceAll(/sqrt\((\w+)\)/g, 'sqrt$1')
    .replace(/[.!?]+$/, '')
}

/** Whether two formulas are the same; an equation may have its sides changed over. */
export function sameFormula(said: string, meant: string): boolean {
  const [one, two] = [written(said), written(meant)]
  const [left, right, more] = one.split('=')
  return one === two || (right !== undefined && more === undefined && `${right}=${left}` === two)
}
