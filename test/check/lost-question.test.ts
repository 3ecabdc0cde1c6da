import { describe, expect, it } from 'vitest'
import { lostQuestions } from '../../src/check/lost-question.ts'

const asked = (id: string, contentHash: string) => ({
  id,
  contentHash,
  prompt: 'Which lake?\n\n> A deep one',
  path: 'lakes.md',
  startLine: 7,
  origin: 'review' as const,
})

describe('lost-question', () => {
  const answered = [
    { questionId: 'kept', answers: 3, contentHashes: ['1'] },
    { questionId: 'gone', answers: 2, contentHashes: ['2'], prompt: 'Which river?', path: 'rivers.md' },
  ]

  it('names the question that has gone, and the id that would bring its answers back', () => {
    expect(lostQuestions(answered, [asked('kept', '1')])).toEqual([
      expect.objectContaining({
        severity: 'note',
        path: 'rivers.md',
        message: expect.stringMatching(/“Which river\?” \(gone\) .*answers \(2\); expected one with `id: gone`/),
      }),
    ])
  })

  it('finds the question that says the same by another id, as where its file has another name', () => {
    const lost = { questionId: 'old', answers: 4, contentHashes: ['before', 'same'] }
    expect(lostQuestions([lost], [asked('kept', '1'), asked('new', 'same')])).toEqual([
      expect.objectContaining({
        path: 'lakes.md',
        line: 7,
        message:
          'Unexpected new id of the question “Which lake?”, whose answers (4) no longer count; expected the one that it had, `id: old`.',
      }),
    ])
    const [derived] = lostQuestions([lost], [{ ...asked('new', 'same'), origin: 'derived' }])
    expect(derived).toMatchObject({ path: '.', message: expect.stringContaining('absence of the question old') })
  })

  it('says nothing while every question is there', () => {
    expect(lostQuestions(answered, [asked('kept', '1'), asked('gone', '3')])).toEqual([])
  })
})
