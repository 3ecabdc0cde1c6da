// What is kept of a course is what stood in it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/course/course.ts'
import { loadCourse } from '../../src/course/load.ts'
import { BlockReader, BlockWriter } from '../../src/index/blocks.ts'

const course = await loadCourse(new URL('../fixtures/index-course/', import.meta.url).pathname)
const blocks = course.documents.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))

function readBack(written: readonly Block[]): readonly Block[] {
  const writer = new BlockWriter()
  const numbers = written.map((block) => writer.number(block, 0))
  const reader = new BlockReader(writer.finish(), [])
  return numbers.map((number) => reader.at(number))
}

describe('blocks as bytes', () => {
  it('give back every block of a course', () => {
    expect(readBack(blocks)).toEqual(blocks)
  })

  it('give back any text, however its parts are made', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', 'a\nb', '- a'))
    const part = fc.record({ startLine: fc.nat(), endLine: fc.nat(), markdown: text, text })
    const block = fc.record({
      kind: fc.constantFrom<Block['kind']>('paragraph', 'list', 'table', 'code', 'quote'),
      startLine: fc.nat(),
      endLine: fc.nat(),
      markdown: text,
      text,
      parts: fc.array(part),
    })
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (written) => {
        expect(readBack(written)).toEqual(written)
      }),
    )
  })
})
