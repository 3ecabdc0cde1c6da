// An instructor's note is shown as it was written, from its first word to its last.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/index/build.ts'
import { quoteMarkdown } from '../../src/index/quote.ts'
import { writtenCourse } from './written-course.ts'

const engine = buildEngine(writtenCourse('# Boats\n\nA boat floats.\n'))
const question = 'How do I caulk a seam?'

function noted(markdown: string): { quote: string; cut: string | undefined } | undefined {
  const answer = engine.taught([], [{ id: 'n1', question, markdown, author: 'Ada', at: 0 }]).ask(question)
  return answer.status === 'answered' ? { quote: quoteMarkdown(answer.quote), cut: answer.cut } : undefined
}

describe('a note', () => {
  it.each([
    ['paragraphs', 'First dry it.\n\nThen press in the oakum.\n\nPitch comes last.'],
    ['a paragraph behind a list', '1. dry it\n2. press\n\nBut never in the rain.'],
    ['a paragraph behind code', 'Like this:\n\n```sh\ncaulk seam\n```\n\nThen wait for a day, or it leaks.'],
    [
      'links and a table',
      '- [oakum](https://a.example)\n\n| tar | pitch |\n| --- | --- |\n| thin | thick |\n\nBoth stick.',
    ],
  ])('of several blocks is shown whole: %s', (_, markdown) => {
    expect(noted(markdown)).toEqual({ quote: markdown, cut: undefined })
  })

  it('keeps its headings, as lines in bold, where they stand', () => {
    expect(noted('Both ways.\n\n# On *deck*\n\nKneel.\n\n## Below [2]\n\nLie.\n\nLast\n====')?.quote).toBe(
      'Both ways.\n\n**On deck**\n\nKneel.\n\n**Below \\[2\\]**\n\nLie.\n\n**Last**',
    )
    expect(noted('# Ask the boatswain')?.quote).toBe('**Ask the boatswain**')
  })

  it('has no front matter', () => {
    expect(noted('---\nNote: only after Monday.\n---\nAsk the boatswain.')?.quote).toBe(
      '**Note: only after Monday.**\n\nAsk the boatswain.',
    )
  })

  it('that is too long says what was left out', () => {
    const long = (word: string) => `${word} ${'and on '.repeat(130)}end.`
    const items = Array.from({ length: 40 }, (_, at) => `- plank ${at} is caulked along its whole length`).join('\n')
    expect(noted([long('One'), long('Two'), long('Three')].join('\n\n'))).toEqual({
      quote: long('One'),
      cut: '2 more parts',
    })
    expect(noted(`${items}\n\nThen pitch.`)?.cut).toMatch(/^\d+ more items, 1 more part$/)
  })

  it('without a word answers nothing', () => {
    expect(noted('<!-- later -->')).toBeUndefined()
  })
})
