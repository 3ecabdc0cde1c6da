// Who has how many points in a period, and where a period begins and ends in a guild's zone.

import { z } from 'zod'
import { addDays, localDate, mondayOf, monthStart, startOfDate } from './days.ts'
import type { Earning } from './points.ts'

export const PERIODS = ['today', 'week', 'month', 'term', 'all'] as const

export const PeriodShape = z.enum(PERIODS)

export type Period = z.infer<typeof PeriodShape>

/** Instants in ms; a side that is open is undefined. */
export interface Span {
  readonly from: number | undefined
  /** When the count starts again from nothing; exclusive. */
  readonly until: number | undefined
}

interface Calendar {
  readonly zone: string
  /** Local dates; a guild without them has one endless term. */
  readonly termStart?: string | undefined
  readonly termEnd?: string | undefined
}

/** The period around an instant. Weeks begin on Monday. */
export function spanOf(period: Period, now: number, calendar: Calendar): Span {
  const { zone, termStart, termEnd } = calendar
  const today = localDate(now, zone)
  const between = (from: string, until: string) => ({ from: startOfDate(from, zone), until: startOfDate(until, zone) })
  switch (period) {
    case 'today':
      return between(today, addDays(today, 1))
    case 'week':
      return between(mondayOf(today), addDays(mondayOf(today), 7))
    case 'month':
      return between(monthStart(today), monthStart(today, 1))
    case 'term':
      return {
        from: termStart === undefined ? undefined : startOfDate(termStart, zone),
        until: termEnd === undefined ? undefined : startOfDate(addDays(termEnd, 1), zone),
      }
    case 'all':
      return { from: undefined, until: undefined }
  }
}

export function isWithin(at: number, span: Span): boolean {
  return at >= (span.from ?? Number.NEGATIVE_INFINITY) && at < (span.until ?? Number.POSITIVE_INFINITY)
}

export interface Standing {
  readonly user: string
  readonly points: number
  /** Equal points share a rank, and the next is as far down as there are people above: 1, 2, 2, 4. */
  readonly rank: number
}

/** Everyone who earned something in a span, best first. */
export function standings(
  earnings: readonly Pick<Earning, 'user' | 'at' | 'points'>[],
  span: Span,
): readonly Standing[] {
  const totals = new Map<string, number>()
  for (const { user, at, points } of earnings) {
    if (isWithin(at, span)) totals.set(user, (totals.get(user) ?? 0) + points)
  }
  const sorted = [...totals].sort(([one, more], [two, less]) => less - more || (one < two ? -1 : 1))
  return sorted.map(([user, points]) => ({ user, points, rank: 1 + sorted.findIndex(([, other]) => other === points) }))
}
