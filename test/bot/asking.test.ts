// How sections are offered while somebody types.

import { describe, expect, it } from 'vitest'
import { sectionChoices } from '../../src/bot/asking.ts'
import { LIMITS } from '../../src/bot/limits.ts'
import type { Citation } from '../../src/index/answer.ts'

const section = (path: string, headings: readonly string[], startLine = 1): Citation => {
  const sectionId = `${path}#${headings.at(-1)?.toLowerCase()}-${startLine}`
  return { sectionId, path, title: headings[0] ?? path, headings, startLine, endLine: startLine + 9 }
}

describe('sections as choices', () => {
  it('carry their id, and the last two headings as their name', () => {
    expect(sectionChoices([section('knots.md', ['Knots', 'Hitches', 'Clove hitch'])])).toEqual([
      { name: 'Hitches › Clove hitch', value: '#knots.md#clove hitch-1' },
    ])
  })

  it('are told apart by file and line where their last two headings are the same', () => {
    const offered = sectionChoices([
      section('knots.md', ['Knots', 'Part one', 'Hitches', 'Summary'], 12),
      section('knots.md', ['Knots', 'Part two', 'Hitches', 'Summary'], 40),
      section('sails.md', ['Sails', 'Jib'], 3),
    ])
    expect(offered.map(({ name }) => name)).toEqual([
      'Hitches › Summary (knots.md:12)',
      'Hitches › Summary (knots.md:40)',
      'Sails › Jib',
    ])
    expect(new Set(offered.map(({ value }) => value)).size).toBe(3)
  })

  it('keep the limit of a name, with the place whole', () => {
    const long = ['Top', 'heading '.repeat(20), 'Summary']
    const names = sectionChoices([section('a.md', long, 1), section('a.md', long, 90)]).map(({ name }) => name)
    expect(names.every((name) => name.length <= LIMITS.choiceName)).toBe(true)
    expect(names.map((name) => name.slice(-9))).toEqual(['(a.md:1)'.padStart(9), '(a.md:90)'])
  })
})
