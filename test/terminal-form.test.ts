// A modal that is filled in line by line.

import { ComponentType, TextInputStyle } from 'discord-api-types/v10'
import { describe, expect, it } from 'vitest'
import type { Modal, ModalField } from '../src/playground/form/modal.ts'
import { TerminalForm } from '../src/terminal-form.ts'

const words = (own: object = {}): ModalField => ({
  type: ComponentType.TextInput,
  custom_id: 'words',
  style: TextInputStyle.Short,
  ...own,
})
const WAYS = [
  { label: 'With my name', value: 'named' },
  { label: 'Without it', value: 'unnamed', default: true },
]
const ways: ModalField = { type: ComponentType.StringSelect, custom_id: 'how', options: WAYS }

const modal = (...fields: readonly ModalField[]): Modal => ({
  custom_id: 'm',
  title: 'Your answer',
  components: fields.map((component) => ({ type: ComponentType.Label, label: component.custom_id, component })),
})

describe('a modal at a terminal', () => {
  it('asks for one field after the other, and has what was typed and chosen', () => {
    const form = new TerminalForm(modal(words(), ways))
    expect(form.asks).toMatch(/^Your answer\nwords\nType it on the next line/)
    expect(form.take('the mast')).toBe(true)
    expect(form.asks).toMatch(/how\n {2}\[1\] With my name\n {2}\[2\] Without it\n.*an empty line for: Without it/)
    form.take('1')
    expect(form.asks).toBeUndefined()
    expect(form.values).toEqual({ words: 'the mast', how: ['named'] })
  })

  it('takes an empty line for what stands there, or for nothing where nothing is needed', () => {
    const form = new TerminalForm(modal(words({ value: 'mine' }), words({ custom_id: 'more', required: false }), ways))
    for (const _ of [1, 2, 3]) form.take('')
    expect(form.values).toEqual({ words: 'mine', more: '', how: ['unnamed'] })
  })

  it.each([
    [words(), '', 'takes 1 to 4000 characters'],
    [words({ max_length: 3 }), 'mast', 'takes 1 to 3 characters, and has 4'],
    [ways, '3', 'no “3” to choose'],
    [ways, 'named', 'no “named” to choose'],
    [ways, '1 2', 'takes 1 to 1 numbers'],
  ])('asks again for what does not fit (%#)', (field, line, said) => {
    const form = new TerminalForm(modal(field))
    const asked = form.asks
    expect(() => form.take(line)).toThrow(said)
    expect(form.asks).toBe(asked)
  })

  it('can be left', () => {
    expect(new TerminalForm(modal(words())).take('/cancel')).toBe(false)
  })

  it('says where a list of the server’s is asked for, which has no words here', () => {
    const roles: ModalField = { type: ComponentType.RoleSelect, custom_id: 'roles' }
    expect(() => new TerminalForm(modal(roles))).toThrow('only the page can show')
  })
})
