// How like a question is to those asked before.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'
import { askedIn } from '../../src/index/asked-text.ts'
import { indexCourse } from '../../src/index/indexing.ts'
import { Lexicon } from '../../src/index/lexicon.ts'
import { Precedents } from '../../src/index/precedents.ts'
import { writtenCourse } from './written-course.ts'

const analyzer = createAnalyzer()
const filler = 'Bakers rest their dough in the morning and in the evening, and they clean the table after each batch. '
const subjects = ['a warm levain', 'a sour levain', 'the crumb', 'the crumb of rye', 'an oven', 'a stone']
const sections = subjects.map((subject) => `## On ${subject}\n\n${filler.repeat(4)}Much is said of ${subject}.`)
const { data } = indexCourse(writtenCourse(`# Bread\n\n${sections.join('\n\n')}\n`), analyzer)
const lexicon = new Lexicon(data.lexicon, data.passages.length)

/** The likeness of a question to another. */
function likeness(question: string, other: string): number {
  const precedents = new Precedents([{ question: other, section: 1 }], { analyzer, lexicon, lang: 'en' })
  return precedents.near([askedIn(question, 'en')]).get(1) ?? 0
}

describe('likeness', () => {
  it('is great where the same is asked in the same words', () => {
    expect(likeness('how do I keep a sour levain warm', 'keep the sour levain warm')).toBeGreaterThan(0.8)
  })

  it('is one for the same words in another order and way of asking, however common they are', () => {
    expect(likeness('how do I warm a crumb?', 'warm the crumb')).toBe(1)
    expect(likeness('explain the crumb in simple words', 'what is a crumb')).toBe(1)
  })

  it('is smaller where what both say is one common word', () => {
    expect(likeness('what is a crumb', 'show my crumb')).toBeLessThan(0.65)
  })

  it('is nothing where no word is shared, and of a question without words', () => {
    expect(likeness('who feeds it', 'keep the sour levain warm')).toBe(0)
    expect(likeness('???', 'keep the sour levain warm')).toBe(0)
  })
})
