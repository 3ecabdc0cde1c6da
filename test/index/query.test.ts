// How a question is read: its concepts, and what each of them is worth.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'
import { indexCourse } from '../../src/index/indexing.ts'
import { Lexicon } from '../../src/index/lexicon.ts'
import { Neighbours } from '../../src/index/neighbours.ts'
import { readQuestion } from '../../src/index/query.ts'
import { worth } from '../../src/index/ranking/evidence.ts'
import { Speller } from '../../src/index/typos.ts'
import { PhraseBook } from '../../src/index/words/phrase-book.ts'
import { writtenCourse } from './written-course.ts'

const analyzer = createAnalyzer()
const bread = ['wheat', 'rye', 'spelt', 'oat'].map((grain) => `## ${grain}\n\nBread of ${grain} is baked in an oven.`)
const { data } = indexCourse(
  writtenCourse(`# Bread\n\n${bread.join('\n\n')}\n\nBakers understand it. A baking stone helps.\n`),
  analyzer,
)
const lexicon = new Lexicon(data.lexicon, data.passages.length)
const stock = {
  analyzer,
  lexicon,
  speller: new Speller(lexicon, analyzer),
  phrases: new PhraseBook([]),
  neighbours: new Neighbours(data.sequences),
  lang: 'en',
  otherLangs: [],
}
const worths = (question: string) =>
  new Map(readQuestion(question, stock).concepts.map((concept) => [concept.word, worth(concept)]))

describe('a question', () => {
  it('is about its topic, however rare the words of asking are in the course', () => {
    const said = worths('bread I understand')
    expect(said.get('understand')).toBeLessThan(0.6 * (said.get('bread') ?? 0))
  })

  it('asks by the words of asking where it has no others', () => {
    expect(worths('understand').get('understand')).toBeGreaterThan(0)
  })

  it('is about what it compares, not about its being between them', () => {
    expect([...worths('difference between wheat and rye').keys()]).toEqual(['difference', 'wheat', 'rye'])
  })

  it('has none of the chatter around it', () => {
    expect([...worths('lol bro what is bread tbh').keys()]).toEqual(['bread'])
  })

  it('is the same behind what is said before it, and in capitals', () => {
    expect(worths('does anyone know what bread is')).toEqual(worths('what is bread'))
    expect(worths('WHAT IS BREAD')).toEqual(worths('what is bread'))
  })

  it('takes a name made of good words for a name, and one with a slip in it for that slip', () => {
    const taken = (question: string) => readQuestion(question, stock).concepts.map((concept) => concept.taken)
    expect(taken('what is UnderstandRye')).toEqual([undefined])
    expect(taken('what is baekd in an ovne')).toEqual(['baked', 'oven'])
  })

  it('is compared with those asked before as it was written, and without its slips', () => {
    const asked = (question: string) => readQuestion(question, stock).asked
    expect(asked('explain bread')).toEqual(['what is bread'])
    expect(asked('rye baekd in an ovne')).toEqual(['rye baekd in an ovne', 'rye baked oven'])
  })

  it('takes a word apart that the course writes as two, but for a name', () => {
    const known = (question: string) => readQuestion(question, stock).concepts.map(({ word, known }) => [word, known])
    const apart = [
      ['baking', true],
      ['stone', true],
    ]
    expect(known('what is a bakingstone')).toEqual(apart)
    expect(known('what is a baking-stone')).toEqual(apart)
    expect(known('what is a BakingStone')).toEqual([['bakingstone', false]])
    expect(known('what is a stonebaking')).toEqual([['stonebaking', false]])
  })

  it('is not about what is said beside it', () => {
    const beside = 'what is rye? my oven is broken and my boss wants to know'
    expect([...worths(beside).keys()]).toEqual(['rye', 'oven'])
    expect(readQuestion('My oven is broken. What is rye?', stock).shape).toBe('definition')
    expect(readQuestion('My oven is broken. What a rye is, in simple words?', stock).shape).toBe('definition')
  })

  it('has no small words of another language', () => {
    expect([...worths('was ist denn bread').keys()]).toEqual(['bread'])
    expect([...worths('ist bread').keys()]).toContain('bread')
  })

  it('has nothing of where a link leads', () => {
    expect([...worths('what is bread? https://example.org/oven?wheat=rye').keys()]).toEqual(['bread'])
  })
})
