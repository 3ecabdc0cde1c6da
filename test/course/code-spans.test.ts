// Code within a line, as CommonMark has it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/course/code-spans.ts'

describe('partsOf', () => {
  it.each([
    ['set `a` and ``b ` c``', ['set ', '`a`', ' and ', '``b ` c``', '']],
    ['an open ` tick', ['an open ` tick']],
    ['``a` b`', ['``a', '` b`', '']],
  ])('parts %j', (line, parts) => {
    expect(partsOf(line)).toEqual(parts)
  })

  it('loses nothing', () => {
    fc.assert(fc.property(fc.stringMatching(/^[`a ]*$/), (line) => partsOf(line).join('') === line))
  })
})
