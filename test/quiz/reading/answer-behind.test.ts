// Questions whose answer stands behind them, on the same line.

import { describe, expect, it } from 'vitest'
import { asked, MAKES, quotable } from './cells.ts'

describe('an answer behind its question', () => {
  it.each([
    ['in bold', `1. ${MAKES} **Mitochondrion.**`],
    ['in italics', `- ${MAKES} *Mitochondrion*`],
    ['of which the question is in bold', `1. **${MAKES}** Mitochondrion`],
    ['behind an arrow', `1. ${MAKES} → Mitochondrion`],
    ['behind a label', `- ${MAKES} | A: Mitochondrion`],
    ['behind a label in brackets', `1. ${MAKES} (Answer: Mitochondrion)`],
    ['behind a label of another language', `1. ${MAKES} – Lösung: Mitochondrion`],
  ])('is its key: %s', (_, written) => {
    const [question, ...others] = asked(`## Review questions\n\n${written}\n- Why?`)
    expect(question).toMatchObject([MAKES, [], [expect.stringMatching(/^Mitochondrion\.?$/)]])
    expect(others.map(([prompt]) => prompt)).toEqual(['Why?'])
    expect(quotable(`## Review questions\n\n${written}`)).not.toContain('itochondrion')
  })

  it('goes on below it', () => {
    const [question] = asked(`## Quiz\n\n1. **${MAKES}** The mitochondrion does.\n\n   It burns sugar.`)
    expect(question).toEqual([MAKES, [], 'The mitochondrion does.\n\nIt burns sugar.'])
  })

  it.each([
    `**${MAKES}** (2 points)`,
    `${MAKES} **Explain.**`,
    `${MAKES} **(hard)**`,
    '**What** is it? Is it **alive?**',
  ])('is none where more is asked, or said about the question: %s', (written) => {
    expect(asked(`## Quiz\n\n1. ${written}`)).toMatchObject([
      [expect.stringContaining(written.slice(-9)), [], undefined],
    ])
  })
})

describe('what stands below a question without a label', () => {
  it.each([
    ['in a quote', `**${MAKES}**\n> The mitochondrion.`],
    ['in a quote below an item', `1. ${MAKES}\n\n> The mitochondrion.`],
    ['in points', `- ${MAKES}\n    - the mitochondrion\n    - it burns sugar`],
    ['with a star at the right choice', `${MAKES}\n\na) ribosome\nb) mitochondrion *`],
    ['with a word at the right choice', `${MAKES}\n\n- ribosome\n- mitochondrion (richtig)`],
  ])('is not posted with it: %s', (_, written) => {
    expect(asked(`## Review questions\n\n${written}`)).toEqual([])
  })

  it.each([
    ['choices that it offers', 'Which of the following burns sugar?\n- ribosome\n- mitochondrion'],
    ['choices by letters', `${MAKES}\n- a) ribosome\n- b) mitochondrion`],
    ['more questions', `${MAKES}\n- Where is it?\n- Why?`],
  ])('is a part of it where it is %s', (_, written) => {
    expect(asked(`## Review questions\n\n1. ${written.replaceAll('\n', '\n   ')}`)).toHaveLength(1)
  })
})

describe('a label in bold with a full stop', () => {
  it('parts a question from its answer', () => {
    const text = `## Energy\n\n**Question.** ${MAKES}\n\n**Answer.** mitochondrion\n\n**Exercise 3.** Why?\n\n**Lösung.** Zucker`
    expect(asked(text)).toEqual([
      [MAKES, [], ['mitochondrion']],
      ['Why?', [], ['Zucker']],
    ])
    expect(quotable(text)).toBe('The nucleus holds the genome.')
  })
})

describe('a sentence behind a label', () => {
  it('is a model answer, unless others are right, too', () => {
    expect(asked(`## Quiz\n\n### ${MAKES}\nAnswer: The mitochondrion does it.`)).toEqual([
      [MAKES, [], 'The mitochondrion does it.'],
    ])
    expect(asked(`## Quiz\n\n### ${MAKES}\nAnswer: The mitochondrion does it. | mitochondria`)).toMatchObject([
      [MAKES, [], [{}, 'mitochondria'].map(() => expect.any(String))],
    ])
  })
})

describe('a prompt', () => {
  it('is shown without comments and footnotes', () => {
    const text = `## Quiz\n\n1. ${MAKES}[^1] <!-- mitochondrion -->\n2. Why?[^2]\n\n[^1]: Mitochondrion.\n\n[^2]: It burns.`
    expect(asked(text).map(([prompt]) => prompt)).toEqual([MAKES, 'Why?'])
  })

  it('in italics does not hold what stands below it', () => {
    expect(asked(`## Quiz\n\n*1. ${MAKES}*\n\nThe mitochondrion.`)).toEqual([])
  })
})
