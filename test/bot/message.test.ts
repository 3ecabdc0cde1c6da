import { describe, expect, it } from 'vitest'
import { embed } from '../../src/bot/message.ts'

describe('embed', () => {
  it('leaves out what is only spaces, which Discord refuses', () => {
    expect(embed({ title: ' ', author: '\n', description: '   ', footer: '\t' })).toEqual({ color: expect.any(Number) })
  })

  it('keeps what says something', () => {
    expect(embed({ title: 'Tides', description: 'Twice a day.' })).toMatchObject({
      title: 'Tides',
      description: 'Twice a day.',
    })
  })
})
