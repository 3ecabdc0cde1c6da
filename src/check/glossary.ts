// Rows of the glossary that say nothing, or what another says.

import type { Course, GlossaryEntry } from '../course/course.ts'
import type { Check, Finding } from './check.ts'

/**
 * Each row of `glossary.md` has a term and its definition, and each term one row. A letter over the terms that begin with
 * it is no term.
 *
 * @example good
 * ```markdown
 * # Volumes
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | **V** | | |
 * | Volume | Storage that Docker manages | disk |
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | Volume | | disk |
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | | Storage that Docker manages | disk |
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * === glossary.md
 * | Term | Definition | Words |
 * | --- | --- | --- |
 * | Volume | Storage that Docker manages | disk |
 * | volume | How loud it is | |
 * ```
 */
export const glossary: Check = {
  name: 'glossary',
  run: ({ course }) => repeatsIn(course),
}

/** The `synonyms` of front matter lead several words to one term. */
function repeatsIn(course: Course): Finding[] {
  const firsts = new Map<string, GlossaryEntry>()
  return course.glossary.flatMap((entry): Finding[] => {
    if (entry.field !== undefined) return []
    const term = entry.term.toLowerCase()
    const first = firsts.get(term)
    firsts.set(term, first ?? entry)
    return first ? [repeat(entry, first)] : []
  })
}

function repeat({ term, path, line }: GlossaryEntry, other: GlossaryEntry): Finding {
  const message = `Unexpected second definition of "${term}", expected each term once: join the two rows.`
  return {
    severity: 'warning',
    path,
    line,
    field: 'term',
    message,
    other: { path: other.path, line: other.line },
  }
}
