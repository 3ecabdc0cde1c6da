// What a section is called, by itself and among others.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../../src/index/build.ts'
import { writtenCourse } from '../written-course.ts'

const filler = 'Bakers rest their dough in the morning and in the evening, and they clean the table after each batch. '

/** The heading of what is cited first. */
function firstOf(markdown: string, question: string): string | undefined {
  return buildEngine(writtenCourse(markdown)).ask(question).citations[0]?.headings.at(-1)
}

describe('a heading', () => {
  it('is held against a question by itself, where one passage has several', () => {
    const terms = ['Crumb', 'Levain', 'Proofing', 'Scoring'].map((term) => `### ${term}\n\n- Of the trade.\n`)
    const lab = `## Test your levain in the lab\n\n${filler.repeat(25)}Smell the levain.\n\n`
    expect(firstOf(`# Bread\n\n${lab}## Words\n\n${terms.join('\n')}`, 'what is levain')).toBe('Levain')
  })

  it('finds its section among many that speak more of it', () => {
    const others = Array.from({ length: 60 }, (_, n) => `## Day ${n}\n\n${filler.repeat(3)}${'Salt. '.repeat(9)}\n`)
    const own = `## Salt\n\n${filler.repeat(12)}It is mined.\n`
    expect(firstOf(`# Bread\n\n${others.join('\n')}\n${own}`, 'salt')).toBe('Salt')
  })

  it.each(['what is a couche?', 'what is a proofing cloth?', 'Couche (proofing cloth of coarse linen)'])(
    'need not be asked with what stands in parentheses: %s',
    (question) => {
      const own = `## Couche (proofing cloth of coarse linen)\n\n${filler.repeat(4)}It is never washed.\n`
      const other = `## Fold a couche\n\n${filler.repeat(4)}Dust the couche, fold the couche, brush the couche.\n`
      expect(firstOf(`# Bread\n\n${other}\n${own}`, question)).toBe('Couche (proofing cloth of coarse linen)')
    },
  )

  it('is nothing to a question that says nothing', () => {
    const answer = buildEngine(writtenCourse(`# Bread\n\n## What is it?\n\n${filler.repeat(4)}`)).ask('what is that?')
    expect(answer.status).toBe('not-covered')
  })
})
