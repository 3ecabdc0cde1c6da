// When a guild's daily question is due: croner knows the zones, the weekdays, and the days on which clocks jump.

import { Cron } from 'croner'
import { addDays, instantOf, localDate, startOfDate } from '../../quiz/rules/days.ts'
import type { Settings } from '../../store/settings.ts'

function cron({ postAt, zone, weekdays }: Settings): Cron {
  const [hour, minute] = postAt.split(':').map(Number)
  return new Cron(`${minute} ${hour} * * ${weekdays.join(',')}`, { timezone: zone, paused: true })
}

// Dates as 2026-09-14 compare as they are; a term without a first or last day has no such end.
function isInTerm(date: string, { termStart, termEnd }: Settings): boolean {
  return (termStart === undefined || date >= termStart) && (termEnd === undefined || date <= termEnd)
}

/** When the next question is due after an instant (ms); undefined where the term is over by then. */
export function nextDue(after: number, settings: Settings): number | undefined {
  const { termStart, zone } = settings
  const opens = termStart === undefined ? after : startOfDate(termStart, zone) - 1000
  const run = nextHour(Math.max(after, opens), settings)
  return run !== undefined && isInTerm(localDate(run, zone), settings) ? run : undefined
}

/** The next posting hour (ms), in term or not. */
function nextHour(after: number, settings: Settings): number | undefined {
  return cron(settings).nextRun(new Date(after))?.getTime()
}

/**
 * When a question of a local date that is posted now closes (ms); undefined where it closes when the next is posted. One
 * that is posted so late that its hour has passed closes at that hour of the next day; the last of a term, when the next
 * would have been posted.
 */
export function closingOf(date: string, settings: Settings, now: number): number | undefined {
  const { postAt, closeAt, zone } = settings
  if (closeAt === undefined) return nextDue(now, settings) === undefined ? nextHour(now, settings) : undefined
  const closing = instantOf(closeAt > postAt ? date : addDays(date, 1), closeAt, zone)
  return closing > now ? closing : instantOf(addDays(date, 1), closeAt, zone)
}
