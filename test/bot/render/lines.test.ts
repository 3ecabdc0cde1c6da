import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesThatFit } from '../../../src/bot/render/lines.ts'

describe('linesThatFit', () => {
  it('are all of them where there is room', () => {
    expect(linesThatFit(['one', 'two'], { room: 7 })).toBe('one\ntwo')
    expect(linesThatFit([], { room: 7 })).toBe('')
  })

  it('end in how many there are besides', () => {
    expect(linesThatFit(['one', 'two', 'three'], { room: 100, most: 2 })).toBe('one\ntwo\n… and 1 more')
    expect(linesThatFit(['one', 'two'], { room: 100, total: 9, rest: ' in `/export`' })).toBe(
      'one\ntwo\n… and 7 more in `/export`',
    )
    expect(linesThatFit(['one', 'two', 'three', 'four'], { room: 17 })).toBe('one\n… and 3 more')
  })

  it('are whole, in their order, within the room, and none is left out that would fit', () => {
    const line = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => `${text.replaceAll('\n', ' ').replace('…', '.')}|`)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 20, max: 400 }), (lines, room) => {
        const text = linesThatFit(lines, { room })
        expect(text.length).toBeLessThanOrEqual(room)
        const shown = text.split('\n').filter((each) => each.endsWith('|'))
        expect(shown).toEqual(lines.slice(0, shown.length))
        const left = lines.length - shown.length
        expect(text.endsWith(`… and ${left} more`)).toBe(left > 0)
        if (left === 0) return
        const more = left > 1 ? [`… and ${left - 1} more`] : []
        expect([...lines.slice(0, shown.length + 1), ...more].join('\n').length).toBeGreaterThan(room)
      }),
    )
  })
})
