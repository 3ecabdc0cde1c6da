import { describe, expect, it } from 'vitest'
import { bar, plainText, rightText, sectionName } from '../../src/reports/wording.ts'

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

describe('a bar', () => {
  it('is as long for any share', () => {
    expect([0, 0.5, 1].map((share) => bar(share, 4))).toEqual(['░░░░', '██░░', '████'])
  })
})

describe('a section', () => {
  it('goes by its headings, and by its id where the course no longer has it', () => {
    expect(sectionName('a.md#b', ['A', 'B'])).toBe('A › B')
    expect(sectionName('a.md#b', undefined)).toBe('a.md#b (no longer in the course)')
  })
})
