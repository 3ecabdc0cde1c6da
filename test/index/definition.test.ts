// "What is X?" finds the sentence that says what X is.

import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/index/answer.ts'
import { buildEngine } from '../../src/index/build.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import { writtenCourse } from './written-course.ts'

const KILNS = `# Pottery

## Using kilns

Fill the kiln, close the kiln, and heat the kiln slowly. Every kiln is different: the kiln of the school is slow.

## Kiln doors

A kiln door is a slab of fire bricks. The kiln stays closed until it has cooled.

## Heat

Clay hardens where it is hot. A kiln is an oven for clay, built of fire bricks.
`

const engine = buildEngine(writtenCourse(KILNS))
const quoteOf = (answer: Answer) => (answer.status === 'answered' ? quoteMarkdown(answer.quote) : '')

describe('a definition', () => {
  it.each(['What is a kiln?', "what's a kiln", 'define kiln', 'what does kiln mean?'])(
    'is preferred to places that use the word, or define something named after it: %s',
    (question) => expect(quoteOf(engine.ask(question))).toContain('an oven for clay'),
  )

  it('is that of all that is asked about', () => {
    expect(quoteOf(engine.ask('What is a kiln door?'))).toContain('a slab of fire bricks')
  })

  it('is not what a question on doing something asks for', () => {
    expect(quoteOf(engine.ask('how do I heat a kiln?'))).toContain('Fill the kiln')
  })
})
