// A course of one document, written down in a test.

import type { Course } from '../../src/course/course.ts'
import { parseCourse } from '../../src/course/parse.ts'

export function writtenCourse(markdown: string): Course {
  const files = [{ path: 'course.md', bytes: new TextEncoder().encode(markdown) }]
  return parseCourse({ id: 'written', files, hash: '', problems: [] })
}
