// Every format that a class can be exported to. A new one is a file that writes it, a line here, a test.

import type { RosterEntry } from '../store/roster.ts'
import { ankiOf } from './anki.ts'
import type { Chunks } from './chunks.ts'
import { type ClassReport, reportOn } from './class-report.ts'
import { giftOf } from './gift.ts'
import { canvasOf, knownToCanvas, knownToMoodle, moodleOf, notFound, notOnRoster, unlistedOf } from './gradebook.ts'
import { jsonOf } from './json-export.ts'
import { leaderboardOf } from './leaderboard.ts'
import { pageOf } from './page.ts'
import type { ClassSource } from './source.ts'
import type { StudentRow } from './student-work.ts'

/** One file of an export, to be written as it comes. */
export interface ExportFile {
  /** What goes between the export's name and its extension; empty for the main file. */
  readonly suffix: string
  readonly extension: string
  readonly chunks: Chunks
}

interface Common {
  /** One line for those who choose: what it is for. */
  readonly label: string
  readonly extension: string
  /** Whether the file names students. */
  readonly personal: boolean
}

/** What a format is made from decides what must be at hand before it can be written. */
type Format = Common &
  (
    | { readonly from: 'questions'; write(source: Pick<ClassSource, 'questions' | 'course'>): Chunks }
    | {
        readonly from: 'class'
        write(report: ClassReport, source: ClassSource, roster: readonly RosterEntry[]): Chunks
      }
    | {
        readonly from: 'roster'
        /** The columns of a roster that the gradebook can find students by. */
        readonly keys: string
        /** The students whom it can find. */
        known(roster: readonly RosterEntry[]): readonly RosterEntry[]
        write(known: readonly RosterEntry[], students: readonly StudentRow[]): Chunks
      }
  )

export const FORMATS = {
  csv: {
    label: 'Leaderboard for a spreadsheet',
    extension: 'csv',
    personal: true,
    from: 'class',
    write: leaderboardOf,
  },
  json: { label: 'Everything, for programs', extension: 'json', personal: true, from: 'class', write: jsonOf },
  canvas: {
    label: 'Canvas gradebook',
    extension: 'csv',
    personal: true,
    from: 'roster',
    keys: '“ID”, “SIS User ID”, “SIS Login ID” or “name”',
    known: knownToCanvas,
    write: canvasOf,
  },
  moodle: {
    label: 'Moodle grade import',
    extension: 'csv',
    personal: true,
    from: 'roster',
    keys: '“username”, “idnumber” or “email”',
    known: knownToMoodle,
    write: moodleOf,
  },
  anki: {
    label: 'Anki cards of the questions',
    extension: 'txt',
    personal: false,
    from: 'questions',
    write: ({ questions, course }) => ankiOf(questions, course),
  },
  gift: {
    label: 'The questions in GIFT, for Moodle and others',
    extension: 'gift',
    personal: false,
    from: 'questions',
    write: ({ questions, course }) => giftOf(questions, course),
  },
  html: {
    label: 'Report to read and print',
    extension: 'html',
    personal: true,
    from: 'class',
    write: (report, source, roster) => pageOf(report, source.headingsOf, roster),
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name)

/** Thrown where a gradebook is asked for and there is no roster. */
export class RosterMissingError extends Error {
  override readonly name = 'RosterMissingError'
}

/** Thrown where a roster has nothing that the gradebook knows any student by; the message names what it needs. */
export class RosterKeyError extends Error {
  override readonly name = 'RosterKeyError'
}

/** A format of the questions alone, which needs neither class nor database; undefined where it is not one. */
export function questionsAs(
  name: FormatName,
  course: Pick<ClassSource, 'questions' | 'course'>,
): ExportFile | undefined {
  const format: Format = FORMATS[name]
  return format.from === 'questions' ? fileOf(format, format.write(course)) : undefined
}

/**
 * The files of one export; a second one lists the students whom a gradebook would not find, with or without grades.
 * @throws {RosterMissingError} or {@link RosterKeyError}
 */
export async function exportAs(
  name: FormatName,
  source: ClassSource,
  roster: readonly RosterEntry[],
): Promise<readonly ExportFile[]> {
  const format: Format = FORMATS[name]
  switch (format.from) {
    case 'questions':
      return [fileOf(format, format.write(source))]
    case 'class':
      return [fileOf(format, format.write(await reportOn(source), source, roster))]
    case 'roster': {
      if (roster.length === 0) {
        throw new RosterMissingError(`A ${name} export needs a roster: a CSV of Discord user ids and student ids.`)
      }
      const known = format.known(roster)
      if (known.length === 0) {
        throw new RosterKeyError(
          `The roster has nothing that a ${name} export can name students by: add a column ${format.keys}.`,
        )
      }
      const { students } = await reportOn(source)
      const left = notOnRoster(known, students)
      const ungraded = notFound(roster, known, students)
      return [
        fileOf(format, format.write(known, students)),
        ...(left.length + ungraded.length > 0 ? [fileOf(format, unlistedOf(left, ungraded), 'not-on-roster')] : []),
      ]
    }
  }
}

function fileOf({ extension }: Common, chunks: Chunks, suffix = ''): ExportFile {
  return { suffix, extension, chunks }
}
