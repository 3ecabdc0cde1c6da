import { describe, expect, it } from 'vitest'
import { lostQuestions } from '../../src/check/lost-question.ts'

describe('lost-question', () => {
  const answered = [
    { questionId: 'kept', answers: 3 },
    { questionId: 'gone', answers: 2, prompt: 'Which river?', path: 'rivers.md' },
  ]

  it('names the question that has gone, and the id that would bring its answers back', () => {
    expect(lostQuestions(answered, (id) => id === 'kept')).toEqual([
      expect.objectContaining({
        severity: 'note',
        path: 'rivers.md',
        message: expect.stringMatching(/“Which river\?” \(gone\) .*answers \(2\); expected one with `id: gone`/),
      }),
    ])
  })

  it('says nothing while every question is there', () => {
    expect(lostQuestions(answered, () => true)).toEqual([])
  })
})
