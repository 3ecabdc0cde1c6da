// A section asked for by its own heading, word for word: the least that a student may expect.

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { type Found, foundAt } from './report.ts'

/** How often it is cited; sections of the same heading stand for each other, and are asked for once. */
export function headingsFound(course: Course): Found {
  const engine = buildEngine(course)
  const sections = course.documents.flatMap((document) => document.sections)
  const headings = sections.flatMap(({ role, blocks, headings }) =>
    role === 'content' && blocks.length > 0 ? (headings.at(-1) ?? []) : [],
  )
  return foundAt(
    [...new Set(headings)].map((heading) =>
      engine.ask(heading).citations.findIndex((citation) => citation.headings.at(-1) === heading),
    ),
  )
}
