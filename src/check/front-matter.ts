// Front matter that cannot be used.

import type { Course } from '../course/course.ts'
import { frontPageOf } from '../course/front-page.ts'
import type { Check, Finding } from './check.ts'

/**
 * Front matter is YAML or TOML, our keys have values of the right kind, and none is misspelled or where it is not read. Other
 * tools' keys are left alone.
 *
 * @example good
 * ```markdown
 * ---
 * title: Volumes
 * tags: [storage]
 * weight: 30
 * ---
 * Text.
 * ```
 * @example bad
 * ```markdown
 * ---
 * titel: Volumes
 * tags: 4.5: 3
 * ---
 * Text.
 * ```
 * @example bad
 * ```markdown
 * ---
 * sumary: About volumes
 * ---
 * Text.
 * ```
 * @example good
 * ```markdown
 * === README.md
 * ---
 * course-id: containers-2026
 * ---
 * Text.
 * === volumes.md
 * Text.
 * ```
 * @example bad
 * ```markdown
 * === README.md
 * Text.
 * === volumes.md
 * ---
 * course-id: containers-2026
 * ---
 * Text.
 * ```
 */
export const frontMatter: Check = {
  name: 'front-matter',
  run: ({ course }) => unreadIds(course),
}

/** A course of one document that got a second has lost its front page, and all records with it. */
function unreadIds(course: Course): Finding[] {
  const front = frontPageOf(course)
  const others = course.documents.filter((document) => document !== front && 'course-id' in document.frontMatter)
  return others.map(({ path }): Finding => {
    const message =
      'Unexpected `course-id` where it is not read, expected it on the front page: `README.md` or `index.md` in the folder itself.'
    return { severity: 'warning', path, field: 'course-id', message }
  })
}
