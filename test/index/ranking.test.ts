// Which passage comes first, and how sure the engine is of it.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/index/build.ts'
import { writtenCourse } from './written-course.ts'

const filler = 'Bakers rest their dough in the morning and in the evening, and they clean the table after each batch. '
const engine = buildEngine(
  writtenCourse(`# Bread

## Feeding

${filler.repeat(3)}Keep the levain warm; feed the levain daily; a levain that smells sour wants flour.

## Starters

A levain is a dough of flour and water in which wild yeast lives. ${filler.repeat(4)}

## Shaping

${filler.repeat(3)}Fold the cold dough, then shape it. Cold hands help. Cold hands do not stick. Cold hands are quick.

## Oven

${filler.repeat(3)}Set the loaf on the stone. A loaf takes an hour.

## Cold hands

${filler.repeat(3)}Wash them, and dry the table.

## Salt

${filler.repeat(4)}Then brush glaze over it.

## Crust

${filler.repeat(4)}The glaze brush lies there.

## Measure

${filler.repeat(3)}Hardly anybody can understand a cup.

## Measurement

${filler.repeat(3)}Hardly anybody goes without a scale.

## Rest

${filler.repeat(3)}Dough that is cold rests longer.

## Peels

A basket of linen is kept there.

${filler.repeat(3)}Spelt is sieved.

${filler}

## Proofing

${filler}

A basket of linen is kept there. ${filler.repeat(3)}Spelt is sieved.
`),
)
const first = (question: string) => engine.ask(question).citations[0]?.headings.at(-1)

describe('the first passage', () => {
  it('explains the term that is asked for, before one that speaks of it most', () => {
    expect(first('what is a levain')).toBe('Starters')
    expect(first('levain')).toBe('Starters')
  })

  it('has the words of the question side by side, in their order', () => {
    expect(first('how do I fold cold dough')).toBe('Shaping')
    expect(first('glaze brush')).toBe('Crust')
    expect(first('brush glaze')).toBe('Salt')
  })

  it('has the question in its heading', () => {
    expect(first('cold hands')).toBe('Cold hands')
  })

  it('has in one block what another has in two', () => {
    expect(first('spelt and linen')).toBe('Proofing')
  })

  it('has the form of the word that is asked for in its heading', () => {
    expect(first('what is a measurement')).toBe('Measurement')
    expect(first('measures')).toBe('Measure')
  })

  it.each(['lol', 'hey lectern,', 'bro', 'tldr', 'omg im so confused,'])('is the same after %j', (chatter) => {
    expect(first(`${chatter} what is a levain`)).toBe('Starters')
    expect(engine.ask(`${chatter} what is a levain`).status).toBe('answered')
  })

  it('does not depend on where a link leads', () => {
    expect(first('what is a levain? https://example.org/brush-glaze/cold-hands?loaf=salt')).toBe('Starters')
  })
})

describe('confidence', () => {
  it('is as great for one word that the course explains as for a sentence about it', () => {
    expect(engine.ask('levain').status).toBe('answered')
    expect(engine.ask('what on earth is a levain').status).toBe('answered')
  })

  it('falls with what the course has no word for', () => {
    const asked = engine.ask('how do I feed a levain daily').confidence
    expect(engine.ask('how do I feed a hamster daily').confidence).toBeLessThan(asked / 2)
    expect(engine.ask('hamster').status).toBe('not-covered')
  })
})
