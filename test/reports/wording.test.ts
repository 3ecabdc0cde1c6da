import { describe, expect, it } from 'vitest'
import { plainText, rightText } from '../../src/reports/wording.ts'

describe('markdown as plain text', () => {
  it('keeps prose and code, and the items of a list, apart', () => {
    expect(plainText('Which `kubectl` shows it?\n\n```sh\nkubectl get pods\n```\n\n- one\n- two')).toBe(
      'Which kubectl shows it? kubectl get pods one two',
    )
  })
})

describe('how much of a student is right', () => {
  it('is no share where nothing could be graded', () => {
    expect(rightText(0.456)).toBe('46 % right')
    expect(rightText(undefined)).toBe('nothing graded')
  })
})
