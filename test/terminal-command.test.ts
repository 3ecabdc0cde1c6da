// What is typed behind a command at a terminal.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import { describe, expect, it } from 'vitest'
import type { CommandOption } from '../src/playground/form/command.ts'
import { typedOptions } from '../src/terminal-command.ts'

const KINDS = [
  { name: 'Single choice', value: 'single-choice' },
  { name: 'Number', value: 'number' },
]
const QUIZ: CommandOption[] = [
  { type: Type.String, name: 'topic', description: 'A module' },
  { type: Type.Integer, name: 'questions', description: 'How many', min_value: 1, max_value: 25 },
  { type: Type.String, name: 'kind', description: 'Of one kind', choices: KINDS },
]
const ASK: CommandOption[] = [{ type: Type.String, name: 'question', description: 'In words', required: true }]
const GIVE: CommandOption[] = [
  { type: Type.Attachment, name: 'file', description: 'A table' },
  { type: Type.Boolean, name: 'all', description: 'All of it' },
]

describe('options typed behind a command', () => {
  it.each([
    ['kind:number', { kind: 'number' }],
    ['kind: Single choice questions:3', { kind: 'single-choice', questions: 3 }],
    ['number', { kind: 'number' }],
    ['5', { questions: 5 }],
    ['harbour at night', { topic: 'harbour at night' }],
    ['harbour kind:number', { topic: 'harbour', kind: 'number' }],
    ['', {}],
  ])('are read by name, or by what only one of them can be: %j', (typed, values) => {
    expect(typedOptions('quiz', typed, QUIZ)).toEqual(values)
  })

  it('are words as they stand where words are needed', () => {
    const question = 'what does port:80 in 3 lines mean'
    expect(typedOptions('ask', question, ASK)).toEqual({ question })
    expect(typedOptions('give', 'all:yes', GIVE)).toEqual({ all: true })
  })

  it.each([
    ['kind:essay', 'kind: Single choice, Number'],
    ['questions:99', 'I cannot read “99” here'],
    ['kid:number', 'I cannot read “kid:number” here'],
  ])('are refused with what there is instead: %s', (typed, said) => {
    expect(() => typedOptions('quiz', typed, QUIZ)).toThrow(said)
  })

  it('are refused where a command takes none, or only the page has them', () => {
    expect(() => typedOptions('help', 'me', [])).toThrow('/help takes nothing.')
    expect(() => typedOptions('give', 'file:x.csv', GIVE)).toThrow('file: to be chosen on the page')
  })
})
