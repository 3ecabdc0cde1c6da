// Local days: an instant's date in a zone, and when a date and time of day come in a zone. Temporal knows the zones.

import { Temporal } from 'temporal-polyfill'

/** The date in a zone at an instant (ms), such as `2026-09-14`. */
export function localDate(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/**
 * When a local time comes on a date in a zone, in ms. Where the clocks jump over that time, as much later as they
 * jump; where it comes twice, the first.
 */
export function instantOf(date: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds
}

/** When a date begins in a zone (ms): not everywhere at 00:00. */
export function startOfDate(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay().epochMilliseconds
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

/** The first day of a date's month, or of a later one. */
export function monthStart(date: string, months = 0): string {
  return Temporal.PlainDate.from(date).with({ day: 1 }).add({ months }).toString()
}
