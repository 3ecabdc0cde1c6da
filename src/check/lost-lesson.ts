// Lessons of a class that point nowhere any more: the section that a question was taught to has gone from the course.
// Beside the table of checks, for it needs the database, which a corpus by itself has not.

import type { Problem } from '../course/course.ts'
import type { Taught } from '../index/engine.ts'

/**
 * @param taught what every class of the course taught.
 * @param hasSection whether the course has a section of that id.
 */
export function lostLessons(taught: readonly Taught[], hasSection: (sectionId: string) => boolean): readonly Problem[] {
  return taught
    .filter(({ sectionId }) => !hasSection(sectionId))
    .map(({ question, sectionId }) => ({
      check: 'lost-lesson',
      severity: 'warning',
      path: sectionId.split('#')[0] ?? sectionId,
      message: `Unexpected lesson: “${question}” was taught to the section ${sectionId}, which is gone; expected one that exists: teach it anew with /teach.`,
    }))
}
