// Small words of another language.

import { describe, expect, it } from 'vitest'
import { foreignStops } from '../../src/language/foreign-stops.ts'

const all = (words: string[]) => foreignStops(words).flatMap((stops) => [...stops])

describe('foreignStops', () => {
  it('knows the language of two small words', () => {
    expect(all(['ist', 'ein', 'brot'])).toEqual(expect.arrayContaining(['ist', 'ein', 'der']))
    expect(all(['ist', 'ein', 'brot'])).not.toContain('brot')
    expect(all(['qué', 'es', 'pan'])).toContain('qué')
  })

  it('takes one for a name', () => {
    expect(foreignStops(['mit', 'brot'])).toEqual([])
    expect(foreignStops(['mit', 'mit'])).toEqual([])
    expect(foreignStops([])).toEqual([])
  })
})
