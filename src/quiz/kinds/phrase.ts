// A few typed words beside the answer that was expected: as words, letter by letter, as things in any order, or as a statement
// about something.

import { sameDate } from './dates.ts'
import { hasOperators, isFormula, sameFormula } from './formula.ts'
import type { Asked } from './little-words.ts'
import { comparePerson } from './person.ts'
import {
  type Comparison,
  codeIn,
  compareAnswers,
  compareWords,
  isAdded,
  ownWords,
  plainWords,
  sameLetters,
} from './words.ts'

// Who asks for an order, or for what comes first, has things in order.
const ORDERED = new RegExp(
  String.raw`(?<!\p{L})(?:order(?:ed)?|sequence|respectively|first|last|then|next|steps?|stages?|${[
    'reihenfolge|zuerst|zuletzt|schritten?|phasen?|volgorde|stappen',
    'orden|secuencia|primero|[úu]ltimo|pasos|etapas|fases|ordre|d’abord|étapes|phases?',
    'ordem|sequência|primeiro|passos|ordine|sequenza|fasi',
  ].join('|')})(?!\p{L})`,
  'iu',
)
const BETWEEN = /\s*(?:[,;\n]|\s&\s|\s\+\s|\b(?:and|plus|as well as)\b)\s*/i
const AND: Readonly<Record<string, string>> = {
  de: 'und|sowie',
  es: 'y|e',
  fr: 'et|ainsi que',
  it: 'e|ed',
  nl: 'en',
  pt: 'e',
}
const DENIALS = new Set('not no never cannot without'.split(' '))
const CHOICES = new Set([...DENIALS, 'nor', 'or', 'and', 'but'])
// "The page was not found".
const MOST_AROUND_STATEMENT = 2

/** What a phone makes of the first word of a line. */
export const uncapitalised = (text: string) =>
  text.replace(/^\p{Lu}(?=[^\p{Lu}]*(?:\s|$))/u, (letter) => letter.toLowerCase())

/** Whether words are a name of code to the letter, but for spacing, marks around them and what the question says. */
function sameName(said: string, code: string, asked: Asked): boolean {
  const name = code.split(/\s+/)
  const isMore = isAdded(plainWords(code), asked)
  const bare = (word: string) => (name.includes(word) ? word : word.replaceAll(/^[`"'“‘(]+|[`"'”’).,;:!?]+$/g, ''))
  return [said.trim(), uncapitalised(said.trim().replace(/^[`"'“‘]+/, ''))].some((text) => {
    const words = text.split(/\s+/).map(bare)
    const own = words.filter((word) => name.includes(word) || !plainWords(word).every(isMore))
    return sameLetters(own.join(' '), name.join(' '))
  })
}

const NUMBER = /(?:^|[\s,;])\(?(\d{1,2}|[a-h])[.)]\s+/g

/** The items of a list that was typed with its numbers or letters; undefined where it is none. */
function numberedItems(text: string): readonly string[] | undefined {
  const marks = [...text.matchAll(NUMBER)]
  const isNext = ([, mark]: RegExpMatchArray, index: number) => mark === String(index + 1) || mark === 'abcdefgh'[index]
  if (marks.length < 2 || !marks.every(isNext) || text.slice(0, marks[0]?.index).trim() !== '') return undefined
  return marks.map(({ 0: mark, index }, at) => text.slice(index + mark.length, marks[at + 1]?.index))
}

/** Numbers part things beside "and" and commas, too: "1) yeast and 2) bacteria". */
const itemsOf = (text: string, between: RegExp) =>
  (numberedItems(text)?.join('\n') ?? text.replace(/^\s*both\b/i, ''))
    .split(between)
    .filter((item) => item.trim() !== '')

function betweenItems(lang = 'en'): RegExp {
  const and = AND[lang]
  return and === undefined ? BETWEEN : new RegExp(`${BETWEEN.source}|\\s+(?:${and})\\s+`, 'i')
}

/** How the things that were expected are those that were said, and how many were said. */
interface Listed {
  readonly found: readonly Comparison[]
  readonly said: number
}

/** Things found in any order unless that is asked for; undefined where not several were expected. */
function listed(said: string, meant: string, asked: Asked): Listed | undefined {
  const { prompt, lang = 'en' } = asked
  const between = betweenItems(lang)
  const expected = itemsOf(meant, between)
  if (expected.length < 2) return undefined
  const items = itemsOf(said, meant.includes('/') ? between : new RegExp(`${between.source}|/`, 'i'))
  const left = [...items]
  const found = expected.map((item) => {
    const words = plainWords(item, lang)
    const near = ORDERED.test(prompt) ? left.slice(0, 1) : left
    const all = near.map((one) =>
      isFormula(item)
        ? compareFormulas(one, item, asked)
        : compareWords(ownWords(plainWords(one, lang), words, asked), words),
    )
    const at = all.includes('same') ? all.indexOf('same') : all.indexOf('slip')
    if (at >= 0) left.splice(at, 1)
    return all[at] ?? 'different'
  })
  return { found, said: items.length }
}

function compareLists(said: string, meant: string, asked: Asked): Comparison | undefined {
  const list = listed(said, meant, asked)
  if (!list) return undefined
  const { found } = list
  if (list.said !== found.length) return 'different'
  return found.find((one) => one === 'different') ?? found.find((one) => one === 'slip') ?? 'same'
}

/** How many of several things were said, and how many others; undefined where order counts or not several were expected. */
export function partSaid(
  said: string,
  meant: string,
  asked: Asked,
): { readonly right: number; readonly of: number; readonly others: number } | undefined {
  const list = ORDERED.test(asked.prompt) ? undefined : listed(said, meant, asked)
  if (!list) return undefined
  const right = list.found.filter((one) => one !== 'different').length
  return { right, of: list.found.length, others: list.said - right }
}

/** Words around a formula are no part of it, unless it has them: "it is F = ma". */
function compareFormulas(said: string, meant: string, asked: Asked): Comparison {
  const isMore = isAdded(plainWords(meant), asked)
  const own = said.split(/\s+/).filter((word) => !(/^\p{L}{2,}[:,]?$/u.test(word) && plainWords(word).every(isMore)))
  return sameFormula(said, meant) || sameFormula(own.join(' '), meant) ? 'same' : 'different'
}

/** Whether a statement such as "not found" is made about something: "page not found". */
function isStated(own: readonly string[], expected: readonly string[]): boolean {
  if (!DENIALS.has(expected[0] ?? '') || own.length > expected.length + MOST_AROUND_STATEMENT) return false
  const at = own.findIndex((_, index) => expected.every((word, next) => own[index + next] === word))
  return at >= 0 && [...own.slice(0, at), ...own.slice(at + expected.length)].every((word) => !CHOICES.has(word))
}

/** How a typed phrase compares with an expected answer; one in code marks to the letter. */
export function comparePhrase(said: string, meant: string, asked: Asked): Comparison {
  const expected = plainWords(meant, asked.lang)
  if (expected.length === 0) return compareAnswers(said, meant)
  const code = codeIn(meant)
  if (code !== undefined) return sameName(said, code, asked) ? 'same' : 'different'
  // Who says it in words is compared by them.
  if (isFormula(meant) && hasOperators(said)) return compareFormulas(said, meant, asked)
  if (hasOperators(said) && itemsOf(meant, betweenItems(asked.lang)).some(isFormula)) {
    return compareLists(said, meant, asked) ?? 'different'
  }
  const own = ownWords(plainWords(said, asked.lang), expected, asked)
  const isDate = sameDate(own, expected)
  if (isDate !== undefined) return isDate ? 'same' : 'different'
  const comparison = isStated(own, expected) ? 'same' : compareWords(own, expected)
  if (comparison === 'different') return compareLists(said, meant, asked) ?? comparePerson(said, meant, asked.lang)
  // A word of the question is no slip of another.
  const given = new Set(plainWords(asked.prompt, asked.lang))
  const isMeant = comparison === 'slip' && own.some((word) => given.has(word) && !expected.includes(word))
  return isMeant ? 'different' : comparison
}

const DENIED =
  /\b(?:(?:not|n['’]t|(?:is|are|was|were|do|does|did|has|have|had)n['’]?t|never)(?!\s(?:only|just)\b)|rather\sthan|instead\sof)\b\s?([^,;.]*?)(?=$|[,;.]|\sbut\b)/gi

/** What a phrase says and what it says that it is not: "over-proofed, not under-proofed". */
export function contrast(said: string): { readonly said: string; readonly denied: readonly string[] } {
  const denied: string[] = []
  const rest = said.replaceAll(/\s+/g, ' ').replaceAll(DENIED, (_, what: string) => {
    denied.push(what)
    return ''
  })
  if (denied.length === 0) return { said, denied }
  return { said: rest.replaceAll(/(?:^|[\s,;.]+)(?:and|but)?[\s,;.]*$|^[\s,;.]*but\b/gi, ''), denied }
}

/** Whether an expected answer denies something, so that "not" belongs to it. */
export const denies = (answer: string): boolean =>
  plainWords(answer).some((word) => DENIALS.has(word)) || contrast(answer).denied.length > 0

const NAMED_TWICE = /[(),;/=]|\b(?:or|aka|also (?:called|known as)|i\.?\s?e)\b/i

/** The parts of a phrase that may each name the answer: "carbon dioxide (CO2)". */
export const partsOf = (said: string): readonly string[] =>
  said
    .split(NAMED_TWICE)
    .map((part) => part.trim())
    .filter((part) => part !== '')
