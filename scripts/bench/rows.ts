// The passages of a course as any search library takes them: the same cuts for all, so that only the search differs.

import type { Course } from '../../src/course/course.ts'
import { passagesOf } from '../../src/index/passages.ts'

export interface Row {
  readonly id: number
  readonly title: string
  readonly text: string
}

export function rowsOf(course: Course): readonly Row[] {
  const rows: Row[] = []
  let first = 0
  for (const [position, document] of course.documents.entries()) {
    for (const { sections, blocks } of passagesOf(document, position, first)) {
      const section = document.sections[(sections[0] ?? first) - first]
      const text = blocks.map(({ block }) => block.text).join('\n')
      rows.push({ id: rows.length, title: section?.headings.join(' ') ?? '', text })
    }
    first += document.sections.length
  }
  return rows
}
