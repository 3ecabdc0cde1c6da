// Text cut to a length: what holds for any text at all.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLine, cutWords } from '../../src/reports/cut.ts'
import { runs } from '../fuzz/runs.ts'

const CHARACTERS = ['👩‍🚀', '🏳️‍🌈', '🇩🇪', 'e\u0301', '日', '\\', '\\\\', '*', 'a', 'word', ' ', '  ', '\n'] as const
const text = fc.oneof(
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((characters) => characters.join('')),
  fc.string({ maxLength: 120 }),
)
const limit = fc.integer({ min: 1, max: 100 })

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lengthOfFirst = (text: string) => [...graphemes.segment(text)][0]?.segment.length ?? 0
const isWhole = (beginning: string, text: string) =>
  [...graphemes.segment(text)].some(({ index, segment }) => index + segment.length === beginning.length)
const danglingBackslash = /(?<!\\)(?:\\\\)*\\$/

describe('text cut to a length', () => {
  it('ends at a word where there is one in the last third, and says that something is missing', () => {
    expect(cutWords('An image has layers', 19)).toBe('An image has layers')
    expect(cutWords('An image has layers', 16)).toBe('An image has…')
    expect(cutWords('An imageoflayers', 12)).toBe('An imageofl…')
    expect(cutWords('layers', 0)).toBe('')
  })

  it('leaves characters whole, as people see them', () => {
    expect(cutWords('👩‍🚀👩‍🚀👩‍🚀', 8)).toBe('👩‍🚀…')
    expect(cutWords('ne\u0301ne\u0301', 3)).toBe('n…')
  })

  it('is a beginning of the text that fits, whole in its characters and escapes, and an ellipsis', () => {
    fc.assert(
      fc.property(text, limit, (text, limit) => {
        const cut = cutWords(text, limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        if (cut === text) return
        expect(cut).toMatch(/…$/)
        const beginning = cut.slice(0, -1)
        expect(text.startsWith(beginning)).toBe(true)
        expect(beginning).not.toMatch(danglingBackslash)
        if (beginning !== '' && lengthOfFirst(text) < limit) expect(isWhole(beginning, text)).toBe(true)
      }),
      runs(300),
    )
  })
})

describe('text broken into lines', () => {
  it('goes on in the next line at a word', () => {
    expect(breakLine('An image has layers', 12)).toEqual(['An image has', 'layers'])
    expect(breakLine('', 12)).toEqual([''])
  })

  it('has lines that fit, end in no half of an escape, and lose nothing but space', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 11, max: 100 }), (text, limit) => {
        const lines = breakLine(text, limit)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(limit)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(danglingBackslash)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      runs(300),
    )
  })
})
