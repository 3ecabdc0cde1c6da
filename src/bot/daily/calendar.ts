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

/** When a question of a local date closes (ms); undefined where it closes when the next is posted. */
export function closingOf(date: string, { postAt, closeAt, zone }: Settings): number | undefined {
  if (closeAt === undefined) return undefined
  return instantOf(closeAt > postAt ? date : addDays(date, 1), closeAt, zone)
}
