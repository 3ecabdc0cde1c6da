// Which daily question comes next, and when: one rule for the poster, for what /setup says, and for the playground.

import type { Question } from '../../quiz/question.ts'
import { pickDaily } from '../../quiz/rules/daily-pick.ts'
import { addDays, localDate, startOfDate } from '../../quiz/rules/days.ts'
import { seedOf } from '../../quiz/shuffle.ts'
import { type DailyTurn, wasShown } from '../../store/dailies.ts'
import type { Scope } from '../../store/schema.ts'
import type { Settings } from '../../store/settings.ts'
import { nextDue } from './calendar.ts'

export interface NextTurn {
  /** Local date, `2026-09-14`. */
  readonly date: string
  /** Milliseconds; past where the day's question is late. */
  readonly due: number
}

/**
 * The next day that gets a question: today where its own is still to come or late, else the first day after it.
 * @param turns those that were, oldest first
 * @returns undefined where the term is over by then
 */
export function nextTurn(turns: readonly DailyTurn[], settings: Settings, now: number): NextTurn | undefined {
  const { zone, channel, since = 0 } = settings
  const today = localDate(now, zone)
  // A clock that was set back makes a day come again, or come after a later one: one question for each all the same.
  const last = turns.at(-1)?.date ?? ''
  const first = last < today ? today : addDays(last, 1)
  // What would have been due before it was set up is not made up for, and without a channel it is yet to be set up.
  const setUp = channel === undefined ? now : since
  // A calendar looks after an instant, not at it.
  const due = nextDue(Math.max(startOfDate(first, zone), setUp) - 1, settings)
  return due === undefined ? undefined : { date: localDate(due, zone), due }
}

/** The question of a day, and the seed that shows it; undefined where there is none to choose from. */
export function questionOf(
  questions: readonly Question[],
  turns: readonly DailyTurn[],
  { guild = '', course }: Scope,
  date: string,
): { readonly question: Question; readonly seed: number } | undefined {
  const seed = seedOf(guild, course, date)
  const shown = turns.filter(wasShown).map(({ questionId }) => questionId)
  const question = pickDaily(questions, shown, seed)
  return question && { question, seed }
}
