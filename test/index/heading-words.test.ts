// What a heading says, and what it says beside that.

import { describe, expect, it } from 'vitest'
import { HeadingNames, headingPieces } from '../../src/index/heading-words.ts'

describe('headingPieces', () => {
  it('tells what stands in parentheses', () => {
    expect(headingPieces('DMZ (demilitarized zone) and NAT')).toEqual([
      { text: 'DMZ ', aside: false },
      { text: '(demilitarized zone)', aside: true },
      { text: ' and NAT', aside: false },
    ])
  })

  it.each(['(Optional)', 'Pods', '', 'f(x'])('leaves %j in one piece', (text) => {
    expect(headingPieces(text)).toEqual([{ text, aside: false }])
  })
})

describe('HeadingNames', () => {
  const section = {
    id: '',
    document: 0,
    anchor: '',
    depth: 2,
    startLine: 1,
    endLine: 2,
    blocks: [0, 0],
    asked: [],
  } as const
  const names = new HeadingNames([
    { ...section, content: true, headings: ['Physics', 'The work of a force!'] },
    { ...section, content: false, headings: ['Physics', 'Links'] },
  ])

  it('knows what a section with content is called, and with what its name begins', () => {
    expect(names.has('the WORK of a force')).toBe(true)
    expect(names.begin('work')).toBe(true)
    expect(names.has('work')).toBe(false)
    expect(names.has('links')).toBe(false)
  })
})
