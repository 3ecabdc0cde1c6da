// custom_ids: what is put in comes out, for whom it was meant, and nothing else gets through.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ComponentIds, componentKind } from '../../src/bot/component-id.ts'
import { LIMITS } from '../../src/bot/limits.ts'

const KIND = componentKind('quiz', 'choose', z.tuple([z.string(), z.coerce.number()]))
const ADA = { userId: '1', guildId: '10' }
const LINUS = { userId: '2', guildId: '10' }
const ELSEWHERE = { userId: '1', guildId: '11' }
const ids = new ComponentIds('secret')

describe('a component id', () => {
  it('carries any args there and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~äß日:%]{0,6}$/), fc.nat(), (text, number) => {
        const read = ids.read(ids.make(KIND, [text, number], ADA, 'person'), ADA)
        expect(KIND.args.parse(read?.args)).toEqual([text, number])
      }),
    )
  })

  it('is good for its person only, or for everybody in its guild', () => {
    const personal = ids.make(KIND, ['a', 1], ADA, 'person')
    const shared = ids.make(KIND, ['a', 1], ADA, 'guild')
    expect(ids.read(personal, LINUS)).toBeUndefined()
    expect(ids.read(shared, LINUS)).toEqual({ prefix: 'quiz', action: 'choose', args: ['a', '1'] })
    expect(ids.read(shared, ELSEWHERE)).toBeUndefined()
  })

  it('is good for one person where it is shared in direct messages', () => {
    const id = ids.make(KIND, ['a', 1], { userId: '1', guildId: undefined }, 'guild')
    expect(ids.read(id, { userId: '2', guildId: undefined })).toBeUndefined()
  })

  it('is refused when any part of it was changed', () => {
    const id = ids.make(KIND, ['a', 1], ADA, 'person')
    fc.assert(
      fc.property(fc.nat(id.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        const forged = id.slice(0, at) + sign + id.slice(at + 1)
        if (forged !== id) expect(ids.read(forged, ADA)).toBeUndefined()
      }),
    )
  })

  it('is refused when it is any other text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(ids.read(text, ADA)).toBeUndefined()
      }),
    )
  })

  it('is refused by a bot with another secret, and read by the same bot after a restart', () => {
    const id = ids.make(KIND, ['a', 1], ADA, 'person')
    expect(new ComponentIds('other').read(id, ADA)).toBeUndefined()
    expect(new ComponentIds('secret').read(id, ADA)).toBeDefined()
  })

  it('is never longer than Discord allows', () => {
    expect(() => ids.make(KIND, ['x'.repeat(LIMITS.customId), 1], ADA, 'person')).toThrow(RangeError)
  })
})
