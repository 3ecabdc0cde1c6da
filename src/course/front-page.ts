// The front page of a course: its title is what the course is called, its `course-id` what records are kept under.

import type { Course, Document } from './course.ts'

const FRONT_PAGE = /^(?:readme|_?index)\.(?:md|markdown)$/i

/** The only document is its own. */
export function frontPageOf({ documents }: Course): Document | undefined {
  const [only, second] = documents
  return second === undefined ? only : documents.find(({ path }) => FRONT_PAGE.test(path))
}
