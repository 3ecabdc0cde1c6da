// The leaderboard for a spreadsheet.

import type { ClassReport } from './class-report.ts'
import { spreadsheetOf } from './spreadsheet.ts'
import { toldApart } from './told-apart.ts'
import { localTime } from './wording.ts'

const HEADER = ['Rank', 'Name', 'Points', 'Answered', 'Correct', 'Accuracy, percent', 'Streak, days', 'Last active']

/** One student a row, best first; times are local to the class. */
export function leaderboardOf({ students, zone }: ClassReport): Iterable<string> {
  return spreadsheetOf(
    HEADER,
    toldApart(students).map((row) => [
      row.rank,
      row.name,
      row.points,
      row.answered,
      row.correct,
      row.accuracy === undefined ? '' : Number((row.accuracy * 100).toFixed(1)),
      row.streak,
      localTime(row.lastActive, zone),
    ]),
  )
}
