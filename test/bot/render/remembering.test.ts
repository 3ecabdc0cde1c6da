// What is remembered of work on texts, and for how long.

import { describe, expect, it } from 'vitest'
import { remembering } from '../../../src/bot/render/remembering.ts'

function counting() {
  const done: string[] = []
  const work = remembering((text) => {
    done.push(text)
    return text.length
  })
  return { done, work }
}

describe('remembering', () => {
  it('does the work once for a text that comes again', () => {
    const { done, work } = counting()
    expect([work('a fog horn'), work('a fog horn'), work('')]).toEqual([10, 10, 0])
    expect(done).toEqual(['a fog horn', ''])
  })

  it('forgets what was not asked for in a long while, and keeps what was', () => {
    const { done, work } = counting()
    work('first')
    work('second')
    for (let count = 0; count < 100; count += 1) {
      work(`${count} ${'x'.repeat(9000)}`)
      work('second')
    }
    done.length = 0
    work('second')
    work('first')
    expect(done).toEqual(['first'])
  })

  it('does not let one long text push out the others', () => {
    const { done, work } = counting()
    work('short')
    work('x'.repeat(1_000_000))
    work('short')
    expect(done.filter((text) => text === 'short')).toEqual(['short'])
  })
})
