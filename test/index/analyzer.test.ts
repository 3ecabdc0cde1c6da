// Terms of words: what counts as a form of the same word.

import fc from 'fast-check'
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

describe('text without spaces between words', () => {
  const terms = (text: string, lang = 'zh') => analyzer.tokens(text, lang).map(({ term }) => term)

  it('is known by its pairs of characters', () => {
    expect(terms('部署应用')).toEqual(['部署', '署应', '应用'])
    expect(terms('データ', 'ja')).toEqual(['デー', 'ータ'])
  })

  it('parts from a word of another script that touches it', () => {
    expect(terms('使用Docker部署')).toEqual(['使用', 'docker', '部署'])
    expect(terms('用docker-compose和--rm部署')).toEqual(
      expect.arrayContaining(['dockercompose', 'docker', 'compose', '--rm', '部署']),
    )
    expect(analyzer.tokens('使用Docker部署', 'zh').map(({ place }) => place)).toEqual([0, 1, 2])
  })

  it('never hides a Latin word between its characters, nor its own pairs', () => {
    const unspaced = fc.string({ unit: fc.constantFrom(...'容器镜像网络かなカナーไทยກຂក'), minLength: 1, maxLength: 8 })
    const latin = fc.stringMatching(/^[a-z]{2,12}$/).filter((word) => analyzer.tokens(word, 'zh').length === 1)
    fc.assert(
      fc.property(unspaced, latin, unspaced, (before, word, after) => {
        const found = terms(before + word + after)
        expect(found).toContain(word)
        expect(found).toEqual([...terms(before), word, ...terms(after)])
      }),
    )
  })
})
