// Who took part, week by week, in the class's own time zone.

import { addDays, localDate, mondayOf } from '../quiz/rules/days.ts'

export interface Week {
  /** The Monday, as a local date: 2026-09-14. */
  readonly monday: string
  readonly students: number
  readonly answers: number
}

const QUARTER = 15 * 60_000

/** Reads one student after the other; keeps two numbers a week. */
export class Participation {
  readonly #weeks = new Map<string, { students: number; answers: number }>()
  readonly #mondays = new Map<number, string>()
  readonly #zone: string

  /** @param zone an IANA time zone. */
  constructor(zone: string) {
    this.#zone = zone
  }

  /** @param times when one student answered, in ms; a student who has not been added before. */
  addStudent(times: readonly number[]): void {
    const own = new Set<string>()
    for (const at of times) {
      const monday = this.#mondayOf(at)
      const week = this.#weeks.get(monday) ?? { students: 0, answers: 0 }
      this.#weeks.set(monday, week)
      week.answers += 1
      if (!own.has(monday)) week.students += 1
      own.add(monday)
    }
  }

  /** Every week from the first to the last, those without answers too. */
  weeks(): readonly Week[] {
    const mondays = [...this.#weeks.keys()].toSorted()
    const [first] = mondays
    const last = mondays.at(-1)
    if (first === undefined || last === undefined) return []
    const weeks: Week[] = []
    for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
      const week = this.#weeks.get(monday)
      weeks.push({ monday, students: week?.students ?? 0, answers: week?.answers ?? 0 })
    }
    return weeks
  }

  // No zone's clock changes within a quarter of an hour, and finding the date is what would cost time.
  #mondayOf(at: number): string {
    const quarter = Math.floor(at / QUARTER)
    const known = this.#mondays.get(quarter)
    if (known !== undefined) return known
    const monday = mondayOf(localDate(quarter * QUARTER, this.#zone))
    this.#mondays.set(quarter, monday)
    return monday
  }
}
