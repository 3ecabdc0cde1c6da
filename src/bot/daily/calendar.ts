// When a guild's daily question is due: croner knows the zones, the weekdays, and the days on which clocks jump.

import { Cron } from 'croner'
import { addDays, instantOf, localDate, startOfDate } from '../../quiz/rules/days.ts'
import type { Settings } from '../../store/settings.ts'

function cron({ postAt, zone, weekdays }: Settings): Cron {
  const [hour, minute] = postAt.split(':').map(Number)
  return new Cron(`${minute} ${hour} * * ${weekdays.join(',')}`, { timezone: zone, paused: true })
}

/** When the question of a local date is due (ms); undefined on a weekday without one. */
export function dueOn(date: string, settings: Settings): number | undefined {
  // Exclusive, so that a question at midnight is found.
  const run = cron(settings)
    .nextRun(new Date(startOfDate(date, settings.zone) - 1000))
    ?.getTime()
  return run !== undefined && localDate(run, settings.zone) === date ? run : undefined
}

/** When the next question is due after an instant (ms). */
export function nextDue(after: number, settings: Settings): number | undefined {
  return cron(settings).nextRun(new Date(after))?.getTime()
}

/**
 * When a question of a local date that is posted now closes (ms); undefined where it closes when the next is posted. One
 * that is posted so late that its hour has passed closes at that hour of the next day.
 */
export function closingOf(date: string, { postAt, closeAt, zone }: Settings, now: number): number | undefined {
  if (closeAt === undefined) return undefined
  const closing = instantOf(closeAt > postAt ? date : addDays(date, 1), closeAt, zone)
  return closing > now ? closing : instantOf(addDays(date, 1), closeAt, zone)
}
