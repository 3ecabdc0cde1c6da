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

describe('a verb in y after a vowel', () => {
  it.each([
    ['deploy', 'deployment'],
    ['deploys', 'deployed'],
    ['employ', 'employment'],
  ])('%s and %s are forms of one word', (word, form) => {
    expect(stemOf(form)).toBe(stemOf(word))
  })

  it('is not made of a word whose s went', () => {
    expect(stemOf('raise')).not.toBe(stemOf('ray'))
  })
})

describe('British and American spelling', () => {
  it.each([
    ['behaviour', 'behavior'],
    ['coloured', 'colored'],
    ['organisation', 'organization'],
    ['containerised', 'containerize'],
    ['analysing', 'analyzed'],
    ['centres', 'center'],
    ['catalogues', 'catalog'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
  ])('%s and %s are one word', (british, american) => {
    expect(stemOf(british)).toBe(stemOf(american))
  })

  it.each([
    ['precise', 'precision'],
    ['exercise', 'exercising'],
    ['advise', 'advising'],
    ['promised', 'promises'],
    ['raise', 'raising'],
  ])('%s and %s, which have one spelling, stay forms of one word', (word, form) => {
    expect(stemOf(form)).toBe(stemOf(word))
  })

  it('is a matter of English alone', () => {
    expect(analyzer.stem('centre', 'fr')).not.toBe(analyzer.stem('center', 'fr'))
  })
})
