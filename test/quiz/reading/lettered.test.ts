// Questions with choices by letters under headings that announce none.

import { describe, expect, it } from 'vitest'
import { asked, MAKES, MEANT, quotable } from './cells.ts'

const CHOICES = 'A. ribosome\nB. mitochondrion'

describe('choices by letters, with an answer that names one', () => {
  it.each([
    ['in one paragraph', `${MAKES}\n${CHOICES}\nANSWER: B`],
    ['in a list', `${MAKES}\n\n- A. ribosome\n- B. mitochondrion\n\n**Correct answer:** B.`],
    ['in paragraphs', `${MAKES}\n\n(a) ribosome\n\n(b) mitochondrion\n\nRespuesta: b`],
    ['folded away', `${MAKES}\n\n${CHOICES}\n\n<details><summary>Answer</summary>\n\nB\n\n</details>`],
    ['below a heading', `### ${MAKES}\n\nA) ribosome\n\nB) mitochondrion\n\n**Answer: B**`],
  ])('are a question in a text about anything: %s', (_, written) => {
    const text = `## Energy\n\nSugar is burnt.\n\n${written}`
    expect(asked(text)).toEqual(MEANT)
    expect(quotable(text)).toBe('The nucleus holds the genome.\n\nSugar is burnt.')
  })

  it.each([
    ['steps', 'Burn it:\n\na) light it\nb) wait\n\nSolution: a match helps.'],
    ['letters that do not follow', 'Who?\n\nA. Curie\nC. Darwin\n\nAnswer: A'],
    ['no letters', `${MAKES}\n\n- ribosome\n- mitochondrion\n\nA: B is right.`],
    ['text between them', `${MAKES}\n\n${CHOICES}\n\nThere are many.\n\nAnswer: B`],
  ])('are none with other than that: %s', (_, written) => {
    expect(asked(`## Energy\n\nSugar is burnt.\n\n${written}`)).toEqual([])
  })
})
