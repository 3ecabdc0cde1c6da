// Which Discord user is which student: an instructor's CSV, read whole or not at all, with every bad row named.

import { CsvError, parse } from 'csv-parse/sync'
import type { RosterEntry } from '../store/roster.ts'
import { isFormula } from './spreadsheet.ts'

export interface RosterProblem {
  /** 1-based line of the file. */
  readonly line: number
  readonly column?: string
  readonly message: string
}

export type RosterReading =
  | { readonly ok: true; readonly entries: readonly RosterEntry[] }
  | { readonly ok: false; readonly problems: readonly RosterProblem[] }

type Field = keyof RosterEntry
/** What a column may hold: Moodle parts a name in two. */
type Heading = Field | 'given' | 'family'

// A field, and the headers it is known by (letters and digits only), Canvas's and Moodle's own among them.
const HEADERS: readonly (readonly [Heading, readonly string[]])[] = [
  ['user', ['discord', 'discordid', 'discorduser', 'discorduserid', 'userid']],
  ['name', ['student', 'name', 'fullname', 'studentname']],
  ['given', ['firstname', 'givenname']],
  ['family', ['lastname', 'surname', 'familyname']],
  ['id', ['id', 'canvasid', 'canvasuserid']],
  ['sisUserId', ['sisuserid', 'idnumber', 'studentid', 'studentnumber', 'matriculationnumber']],
  ['sisLoginId', ['sisloginid', 'loginid', 'login']],
  ['section', ['section', 'group']],
  ['email', ['email', 'emailaddress', 'mail']],
  ['username', ['username', 'moodleusername']],
]
const IDENTITIES = ['id', 'sisUserId', 'sisLoginId', 'email', 'username'] as const

/**
 * Reads a roster.
 * @param text the file: comma, semicolon or tab separated, with a header line; a byte order mark is fine.
 * @returns all entries, or all problems and nothing else.
 */
export function readRoster(text: string): RosterReading {
  const rows = rowsOf(text)
  if ('message' in rows) return { ok: false, problems: [rows] }
  const [head, ...body] = rows
  if (head === undefined)
    return { ok: false, problems: [{ line: 1, message: 'The file is empty: expected a header line.' }] }
  const columns = columnsOf(head)
  if ('message' in columns) return { ok: false, problems: [columns] }
  const entries: RosterEntry[] = []
  const problems: RosterProblem[] = []
  const seen = new Map<string, number>()
  for (const row of body) {
    const cells = cellsOf(row, columns)
    if (isNobody(cells)) continue
    const found = [...faultsOf(row, cells, { columns, head }), ...clashesOf(cells, row.line, seen)]
    problems.push(...found)
    if (found.length === 0) entries.push(entryOf(cells))
  }
  if (problems.length === 0) problems.push(...emptinessOf(entries, head))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries }
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function rowsOf(text: string): readonly Row[] | RosterProblem {
  const damaged = text.split('\uFFFD', 1)[0] ?? ''
  if (damaged.length < text.length) {
    const line = damaged.split('\n').length
    return { line, message: 'The file is not UTF-8: save it as “CSV UTF-8”, or names would be damaged.' }
  }
  const head = text.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = [',', ';', '\t'].toSorted((one, other) => head.split(other).length - head.split(one).length)[0]
  try {
    const rows: Row[] = []
    let line = 1
    parse(text, {
      bom: true,
      delimiter: delimiter ?? ',',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
        line = lines + 1
        return null
      },
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines = 1 } = error
    return { line: Number(lines), message: `The file cannot be read as CSV from here: ${error.message}.` }
  }
}

type Columns = ReadonlyMap<Heading, number>

function columnsOf(head: Row): Columns | RosterProblem {
  const columns = new Map<Heading, number>()
  for (const [index, cell] of head.cells.entries()) {
    const plain = cell.toLowerCase().replace(/[^a-z0-9]/g, '')
    const [field] = HEADERS.find(([, names]) => names.includes(plain)) ?? []
    if (field === undefined) continue
    if (columns.has(field)) {
      return { line: head.line, column: cell, message: 'Two columns mean the same: keep one of them.' }
    }
    columns.set(field, index)
  }
  if (!columns.has('user')) {
    return { line: head.line, message: 'No column with Discord user ids: name one “discord”.' }
  }
  if (!IDENTITIES.some((field) => columns.has(field))) {
    const names = '“ID” (Canvas), “SIS User ID”, “SIS Login ID”, “email” or “username”'
    return { line: head.line, message: `No column that a gradebook knows students by: add ${names}.` }
  }
  return columns
}

type Cells = Readonly<Record<Exclude<Heading, 'given' | 'family'>, string>>

function cellsOf(row: Row, columns: Columns): Cells {
  const cell = (heading: Heading) => row.cells[columns.get(heading) ?? -1] ?? ''
  return {
    user: cell('user').replace(/^<@!?(\d+)>$/, '$1'),
    name: cell('name') || [cell('given'), cell('family')].filter((part) => part !== '').join(' '),
    id: cell('id'),
    sisUserId: cell('sisUserId'),
    sisLoginId: cell('sisLoginId'),
    section: cell('section'),
    email: cell('email'),
    username: cell('username'),
  }
}

// What Canvas's gradebook export has among its students: the row of the points, and the test student of every course.
const CANVAS_ROWS = /^(?:points possible|student, test|test student)$/i

/** Whether a row is of no student: none of its known cells is filled in, or it is one of Canvas's own. */
function isNobody(cells: Cells): boolean {
  return Object.values(cells).every((cell) => cell === '') || (cells.user === '' && CANVAS_ROWS.test(cells.name))
}

function emptinessOf(entries: readonly RosterEntry[], { line }: Row): readonly RosterProblem[] {
  if (entries.length === 0) return [{ line, message: 'There is no student below the header line.' }]
  if (entries.some(({ user }) => user !== undefined)) return []
  return [{ line, message: 'No student has a Discord user id: fill in the column for those who are on Discord.' }]
}

function entryOf({ user, name, id, ...rest }: Cells): RosterEntry {
  const given = Object.fromEntries(Object.entries(rest).filter(([, cell]) => cell !== ''))
  return { user: user === '' ? undefined : user, name, id, ...given }
}

function faultsOf(
  row: Row,
  entry: Cells,
  { columns, head }: { columns: Columns; head: Row },
): readonly RosterProblem[] {
  const problems: RosterProblem[] = []
  const blame = (field: Field, message: string) => {
    const column = columns.get(field) ?? columns.get('given') ?? columns.get('family') ?? -1
    problems.push({ line: row.line, column: head.cells[column] ?? field, message })
  }
  if (row.cells.length > head.cells.length) {
    problems.push({
      line: row.line,
      message: 'There are more cells than the header has: quote a cell that holds the separator.',
    })
  }
  // Who is in the class and not on Discord has no user id.
  if (entry.user !== '' && !/^\d{15,20}$/.test(entry.user)) blame('user', userFault(entry.user))
  for (const field of ['name', 'section', ...IDENTITIES] as const) {
    // Cells stay as the gradebook wants them, and cannot be made harmless when it is exported.
    if (isFormula(entry[field])) {
      blame(field, `“${entry[field].slice(0, 40)}” would run as a formula in a spreadsheet: expected a plain text.`)
    }
  }
  if (IDENTITIES.every((field) => entry[field] === '')) {
    problems.push({ line: row.line, message: 'The student has no id that a gradebook knows: fill in at least one.' })
  }
  return problems
}

function userFault(user: string): string {
  if (/^\d[.,]\d+e\+?\d+$/i.test(user)) {
    return `“${user}” has lost its digits in a spreadsheet: format the column as text and paste the id again.`
  }
  return `“${user.slice(0, 40)}” is no Discord user id: expected 15 to 20 digits (“Copy User ID” in Discord).`
}

function clashesOf(entry: Cells, line: number, seen: Map<string, number>): readonly RosterProblem[] {
  const problems: RosterProblem[] = []
  for (const field of ['user', ...IDENTITIES] as const) {
    const key = `${field} ${entry[field].toLowerCase()}`
    const before = seen.get(key)
    if (entry[field] === '') continue
    if (before === undefined) seen.set(key, line)
    else problems.push({ line, message: `“${entry[field]}” stands on line ${before} already: one student, one line.` })
  }
  return problems
}
