// The passages of a course as any search library takes them: the same cuts for all, so that only the search differs.

import type { Course } from '../../src/course/course.ts'
import { type Passage, passagesOf } from '../../src/index/passages.ts'

export interface Row {
  readonly id: number
  readonly title: string
  readonly text: string
}

/** All passages of a course, in the order of its documents. */
export function passagesIn(course: Course): readonly Passage[] {
  let first = 0
  return course.documents.flatMap((document, position) => {
    const passages = passagesOf(document, position, first)
    first += document.sections.length
    return passages
  })
}

/** A row's id is its passage's position. */
export function rowsOf(course: Course): readonly Row[] {
  const sections = course.documents.flatMap((document) => document.sections)
  return passagesIn(course).map(({ sections: [first = -1], blocks }, id) => {
    const text = blocks.map(({ block }) => block.text).join('\n')
    return { id, title: sections[first]?.headings.join(' ') ?? '', text }
  })
}
