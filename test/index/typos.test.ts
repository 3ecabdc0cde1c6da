// What a slip of the keyboard was meant for, and what is no slip.

import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index/analyzer.ts'
import { indexCourse } from '../../src/index/indexing.ts'
import { Lexicon } from '../../src/index/lexicon.ts'
import { Speller } from '../../src/index/typos.ts'
import { writtenCourse } from './written-course.ts'

const analyzer = createAnalyzer()
const { data } = indexCourse(
  writtenCourse(`# Ovens

WHICH oven bakes? The thermostat of every oven listens to the type of dough. An error is shown at the exit, and the
port for steam is checked. The thermostat is set by hand. FROM flour to bread.
The machines are kneading.
`),
  analyzer,
)
const lexicon = new Lexicon(data.lexicon, data.passages.length)
const speller = new Speller(lexicon, analyzer)
const meant = (word: string) => speller.correct(word)[0]?.word

describe('a slip', () => {
  it('is the nearest word of the course', () => {
    expect(meant('thermostst')).toBe('thermostat')
    expect(meant('themrostat')).toBe('thermostat')
  })

  it('may be a form that the course does not write of a word that it has', () => {
    expect(meant('lissten')).toBe('listen')
    expect(meant('chek')).toBe('check')
  })

  it('may be short, if it begins like the word', () => {
    expect(meant('eror')).toBe('error')
    expect(meant('prot')).toBe('port')
    expect(meant('zort')).toBeUndefined()
  })

  it('may be a function word, also one that the course writes in capitals', () => {
    expect(meant('wich')).toBe('which')
    expect(meant('teh')).toBe('the')
    expect(meant('form')).toBeUndefined()
  })
})

describe('no slip', () => {
  // Courses that have no HIV, WASM, LISP or <div> are asked about them.
  it.each(['hiv', 'div', 'wasm', 'lisp', 'adhd', 'htop', 'typ', 'css', 'sed'])(
    'is a short name that is near to a word by chance: %s',
    (name) => expect(meant(name)).toBeUndefined(),
  )

  it('is the plural of a good word, whether the list has that or not', () => {
    expect(meant('vaccines')).toBeUndefined()
    expect(meant('mahines')).toBe('machines')
  })

  it('is a word with two slips that begins otherwise', () => {
    expect(meant('mahcinse')).toBe('machines')
    expect(meant('vahcines')).toBeUndefined()
    expect(meant('nachines')).toBe('machines')
  })

  it('is a good word of the language, however near to one of the course', () => {
    expect(meant('over')).toBeUndefined()
    expect(meant('duty')).toBeUndefined()
  })

  it('is a name of three or four letters, one of them another', () => {
    expect(meant('sez')).toBeUndefined()
    expect(meant('hend')).toBeUndefined()
  })

  it('is a number, or what is near to nothing', () => {
    expect(meant('12345')).toBeUndefined()
    expect(meant('kubernetes')).toBeUndefined()
  })

  it('of an English word, in another language', () => {
    const german = new Speller(lexicon, analyzer, 'de')
    expect(german.correct('wer')).toEqual([])
    expect(german.correct('lissten')).toEqual([])
    expect(german.correct('ovne').map(({ word }) => word)).toEqual(['oven'])
  })
})
