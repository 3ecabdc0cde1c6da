// A question is read from where it begins.

import { describe, expect, it } from 'vitest'
import { withoutPreamble } from '../../../src/index/words/preamble.ts'

describe('withoutPreamble', () => {
  it.each([
    ['does anyone know what a levain is?', 'what a levain is?'],
    ['can somebody please tell me how to feed it', 'how to feed it'],
    ['sorry for the dumb question but why does it rise', 'why does it rise'],
    ['I still don’t understand what proofing means', 'what proofing means'],
  ])('%j begins at its question', (said, question) => expect(withoutPreamble(said)).toBe(question))

  it.each([
    'what is a levain',
    'my loaf is flat, what is wrong?',
    'the starter smells and I want to know why',
    'levain what is it for',
    'tell me about sourdough',
    // What says how it is to be answered, and topics of other courses.
    'the difference between who and whom',
    'compare how Kant and Hume see causality',
    'give examples where the law fails',
    'mean when variance is infinite',
    'work when force is perpendicular to motion',
    'can I use where with joins in SQL',
    'explain the WHO and its funding',
    'explain how-to guides in technical writing',
  ])('%j stays whole', (question) => expect(withoutPreamble(question)).toBe(question))
})
