import { describe, expect, it } from 'vitest'
import { lostLessons } from '../../src/check/lost-lesson.ts'

describe('lost-lesson', () => {
  const taught = [
    { question: 'how do I peek inside', sectionId: 'a.md#running' },
    { question: 'where is it kept', sectionId: 'b.md#gone' },
  ]

  it('names the question and the section that has gone', () => {
    expect(lostLessons(taught, (id) => id === 'a.md#running')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        path: 'b.md',
        message: expect.stringMatching(/“where is it kept” was taught to the section b\.md#gone, which is gone/),
      }),
    ])
  })

  it('says nothing while every section is there', () => {
    expect(lostLessons(taught, () => true)).toEqual([])
  })
})
