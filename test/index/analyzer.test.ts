// Terms of words: what counts as a form of the same word.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'

const analyzer = createAnalyzer()

type Pairs = readonly (readonly [word: string, other: string])[]

function areOneWord(pairs: Pairs): void {
  it.each(pairs)('%s and %s are one word', (word, other) => {
    expect(analyzer.stem(other)).toBe(analyzer.stem(word))
  })
}

function areTwoWords(pairs: Pairs): void {
  it.each(pairs)('%s and %s are two words', (word, other) => {
    expect(analyzer.stem(other)).not.toBe(analyzer.stem(word))
  })
}

describe('English words that end in s', () => {
  areOneWord([
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
    ['analysis', 'analyses'],
  ])
  areTwoWords([
    ['parse', 'par'],
    ['tense', 'ten'],
    ['raise', 'ray'],
  ])
})

describe('a verb in y after a vowel', () => {
  areOneWord([
    ['deploy', 'deployment'],
    ['deploys', 'deployed'],
    ['employ', 'employment'],
  ])
})

describe('British and American spelling', () => {
  areOneWord([
    ['behaviour', 'behavior'],
    ['coloured', 'colored'],
    ['organisation', 'organization'],
    ['containerised', 'containerize'],
    ['analysing', 'analyzed'],
    ['centres', 'center'],
    ['catalogues', 'catalog'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
  ])

  describe('where a word has one spelling', () => {
    areOneWord([
      ['precise', 'precision'],
      ['exercise', 'exercising'],
      ['advise', 'advising'],
      ['promised', 'promises'],
      ['raise', 'raising'],
    ])
  })

  it('is a matter of English alone', () => {
    expect(analyzer.stem('centre', 'fr')).not.toBe(analyzer.stem('center', 'fr'))
  })
})
