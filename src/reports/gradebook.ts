// Grades for Canvas and Moodle. Whom the roster identifies is in the file; who else has grades is listed beside it, never dropped.

import type { RosterEntry } from '../store/roster.ts'
import { type Cell, gradebookOf, spreadsheetOf } from './spreadsheet.ts'
import type { StudentRow } from './student-work.ts'

/** What a gradebook gets of one student. Both are percentages, so that no import fails on a grade above its maximum. */
export type Grades = Pick<StudentRow, 'user' | 'name' | 'accuracy' | 'covered'>

const TITLES = ['Lectern right answers, percent', 'Lectern questions answered, percent'] as const
const POINTS_POSSIBLE = '    Points Possible'

const percent = (share: number | undefined, none: string) => (share === undefined ? none : (share * 100).toFixed(2))

function gradesOf(entry: RosterEntry, grades: ReadonlyMap<string, Grades>, none: string): readonly Cell[] {
  const found = grades.get(entry.user ?? '')
  return [percent(found?.accuracy, none), percent(found?.covered, none)]
}

const byUser = (grades: readonly Grades[]) => new Map(grades.map((row) => [row.user, row]))

/** The students whom Canvas can find: by its own id, the SIS's, the login, or at least the name. */
export function knownToCanvas(roster: readonly RosterEntry[]): readonly RosterEntry[] {
  return roster.filter(({ id, sisUserId, sisLoginId, name }) => id || sisUserId || sisLoginId || name)
}

/** Canvas: Student, ID, the SIS columns that the roster has, Section; then one column a grade. A blank is no score. */
export function canvasOf(roster: readonly RosterEntry[], grades: readonly Grades[]): Iterable<string> {
  const found = byUser(grades)
  const withSisUser = roster.some((entry) => entry.sisUserId !== undefined)
  const sis = (user: string, login: string) => (withSisUser ? [user, login] : [login])
  return gradebookOf([
    ['Student', 'ID', ...sis('SIS User ID', 'SIS Login ID'), 'Section', ...TITLES],
    [POINTS_POSSIBLE, '', ...sis('', ''), '', '100', '100'],
    ...roster.map((entry) => [
      entry.name || entry.sisLoginId || entry.id,
      entry.id,
      ...sis(entry.sisUserId ?? '', entry.sisLoginId ?? ''),
      entry.section ?? '',
      ...gradesOf(entry, found, ''),
    ]),
  ])
}

const MOODLE_KEYS = [
  { title: 'username', of: (entry: RosterEntry) => entry.username },
  { title: 'idnumber', of: (entry: RosterEntry) => entry.sisUserId },
  { title: 'email', of: (entry: RosterEntry) => entry.email },
] as const

/** The students whom Moodle can find by the one column that identifies most: an import has one, and fails on a blank in it. */
export function knownToMoodle(roster: readonly RosterEntry[]): readonly RosterEntry[] {
  return MOODLE_KEYS.map((key) => roster.filter(key.of)).reduce((most, other) =>
    other.length > most.length ? other : most,
  )
}

/** Moodle: every column by which all of these students can be found; a dash is no grade. */
export function moodleOf(roster: readonly RosterEntry[], grades: readonly Grades[]): Iterable<string> {
  const found = byUser(grades)
  const used = MOODLE_KEYS.filter((key) => roster.every(key.of))
  return gradebookOf([
    [...used.map(({ title }) => title), 'name', ...TITLES],
    ...roster.map((entry) => [...used.map((key) => key.of(entry) ?? ''), entry.name, ...gradesOf(entry, found, '-')]),
  ])
}

/** Students with grades who are on no line of the roster. */
export function notOnRoster(roster: readonly RosterEntry[], grades: readonly Grades[]): readonly Grades[] {
  const listed = new Set(roster.map((entry) => entry.user))
  return grades.filter((row) => !listed.has(row.user))
}

/** Students of the roster whom a gradebook cannot find, and who have no grades by which they would be listed. */
export function notFound(
  roster: readonly RosterEntry[],
  known: readonly RosterEntry[],
  grades: readonly Grades[],
): readonly RosterEntry[] {
  const found = new Set(known)
  const graded = byUser(grades)
  return roster.filter((entry) => !found.has(entry) && !graded.has(entry.user ?? ''))
}

/**
 * The file that goes beside a gradebook, for people to read and complete the roster from.
 * @param ungraded of the roster, and in no gradebook either
 */
export function unlistedOf(students: readonly Grades[], ungraded: readonly RosterEntry[] = []): Iterable<string> {
  return spreadsheetOf(
    ['Discord user id', 'Name', ...TITLES],
    [
      ...students.map((row) => [row.user, row.name, percent(row.accuracy, ''), percent(row.covered, '')]),
      ...ungraded.map((entry) => [entry.user ?? '', nameOf(entry), '', '']),
    ],
  )
}

/** What the roster calls a student: one without a name is told by what else it has. */
function nameOf({ name, email, username, sisUserId, sisLoginId, id }: RosterEntry): string {
  return name || (email ?? username ?? sisUserId ?? sisLoginId ?? id)
}
