// What a message asks, and what it says beside that.

import { describe, expect, it } from 'vitest'
import { partedMessage } from '../../../src/index/words/aside.ts'

describe('partedMessage', () => {
  it.each([
    ['I was sick last week. What is rye?', 'What is rye?'],
    ['what is rye? cant find it anywhere', 'what is rye?'],
    ['what is rye, my teacher keeps asking', 'what is rye'],
    ['We bake on Monday - how long does rye rise?', 'how long does rye rise?'],
    ['what is rye\n\nsorry if this was asked', 'what is rye'],
  ])('parts %j', (text, asking) => expect(partedMessage(text)).toEqual({ asking, leans: false }))

  it('tells where the question points to what was said', () => {
    expect(partedMessage('I have a rye dough. How long does it rise?')).toMatchObject({ leans: true })
  })

  it.each([
    'What is rye?',
    'What is rye, spelt, and oat?',
    'What is rye? How does spelt rise?',
    'My dough does not rise. Any idea?',
    'My dough sinks. It is sour.',
    'The file v1.2 is in docker-compose.yml',
    '',
  ])('leaves %j whole', (text) => expect(partedMessage(text)).toBeUndefined())
})
