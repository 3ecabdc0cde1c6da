import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modal, textField } from '../../src/bot/modal.ts'
import { modalFaults } from './discord-limits.ts'

describe('a modal', () => {
  it('keeps Discord’s limits, however long its texts are', () => {
    const long = fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }).map((text) => `x${text}`)
    fc.assert(
      fc.property(long, long, long, long, long, (title, label, description, placeholder, value) => {
        const field = textField({ name: 'n', label, description, placeholder, value, max: 60 })
        expect(modalFaults(modal('id', title, [field]))).toEqual([])
      }),
    )
  })

  it('leaves out a description without words, which Discord refuses', () => {
    expect(textField({ name: 'n', label: 'Why?', description: ' ', max: 9 })).not.toHaveProperty('description')
  })

  it('asks for one line unless told', () => {
    const styles = [false, true].map((isLong) => textField({ name: 'n', label: 'Why?', isLong, max: 9 }).component)
    expect(styles).toMatchObject([{ style: 1 }, { style: 2 }])
  })
})
