// What is said to the bot is told from what is asked of the course.

import { describe, expect, it } from 'vitest'
import { isSmallTalk } from '../../../src/index/words/small-talk.ts'

describe('isSmallTalk', () => {
  it.each(['hi', 'hey there', 'ok cool', 'thanks a lot!', 'lol', 'who are you', 'tell me a joke', 'help'])(
    'hears %j',
    (said) => {
      expect(isSmallTalk(said)).toBe(true)
    },
  )

  it.each([
    'ok so what is a levain exactly',
    'hi, how do I feed it',
    'hello explain the oven',
    'okay?',
    'help with the oven',
  ])('leaves %j to the course', (asked) => {
    expect(isSmallTalk(asked)).toBe(false)
  })
})
