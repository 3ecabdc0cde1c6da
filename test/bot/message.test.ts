import { describe, expect, it } from 'vitest'
import { embed, selectRow } from '../../src/bot/message.ts'

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

describe('a menu', () => {
  const shown = (options: Parameters<typeof selectRow>[0]['options']) =>
    selectRow({ id: 'x', placeholder: 'Pick one', options }).components[0]

  it('names what has no label by its description, and what has neither all the same: Discord takes no empty text', () => {
    const options = [
      { label: '', description: 'Boats › Keels', value: 'a' },
      { label: ' ', description: '', value: 'b' },
    ]
    expect(shown(options)).toMatchObject({
      options: [
        { label: 'Boats › Keels', description: 'Boats › Keels', value: 'a' },
        { label: 'Untitled', value: 'b' },
      ],
    })
    expect(JSON.stringify(shown(options))).not.toContain('"description":""')
  })
})
