// How a section is cut into what is indexed and cited.

import { describe, expect, it } from 'vitest'
import { LIMITS, passagesOf } from '../../src/index/passages.ts'
import { writtenCourse } from './written-course.ts'

/** The blocks of each passage, by how they begin. */
function cut(...paragraphs: readonly string[]): string[][] {
  const [document] = writtenCourse(`# Kilns\n\n${paragraphs.join('\n\n')}\n`).documents
  if (!document) throw new Error('nothing was read')
  return passagesOf(document, 0, 0).map(({ blocks }) => blocks.map(({ block }) => block.text.slice(0, 4)))
}

const long = (word: string) => `${word} ${'of clay and fire '.repeat(70)}.`

describe('passagesOf', () => {
  it('keeps an introduction with what it introduces', () => {
    expect(cut(long('one'), `${long('two')}\n\nTo clean it:`, long('six'))).toEqual([
      ['one ', 'two '],
      ['To c', 'six '],
    ])
  })

  it('keeps one where it is that is all of its passage', () => {
    const introduction = `${'of clay and fire '.repeat(85)}:`
    expect(introduction.length).toBeLessThan(LIMITS.characters)
    expect(cut(introduction, long('two'))).toEqual([['of c'], ['two ']])
  })
})
