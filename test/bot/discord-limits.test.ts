import { expect, it } from 'vitest'
import { embed } from '../../src/bot/message.ts'
import { modal, textField } from '../../src/bot/modal.ts'
import { messageFaults, modalFaults } from './discord-limits.ts'

it('names what Discord would refuse, and nothing of what it takes', () => {
  const file = { name: 'a.txt', data: new Uint8Array() }
  expect(messageFaults({ embeds: [embed({ title: 'Title' })], files: Array(10).fill(file) })).toEqual([])
  expect(messageFaults({ files: Array(11).fill(file) })).toEqual([
    'attachments: Too big: expected array to have <=10 items',
  ])
  expect(messageFaults({ content: 'x'.repeat(2001) })).toHaveLength(1)
  expect(messageFaults({})).toEqual(['an empty message'])
  const field = textField({ name: 'a', label: 'Name', max: 20 })
  expect(modalFaults(modal('m', 'Title', [field]))).toEqual([])
  expect(modalFaults({ ...modal('m', 'Title', [field]), title: 'x'.repeat(46) })).toHaveLength(1)
  expect(modalFaults(modal('m', 'Title', []))).toHaveLength(1)
})
