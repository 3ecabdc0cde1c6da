// Questions and their answers in the boxes of site generators.

import { describe, expect, it } from 'vitest'
import { plainMarkdown } from '../../../src/course/flavours.ts'
import { asked, CHOICES, MAKES, MEANT, quotable } from './cells.ts'

const AFTER = 'Sugar is burnt there.'
const WHY = 'The mitochondrion does, from sugar.'

describe('an exercise and its solution in boxes', () => {
  it.each([
    ['MyST', `\`\`\`{exercise}\n:label: e1\n${MAKES}\n\`\`\`\n\n\`\`\`{solution} e1\n:class: dropdown\n${WHY}\n\`\`\``],
    ['MyST, between colons', `:::{exercise}\n${MAKES}\n:::\n\n:::{solution} e1\n${WHY}\n:::`],
    ['Carpentries', `::::: challenge\n\n${MAKES}\n\n::: solution\n\n${WHY}\n\n:::\n\n:::::`],
    [
      'Carpentries, with titles',
      `::::: challenge\n\n## Challenge 1: ${MAKES}\n\n::: solution\n\n## Solution\n\n${WHY}\n\n:::\n:::::`,
    ],
    [
      'Quarto',
      `::: {.callout-note}\n## Question 1\n${MAKES}\n:::\n\n::: {.callout-tip collapse="true" title="Answer"}\n${WHY}\n:::`,
    ],
    ['MkDocs', `**Exercise:** ${MAKES}\n\n??? success "Answer"\n    ${WHY}`],
  ])('are a question and its answer: %s', (_, written) => {
    const text = `## Energy\n\n${written}\n\n${AFTER}`
    expect(asked(text)).toEqual([[MAKES, [], WHY]])
    expect(quotable(text)).toContain(AFTER)
    expect(quotable(text)).not.toContain(WHY)
  })

  it('are told apart where they are of items', () => {
    const item = (at: number, prompt: string, answer: string) =>
      `${at}. ${prompt}\n\n    ??? success "Answer"\n        ${answer}\n`
    expect(asked(`## Quiz\n\n${item(1, MAKES, WHY)}\n${item(2, 'Why?', AFTER)}`)).toEqual([
      [MAKES, [], WHY],
      ['Why?', [], AFTER],
    ])
  })

  it('without a solution is content', () => {
    const text = `## Energy\n\n::: challenge\n\n${MAKES}\n\n:::\n\n${AFTER}`
    expect(asked(text)).toEqual([])
    expect(quotable(text)).toContain(MAKES)
  })
})

describe('choices', () => {
  it.each([
    ['of LiaScript', `${MAKES}\n\n[( )] ribosome\n[(X)] mitochondrion`],
    ['of LiaScript, of which several may be right', `${MAKES}\n\n[[ ]] ribosome\n[[X]] mitochondrion`],
    ['between tags', `<quiz>\n${MAKES}\n- [ ] ribosome\n- [x] mitochondrion\n</quiz>`],
    ['below a label', `**Question 1:** ${MAKES}\n\n- [ ] ribosome\n- [x] mitochondrion`],
    ['below a label and the question', `**Question 1**\n\n${MAKES}\n\n- [ ] ribosome\n- [x] mitochondrion`],
  ])('are read in a quiz and in a text about something else: %s', (_, written) => {
    for (const heading of ['Quiz', 'Energy']) {
      const text = `## ${heading}\n\n${written}\n\n***\n\n${AFTER}`
      expect(asked(text)).toEqual(MEANT)
      expect(quotable(text)).not.toContain(CHOICES[1])
    }
  })

  it('of LiaScript are no links of a wiki', () => {
    expect(plainMarkdown('[[X]] one\n[[Xenon]] two')).toBe('- [X] one\nXenon two')
  })
})
