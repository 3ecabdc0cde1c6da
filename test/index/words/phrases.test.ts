// What people say for the course's words, as the course itself tells.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/index/analyzer.ts'
import { phrasesOf } from '../../../src/index/words/phrases.ts'
import { writtenCourse } from '../written-course.ts'

function meanings(text: string): string[] {
  const phrases = phrasesOf(writtenCourse(`# Ovens\n\n${text}\n`), createAnalyzer())
  return phrases.map(({ said, meant }) => `${said.join(' ')}: ${meant.join(' ')}`)
}

describe('an abbreviation', () => {
  it('stands for the words before it, and they for it', () => {
    expect(meanings('The Proofing Box Controller (PBC) keeps dough warm.')).toEqual([
      'pbc: proof box control',
      'proof box control: pbc',
    ])
  })

  it('may stand in the middle of a sentence, in bold, in the plural, and for words with a hyphen', () => {
    expect(meanings('We bake with least recently used loaves (LRUL).')).toContain('lrul: least recent us loaf')
    expect(meanings('We use the **steam-injection valve (SIV)** a lot.')).toContain('siv: steam inject valv')
    expect(meanings('Some **deck oven timers** (**DOTs**) are old.')).toContain('dot: deck oven timer')
  })

  it('is not what merely stands in brackets', () => {
    expect(meanings('Flour is ground finely (WHITE), and rye (RYE) is not; (ABC).')).toEqual([])
    expect(meanings('It costs 4 5 6 (EUR).')).toEqual([])
  })
})
