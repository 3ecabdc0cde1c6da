import { expect, it } from 'vitest'
import { sectionsUnder } from '../../src/course/subsections.ts'
import { writtenCourse } from '../index/written-course.ts'

const [document] = writtenCourse('# A\n\n## B\n\n### C\n\n#### D\n\n### E\n\n## F\n').documents

function under(heading: string): readonly (string | undefined)[] {
  const section = document?.sections.find(({ headings }) => headings.at(-1) === heading)
  return document && section ? sectionsUnder(document, section).map(({ headings }) => headings.at(-1)) : []
}

it('goes down to the next heading of the same depth, or to the end', () => {
  expect(under('B')).toEqual(['C', 'D', 'E'])
  expect(under('C')).toEqual(['D'])
  expect(under('A')).toEqual(['B', 'C', 'D', 'E', 'F'])
  expect(under('F')).toEqual([])
})
