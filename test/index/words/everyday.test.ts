// The general list of everyday words is data that many hands extend: what holds for each line of it.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/index/analyzer.ts'
import { everydayPairs } from '../../../src/index/words/everyday.ts'
import { PhraseBook } from '../../../src/index/words/phrase-book.ts'
import { everydayPhrases } from '../../../src/index/words/phrases.ts'

const analyzer = createAnalyzer()
const pairs = everydayPairs()
const phrases = everydayPhrases(analyzer, () => true)
const book = new PhraseBook(phrases)

/** A said word with more meanings than this finds a bit of everything. */
const mostMeanings = 6

/** Said in every second question, whatever it is about. */
const vague = [
  'thing',
  'stuff',
  'use',
  'good',
  'work',
  'want',
  'go',
  'say',
  'take',
  'like',
  'let',
  'up',
  'down',
  'one',
  'time',
]

/** The pairs that a rule does not hold for, as one would look for them in the list. */
const pairsWhere = (broken: (index: number) => boolean): string[] =>
  pairs.flatMap(([said, written], index) => (broken(index) ? [`${written}: ${said}`] : []))

const saidTerms = (index: number): string => phrases[index]?.said.join(' ') ?? ''
const meantTerms = (index: number): string => phrases[index]?.meant.join(' ') ?? ''

const meant = (text: string, at = 0) => book.meant(analyzer.stems(text), at).map(({ term }) => term)

describe('the everyday words', () => {
  it('are plain words: lower-case, without blanks around them, none empty', () => {
    const plain = /^[a-z0-9][a-z0-9/-]*( [a-z0-9/-]+)*$/
    expect(pairsWhere((index) => !pairs[index]?.every((words) => plain.test(words)))).toEqual([])
  })

  it('are phrases of at most four words', () => {
    expect(pairsWhere((index) => (pairs[index]?.[0].split(' ').length ?? 0) > 4)).toEqual([])
  })

  it('are no stop words alone', () => {
    expect(pairsWhere((index) => saidTerms(index) === '' || meantTerms(index) === '')).toEqual([])
  })

  it('stand for another word than themselves', () => {
    expect(pairsWhere((index) => saidTerms(index) === meantTerms(index))).toEqual([])
  })

  it('stand for the same word once', () => {
    const seen = new Set<string>()
    const again = pairsWhere((index) => {
      const key = `${saidTerms(index)} > ${meantTerms(index)}`
      return seen.size === seen.add(key).size
    })
    expect(again).toEqual([])
  })

  it(`stand for at most ${mostMeanings} words each`, () => {
    const meanings = new Map<string, string[]>()
    pairs.forEach(([, written], index) => {
      const said = saidTerms(index)
      meanings.set(said, [...(meanings.get(said) ?? []), written])
    })
    expect([...meanings].filter(([, written]) => written.length > mostMeanings)).toEqual([])
  })

  it('are not the words of every question', () => {
    const stems = new Set(vague.map((word) => analyzer.stem(word)))
    expect(pairsWhere((index) => stems.has(saidTerms(index)))).toEqual([])
  })

  it('lead from a phrase to the written word, however inflected', () => {
    expect(meant('getting rid of')).toContain(analyzer.stem('remove'))
    expect(meant('blueprints')).toContain(analyzer.stem('template'))
  })

  it('lead nowhere from a word of a phrase whose function words are missing', () => {
    expect(meant('get into', 0)).toContain(analyzer.stem('exec'))
    expect(meant('get', 0)).not.toContain(analyzer.stem('exec'))
    expect(meant('point of', 0)).toContain(analyzer.stem('purpose'))
    expect(meant('point', 0)).not.toContain(analyzer.stem('purpose'))
  })

  it('hold both ways between short and long forms, and between spellings', () => {
    const both = (one: string, other: string) =>
      [`${one} > ${other}`, `${other} > ${one}`].every((way) =>
        pairs.some(([said, written]) => way === `${said} > ${written}`),
      )
    expect(both('os', 'operating system')).toBe(true)
    expect(both('artefact', 'artifact')).toBe(true)
  })
})
