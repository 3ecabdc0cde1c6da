// What of a message is read as a question.

import { describe, expect, it } from 'vitest'
import { askedIn } from '../../src/index/asked-text.ts'

describe('askedIn', () => {
  it.each([
    ['how 2 bake it', 'how to bake it'],
    ['which flour is good 4 rye', 'which flour is good for rye'],
    ['version 2 or 4 of rye', 'version 2 or 4 of rye'],
    ['give me 3 examples of bread', 'give me examples of bread'],
    ['name 2 differences between rye and spelt', 'name differences between rye and spelt'],
    ['list 12 breads', 'list breads'],
    ['bake 3 breads', 'bake 3 breads'],
    ['CI/CD or client/server?', 'CI / CD or client / server?'],
    ['what is in /etc/hosts and src/web.js', 'what is in /etc/hosts and src/web.js'],
    ['HOW DO I FEED IT', 'how do i feed it'],
    ['FROM OR COPY', 'FROM OR COPY'],
    ['How do I use FROM', 'How do I use FROM'],
    ['see https://bread.example/a?b=c: what is rye', 'see   what is rye'],
  ])('of %j is %j', (text, asked) => expect(askedIn(text, 'en')).toBe(asked))

  it('asks for one thing in one way', () => {
    for (const text of ['explain rye', 'What does the term rye mean?', 'the idea behind rye', 'rye meaning'])
      expect(askedIn(text, 'en')).toBe('what is rye')
    expect(askedIn('Bedeutung von rye', 'de')).toBe('Bedeutung von rye')
    expect(askedIn('rye meaning', 'de')).toBe('rye meaning')
  })

  it('asks so behind other sentences, too', () => {
    expect(askedIn('The oven broke. Can you explain what rye is, in simple words?', 'en')).toBe(
      'The oven broke.\nwhat rye is',
    )
    expect(askedIn('what does rye mean? cant find it', 'en')).toBe('what is rye\ncant find it')
  })

  it('begins at the question in English alone', () => {
    expect(askedIn('does anyone know what rye is', 'en')).toBe('what rye is')
    expect(askedIn('does anyone know what rye is', 'de')).toBe('does anyone know what rye is')
  })
})
