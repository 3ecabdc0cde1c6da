// How much of a passage is quoted.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/index/build.ts'
import { bestRun, filledUp, lengthOf, type Outline, quoteMarkdown } from '../../src/index/quote.ts'
import { writtenCourse } from './written-course.ts'

const block = (length: number): Outline => ({ section: 0, heading: 9, length, paragraph: true, introduces: false })
const lead = (length: number): Outline => ({ ...block(length), introduces: true })

describe('filledUp', () => {
  it('adds what follows only up to what is read at a glance, and takes nothing away', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (sizes, start, end) => {
        const placed = sizes.map(block)
        const from = start % placed.length
        const to = from + 1 + (end % (placed.length - from))
        const filled = filledUp(placed, { from, to })
        expect(filled.from).toBe(from)
        expect(filled.to).toBeGreaterThanOrEqual(to)
        if (filled.to > to) expect(lengthOf(placed.slice(from, filled.to))).toBeLessThanOrEqual(700)
        const next = placed[filled.to]
        if (next) expect(lengthOf(placed.slice(from, filled.to + 1))).toBeGreaterThan(700)
      }),
    )
  })
})

describe('bestRun', () => {
  const runOf = (sizes: readonly number[], held: readonly (readonly number[])[]) =>
    bestRun(sizes.map(block), {
      held: (number) => held[number] ?? [],
      about: () => [],
      shape: 'other',
      likeness: () => 0,
    })

  it('takes as much as fits of what a place holds, wherever in it that stands', () => {
    expect(runOf([700, 700, 700, 700], [[0.2], [0.2], [0.6], [0.6]])).toEqual({ from: 2, to: 4 })
  })

  it('does not stop at an introduction', () => {
    const said = { held: (number: number) => [[0.5], [0.1], [0.1]][number] ?? [], about: () => [] }
    const placed = [block(700), lead(200), block(500)]
    expect(bestRun(placed, { ...said, shape: 'other', likeness: () => 0 })).toEqual({ from: 0, to: 3 })
    expect(bestRun([...placed.slice(0, 2), block(5000)], { ...said, shape: 'other', likeness: () => 0 })).toEqual({
      from: 0,
      to: 1,
    })
  })

  it('keeps the block in which the words stand together, rather than as many blocks with one of each', () => {
    const spread = [
      [0.5, 0],
      [0, 0.5],
      [0.5, 0.5],
    ]
    expect(runOf([700, 700, 900], spread)).toMatchObject({ to: 3 })
  })
})

describe('a run that would end in an introduction', () => {
  it.each([
    ['goes on to what is introduced', [block(600), lead(80), block(300)], 3],
    ['goes on to what can be quoted in part', [block(600), lead(80), block(5000)], 3],
    ['stops before it where nothing follows', [block(600), lead(80)], 1],
    ['keeps one that says something by itself', [block(300), lead(200)], 2],
    ['keeps one that is all there is', [lead(80)], 1],
  ])('%s', (_, placed, to) => {
    expect(filledUp(placed, { from: 0, to: placed.length > 2 ? 2 : placed.length })).toEqual({ from: 0, to })
  })
})

describe('a quote', () => {
  const engine = buildEngine(
    writtenCourse(`# Bread

## Scoring

Score the loaf with a blade before it goes into the oven.

The cut decides where the crust opens.

## Steam

${'The oven is filled with steam, so that the crust stays soft. '.repeat(30)}
`),
  )

  it('holds what was asked for, where the rest of a long table has no room', () => {
    const row = (name: string) => `| ${name} | ${'keeps the dough at an even temperature '.repeat(3)} |`
    const rows = ['bannes', 'peels', 'stones', 'scrapers', 'scales', 'bowls', 'couches', 'lames', 'towels', 'irons']
    const tools = buildEngine(
      writtenCourse(`# Bakery

## Tools
<!-- asked: meaning of couche -->
${'Each tool has its place on the wall above the bench where it is used. '.repeat(3)}

| Tool | Use |
| --- | --- |
${rows.map(row).join('\n')}
`),
    )
    const answer = tools.ask('what is the meaning of couche')
    expect(answer.status === 'answered' && quoteMarkdown(answer.quote)).toContain('| couches |')
  })

  it('holds what the word is explained by, rather than where it is only mentioned', () => {
    const leavens = buildEngine(
      writtenCourse(`# Dough

## Leavens

A dough rises by itself or with the help of bakers' yeast, some prefer a poolish. ${'It takes hours. '.repeat(12)}

Uses of leavens are many:

- **Bread**: ${'the crumb opens, the crust stays thin and the loaf keeps for days. '.repeat(10)}

There are several sorts:

- **Yeast**: from a shop.

![sorts of leavens](sorts.png)

- **Poolish**: as much water as flour by weight. ${'It ripens overnight in a cool room. '.repeat(8)}
- **Biga**: half as much water as flour. ${'It ripens for a day in a cool room. '.repeat(8)}
`),
    )
    const answer = leavens.ask('poolish leavens')
    expect(answer.status === 'answered' && quoteMarkdown(answer.quote)).toContain('as much water as flour by weight')
  })

  it('of a short section is the whole section', () => {
    const answer = engine.ask('when do I score the loaf with a blade')
    expect(answer.status === 'answered' && quoteMarkdown(answer.quote)).toContain('where the crust opens')
  })

  it('that goes on into another section says so, in the words of its heading', () => {
    const short = '# Bread\n\n## Flour\n\nRye has little gluten.\n\n### Water *and* `salt_2`\n\n- Rye takes more.\n'
    const answer = buildEngine(writtenCourse(short)).ask('how much gluten does rye flour have')
    expect(answer.status === 'answered' && quoteMarkdown(answer.quote)).toBe(
      'Rye has little gluten.\n\n**Water and salt\\_2**\n\n- Rye takes more.',
    )
    expect(answer.status === 'answered' && answer.quote.map(({ startLine }) => startLine)).toEqual([5, 7])
  })
})
