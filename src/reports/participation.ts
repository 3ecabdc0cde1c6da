// Who took part, week by week, in the class's own time zone.

export interface Week {
  /** The Monday, as a local date: 2026-09-14. */
  readonly monday: string
  readonly students: number
  readonly answers: number
}

const QUARTER = 15 * 60_000
const DAY = 24 * 3_600_000

/** Counts answers as they come; keeps a set of students for each week. */
export class Participation {
  readonly #weeks = new Map<string, { readonly students: Set<string>; answers: number }>()
  readonly #mondays = new Map<number, string>()
  readonly #dates: Intl.DateTimeFormat

  /** @param zone an IANA time zone. */
  constructor(zone: string) {
    this.#dates = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  }

  add(user: string, at: number): void {
    const monday = this.#mondayOf(at)
    const week = this.#weeks.get(monday) ?? { students: new Set(), answers: 0 }
    this.#weeks.set(monday, week)
    week.students.add(user)
    week.answers += 1
  }

  /** Every week from the first to the last, those without answers too. */
  weeks(): readonly Week[] {
    const mondays = [...this.#weeks.keys()].toSorted()
    const [first] = mondays
    const last = mondays.at(-1)
    if (first === undefined || last === undefined) return []
    const weeks: Week[] = []
    for (let day = Date.parse(first); day <= Date.parse(last); day += 7 * DAY) {
      const monday = new Date(day).toISOString().slice(0, 10)
      const week = this.#weeks.get(monday)
      weeks.push({ monday, students: week?.students.size ?? 0, answers: week?.answers ?? 0 })
    }
    return weeks
  }

  // No zone's clock changes within a quarter of an hour, and formatting a date is what would cost time.
  #mondayOf(at: number): string {
    const quarter = Math.floor(at / QUARTER)
    const known = this.#mondays.get(quarter)
    if (known !== undefined) return known
    const day = Date.parse(this.#dates.format(quarter * QUARTER))
    const weekday = (new Date(day).getUTCDay() + 6) % 7
    const monday = new Date(day - weekday * DAY).toISOString().slice(0, 10)
    this.#mondays.set(quarter, monday)
    return monday
  }
}
