import { describe, expect, it } from 'vitest'
import { targetOf } from '../../src/course/link.ts'

describe('the target of a link', () => {
  it.each([
    ['#top', 'unit/a.md', 'top'],
    ['b.md', 'unit/b.md', ''],
    ['./b.md#x', 'unit/b.md', 'x'],
    ['../c.md#y', 'c.md', 'y'],
    ['deep//d%20e.md#caf%C3%A9', 'unit/deep/d e.md', 'café'],
    ['c%23-intro.md#loops', 'unit/c#-intro.md', 'loops'],
    ['b.md#in-c%23', 'unit/b.md', 'in-c#'],
    ['100%.md', 'unit/100%.md', ''],
    ['../../../f.md', 'f.md', ''],
  ])('of %s in unit/a.md', (link, path, anchor) => {
    expect(targetOf('unit/a.md', link)).toMatchObject({ path, anchor })
  })
})
