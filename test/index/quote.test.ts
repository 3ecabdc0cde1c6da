// What an answer quotes, from the course's markdown to the reader's.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/index/build.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import { writtenCourse } from './written-course.ts'

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

  it('has the row of a term that is asked for, and its whole table where more is asked', () => {
    const tools = buildEngine(
      writtenCourse(`# Bakery

## Tools

On the wall above the bench hang:

| Tool | Use |
| --- | --- |
| Peel | carries the loaf into the oven |
| Bench scraper | divides the dough |
| Lame | scores the loaf |
| Couche | keeps the shape of loaves while they rise |
`),
    )
    const quoted = (question: string) => {
      const answer = tools.ask(question)
      return answer.status === 'answered' ? [quoteMarkdown(answer.quote), answer.cut] : []
    }
    const head = 'On the wall above the bench hang:\n\n| Tool | Use |\n| --- | --- |\n'
    expect(quoted('what is a bench scraper?')).toEqual([`${head}| Bench scraper | divides the dough |`, '3 more rows'])
    expect(quoted('What does a lame do?')).toEqual([`${head}| Lame | scores the loaf |`, '3 more rows'])
    for (const question of ['which tool scores the loaf?', 'what are the tools on the wall?'])
      expect(quoted(question)[0]).toMatch(/Peel.*Lame.*Couche/s)
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
