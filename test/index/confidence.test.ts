// Sections come close to a question only by what it says of its topic.

import { describe, expect, it } from 'vitest'
import { buildEngine } from '../../src/index/build.ts'
import { comesClose } from '../../src/index/confidence.ts'
import type { Concept } from '../../src/index/query.ts'
import { writtenCourse } from './written-course.ts'

const concept = (word: string, weight: number, known = true): Concept => ({
  ...{ word, weight, known, variants: [], rarity: 4, place: 0, times: 1 },
})
const close = (...concepts: Concept[]) => comesClose({ asked: [], concepts, shape: 'other' })

describe('comesClose', () => {
  it('wants a word of the topic, or two that the course has', () => {
    expect(close(concept('won', 0.2, false), concept('world', 0.44), concept('cup', 0.26, false))).toBe(false)
    expect(close(concept('container', 1), concept('ein', 1, false))).toBe(true)
    expect(close(concept('world', 0.44), concept('today', 0.42))).toBe(true)
    expect(close(concept('-1', 1), concept('1789', 1))).toBe(false)
  })

  it('leaves an answer without closest sections where nothing comes close', () => {
    const engine = buildEngine(
      writtenCourse('# Course\n\n## Levels\n\nThe level is 1.\n\n## Pilots\n\nA pilot guides.\n'),
    )
    expect(engine.ask('kumquat weevil 1')).toMatchObject({ status: 'not-covered', citations: [] })
    expect(engine.ask('was ist ein pilot von nirgendwo').citations).not.toEqual([])
  })
})
