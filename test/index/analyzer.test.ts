// Terms of words: what counts as a form of the same word.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'

const analyzer = createAnalyzer()
const stemOf = (word: string) => analyzer.stem(word)

describe('English words that end in s', () => {
  it.each([
    ['virus', 'viruses'],
    ['alias', 'aliases'],
    ['status', 'statuses'],
    ['canvas', 'canvases'],
    ['focus', 'focused'],
    ['bias', 'biased'],
    ['cause', 'causes'],
    ['release', 'releasing'],
    ['menu', 'menus'],
    ['cpu', 'cpus'],
  ])('%s and %s are forms of one word', (word, form) => {
    expect(stemOf(form)).toBe(stemOf(word))
  })

  it.each([
    ['process', 'proceed'],
    ['parse', 'par'],
    ['tense', 'ten'],
    ['gas', 'gap'],
  ])('%s and %s stay two words', (word, other) => {
    expect(stemOf(other)).not.toBe(stemOf(word))
  })
})
