// Words as they are typed without accents.

import { describe, expect, it } from 'vitest'
import { withoutAccents } from '../../src/language/accents.ts'

describe('withoutAccents', () => {
  it.each([
    ['café', 'cafe'],
    ['qué', 'que'],
    ['für', 'fur'],
    ['データ', 'データ'],
    ['plain', 'plain'],
  ])('of %s is %s', (word, typed) => expect(withoutAccents(word)).toBe(typed))
})
