// How common a word is in speech.

import { describe, expect, it } from 'vitest'
import { spokenRank, spokenWords } from '../../../src/index/words/spoken.ts'

const words = spokenWords()

describe('spokenRank', () => {
  it('is the place of each word of the list', () => {
    const places = Array.from({ length: words.size }, (_, place) => place)
    expect(places.filter((place) => spokenRank(words.at(place)) !== place + 1)).toEqual([])
  })

  it.each(['', 'thequick', 'zzzzz', 'docker', 'Don’t', 'a'.repeat(500)])('knows no %j', (word) => {
    expect(spokenRank(word)).toBeUndefined()
  })
})
