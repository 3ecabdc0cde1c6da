// Dates as people write them: "17 September 1793", "September 17th, 1793", "1793-09-17", "17/9/1793", with a day of the week or without.

import { unmarked } from './words.ts'

// Languages whose names of months are known, in full and cut short.
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
const SHORTEST = 3
const NUMBERED = /^(\d{1,4})(?:st|nd|rd|th|er)?$/
const BETWEEN = new Set(['of', 'on', 'de', 'del', 'den', 'am', 'le', 'el', 'il'])

interface Month {
  readonly name: string
  readonly month: number
}

let known: readonly Month[] | undefined

/** Made when a date is first compared: most courses ask for none. */
function months(): readonly Month[] {
  known ??= LANGUAGES.flatMap((lang) => {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => {
      return { name: unmarked(format.format(Date.UTC(2000, month)).toLowerCase()), month: month + 1 }
    })
  })
  return known
}

/** The month that a word begins, in whichever language; undefined where it might begin two, or none. */
export function monthOf(word: string): number | undefined {
  const begun = word.length < SHORTEST ? [] : months().filter(({ name }) => name.startsWith(word))
  const [first, ...others] = new Set(begun.map(({ month }) => month))
  return others.length === 0 ? first : undefined
}

let weekdays: ReadonlySet<string> | undefined

/** Whether a word is the name of a day of the week, in whichever language. */
function isWeekday(word: string): boolean {
  weekdays ??= new Set(
    LANGUAGES.flatMap((lang) => {
      const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
      return Array.from({ length: 7 }, (_, day) => unmarked(format.format(Date.UTC(2000, 0, day + 1)).toLowerCase()))
    }),
  )
  return weekdays.has(word)
}

const isDay = (number: number | undefined) => number !== undefined && number >= 1 && number <= 31
const isMonth = (number: number | undefined) => number !== undefined && number >= 1 && number <= 12
const isYear = (digits: string | undefined) => digits !== undefined && /^\d{3,4}$/.test(digits)

/** The dates in which day and year stand beside a month in words; the year may be missing. */
function withName(month: number, digits: readonly string[]): readonly string[] {
  const [year, ...years] = digits.filter((one) => isYear(one))
  const [day, ...days] = digits.filter((one) => !isYear(one)).map(Number)
  return isDay(day) && days.length === 0 && years.length === 0 ? [`${year ?? ''}-${month}-${day}`] : []
}

/** The dates that three numbers may be: the day goes before the month or behind it. */
function inNumbers(digits: readonly string[]): readonly string[] {
  if (digits.length !== 3) return []
  const [one = '', two = '', three = ''] = digits
  const [year, ...others] = one.length === 4 ? [one, Number(three), Number(two)] : [three, Number(one), Number(two)]
  const [first, second] = others
  if (!isYear(year) || year.length < 4) return []
  const orders = one.length === 4 ? [[first, second]] : [[first, second], [second, first]] // biome-ignore format: pairs
  return orders.flatMap(([day, month]) => (isDay(day) && isMonth(month) ? [`${year}-${month}-${day}`] : []))
}

/** Every way to read words that are a date and nothing else; none for all others. @param words without punctuation, in lower case */
function datesOf(words: readonly string[]): readonly string[] {
  const all = words.map(unmarked).filter((word) => !BETWEEN.has(word))
  const digits = all.flatMap((word) => NUMBERED.exec(word)?.[1] ?? [])
  if (digits.length === 0) return []
  const names = all.filter((word) => !NUMBERED.test(word) && !isWeekday(word))
  const [month, ...others] = names.map(monthOf)
  if (names.length === 0) return inNumbers(digits)
  return month !== undefined && others.length === 0 ? withName(month, digits) : []
}

/** Whether words are the date that others are, however it is written; undefined where either are no date. */
export function sameDate(said: readonly string[], meant: readonly string[]): boolean | undefined {
  const [one, two] = [datesOf(said), datesOf(meant)]
  return one.length === 0 || two.length === 0 ? undefined : one.some((date) => two.includes(date))
}
