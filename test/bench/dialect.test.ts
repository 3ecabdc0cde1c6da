// The grown course of the benchmark: more text, and more words, but still markdown of the same shape.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialect, translate } from '../../scripts/bench/dialect.ts'
import { parseDocument } from '../../src/course/parse.ts'

const markdown = readFileSync(new URL('../../corpus/05-running-containers.md', import.meta.url), 'utf8')
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]{5,}/g))

describe('a dialect', () => {
  it('leaves the first copy as it is', () => {
    expect(translate(markdown, dialect(0, 10))).toBe(markdown)
  })

  it('says a word the same way wherever it stands, and keeps its capital', () => {
    const speak = dialect(3, 10)
    const words = [...wordsOf(markdown)]
    const changed = words.filter((word) => speak(word) !== word)
    expect(changed.length).toBeGreaterThan(0)
    for (const word of changed) {
      const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
      expect(speak(capital).toLowerCase()).toBe(speak(word))
      expect(speak(capital).charAt(0)).toMatch(/[A-Z]/)
    }
  })

  it.each([10, 100])('makes %i times the text have about the square root as many times the words', (copies) => {
    const all = new Set<string>()
    for (let copy = 0; copy < copies; copy += 1)
      for (const word of wordsOf(dialect(copy, copies)([...wordsOf(markdown)].join(' ')))) all.add(word)
    const growth = all.size / wordsOf(markdown).size
    expect(growth).toBeGreaterThan(0.8 * Math.sqrt(copies))
    expect(growth).toBeLessThan(1.2 * Math.sqrt(copies))
  })

  it('keeps the shape of a document: its sections, their roles and blocks', () => {
    const shape = (text: string) =>
      parseDocument('one.md', text).sections.map(({ depth, role, blocks }) => ({
        depth,
        role,
        blocks: blocks.map(({ kind }) => kind),
      }))
    expect(shape(translate(markdown, dialect(7, 100)))).toEqual(shape(markdown))
  })
})
