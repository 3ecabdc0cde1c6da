// The parser's guard: what would take minutes or the whole stack is refused at once; what people write is not.

import { describe, expect, it } from 'vitest'
import { TangledTextError, toTree } from '../../src/course/tree.ts'

describe('toTree', () => {
  it('names the line of what it refuses', () => {
    expect(() => toTree(`# A\n\n${'> '.repeat(101)}x`)).toThrow(TangledTextError)
    expect(() => toTree(`# A\n\n${'> '.repeat(101)}x`)).toThrow('line 3 is nested more than 100 levels deep')
  })

  it.each([
    ['fifty levels of quotes', `${'> '.repeat(50)}x`],
    ['a wide table', `| a |\n| - |\n| ${'**x** '.repeat(200)} |`],
    ['a long line of data in a fence', `\`\`\`\n${'[1],'.repeat(5000)}\n\`\`\``],
    ['a long line of dashes', '-'.repeat(5000)],
    ['a long paragraph', 'word '.repeat(20_000)],
    ['a deeply indented drawing', `\`\`\`\n${' '.repeat(400)}- x\n\`\`\``],
  ])('reads %s', (_, text) => {
    expect(toTree(text).children.length).toBeGreaterThan(0)
  })
})
