// A section asked for by its own heading, word for word: the least that a student may expect.

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { share } from './report.ts'

/** How often it is cited first, and among the first three; sections of the same heading stand for each other. */
export function headingsFound(course: Course): {
  readonly asked: number
  readonly first: number
  readonly three: number
} {
  const engine = buildEngine(course)
  const sections = course.documents.flatMap((document) => document.sections)
  const headings = sections.flatMap(({ role, blocks, headings }) =>
    role === 'content' && blocks.length > 0 ? (headings.at(-1) ?? []) : [],
  )
  const found = headings.map((heading) =>
    engine.ask(heading).citations.findIndex((citation) => citation.headings.at(-1) === heading),
  )
  return {
    asked: headings.length,
    first: found.filter((place) => place === 0).length,
    three: found.filter((place) => place >= 0).length,
  }
}

export function headingLines(course: Course): readonly string[] {
  const { asked, first, three } = headingsFound(course)
  return [
    '',
    `Headings: ${asked} asked, their section first ${share(first, asked)}, among three ${share(three, asked)}`,
  ]
}
