import { describe, expect, it } from 'vitest'
import { jaccard } from '../../src/index/jaccard.ts'

const set = (text: string) => new Set(text)

describe('the likeness of two sets', () => {
  it('is what they share of all that they have', () => {
    expect(jaccard(set('abc'), set('bcd'))).toBe(0.5)
    expect(jaccard(set('ab'), set('ab'))).toBe(1)
    expect(jaccard(set('ab'), set('cd'))).toBe(0)
  })

  it('is none of two empty ones', () => {
    expect(jaccard(set(''), set(''))).toBe(0)
  })
})
