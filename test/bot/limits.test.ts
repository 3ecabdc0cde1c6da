import { ComponentType, TextInputStyle } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { messageFaults, modalFaults } from '../../src/bot/limits.ts'

type Modal = Parameters<typeof modalFaults>[0]

const input = { type: ComponentType.TextInput, custom_id: 'a', style: TextInputStyle.Short } as const
const row = { type: ComponentType.Label, label: 'Name', component: input } as const
const modal: Modal = { custom_id: 'm', title: 'Title', components: [row] }
const faultsOf = (own: Partial<typeof row> | { component: object }) =>
  modalFaults({ ...modal, components: [{ ...row, ...own }] as Modal['components'] })

describe('modalFaults', () => {
  it('has none of a modal that Discord takes', () => {
    expect(modalFaults(modal)).toEqual([])
  })

  it('names what is too long, too many or empty', () => {
    expect(modalFaults({ ...modal, title: 'x'.repeat(46) })).toEqual(['modal.title: 46 characters of 45'])
    expect(modalFaults({ ...modal, custom_id: 'x'.repeat(101) })).toHaveLength(1)
    expect(modalFaults({ ...modal, components: [] })).toEqual(['modal: 0 rows'])
    expect(modalFaults({ ...modal, components: Array(6).fill(row) })).toEqual(['modal: 6 rows'])
  })

  it('looks at labels and what stands in their fields', () => {
    expect(faultsOf({ label: '' as 'Name' })).toEqual(['modal.0.label: empty'])
    expect(faultsOf({ description: 'x'.repeat(101) } as object)).toHaveLength(1)
    expect(faultsOf({ component: { ...input, max_length: 4001 } })).toHaveLength(1)
    expect(faultsOf({ component: { ...input, max_length: 3, value: 'four' } })).toHaveLength(1)
    expect(faultsOf({ component: { ...input, placeholder: 'x'.repeat(101) } })).toHaveLength(1)
    expect(faultsOf({ component: { type: ComponentType.StringSelect, custom_id: 'a', options: [] } })).toHaveLength(1)
  })
})

describe('messageFaults', () => {
  it('counts files', () => {
    const file = { name: 'a.txt', data: new Uint8Array() }
    expect(messageFaults({ files: Array(10).fill(file) })).toEqual([])
    expect(messageFaults({ files: Array(11).fill(file) })).toEqual(['files: 11 of 10'])
  })
})
