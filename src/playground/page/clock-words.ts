// Times as Discord says them, in the reader's own language and zone.

const DAY = 86_400_000
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', 60_000],
  ['second', 1000],
]
const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

/** A moment in one of Discord's styles; R is relative to `now`. Milliseconds since the epoch. */
export function saidAs(time: number, style: string, now: number): string {
  if (style !== 'R') return new Intl.DateTimeFormat('en-GB', FORMATS[style] ?? FORMATS['f']).format(time)
  const distance = time - now
  const [unit, size] = STEPS.find(([, each]) => Math.abs(distance) >= each) ?? (['second', 1000] as const)
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(distance / size), unit)
}

/** When a message was sent, such as "Today at 14:03". */
export function sentAt(time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / DAY)
  const clock = saidAs(time, 't', now)
  if (days === 0) return `Today at ${clock}`
  return days === 1 ? `Yesterday at ${clock}` : `${saidAs(time, 'd', now)} ${clock}`
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
