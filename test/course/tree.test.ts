// The parser's guard: what would take minutes or the whole stack is refused at once; what people write is not.

import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/course/source.ts'
import { TangledTextError, toTree } from '../../src/course/tree.ts'

describe('toTree', () => {
  it('names the line of what it refuses', () => {
    expect(() => toTree(`# A\n\n${'> '.repeat(101)}x`)).toThrow(TangledTextError)
    expect(() => toTree(`# A\n\n${'> '.repeat(101)}x`)).toThrow('line 3 is nested more than 100 levels deep')
  })

  it.each([
    ['a fence of another kind in code', '```\n~~~\n```\n\n'],
    ['a fence in a comment', '<!--\n```\n-->\n\n'],
    ['a fence that ends with its list', '- a\n\n  ```\n\n'],
    ['a fence that is none', '```[`\n\n'],
  ])('is not put off its guard by %s', (_, above) => {
    for (const tangle of [`${'> '.repeat(101)}x`, '*a_b'.repeat(1000)]) {
      expect(() => toTree(`${above}${tangle}`)).toThrow(TangledTextError)
    }
  })

  it('reads underlined headings as the parser does by itself', () => {
    const lines = ['a', '---', '===', '', '> ', '- ', '[a]: b', '| a |', '|-|', '    x', '```', '# h']
    const text = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((some) => some.join('\n'))
    const headings = (tree: Nodes): unknown[] =>
      'children' in tree ? [tree.type, linesOf(tree), ...tree.children.map(headings)] : [tree.type, linesOf(tree)]
    fc.assert(
      fc.property(text, (one) => {
        expect(headings(toTree(one))).toEqual(headings(remark().use(remarkGfm).parse(one)))
      }),
    )
  })

  it.each([
    ['fifty levels of quotes', `${'> '.repeat(50)}x`],
    ['a wide table', `| a |\n| - |\n| ${'**x** '.repeat(200)} |`],
    ['a long line of data in a fence', `\`\`\`\n${'[1],'.repeat(5000)}\n\`\`\``],
    ['a long line of data in a fence in a list', `- a\n\n  ~~~\n  ${'[1],'.repeat(5000)}\n  ~~~`],
    ['a long line of dashes', '-'.repeat(5000)],
    ['a long paragraph', 'word '.repeat(20_000)],
    ['a deeply indented drawing', `\`\`\`\n${' '.repeat(400)}- x\n\`\`\``],
  ])('reads %s', (_, text) => {
    expect(toTree(text).children.length).toBeGreaterThan(0)
  })
})
