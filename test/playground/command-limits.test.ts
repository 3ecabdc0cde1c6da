// The stand-in refuses commands that Discord refuses, by the path of the fault.

import { Routes } from 'discord-api-types/v10'
import { afterAll, describe, expect, it } from 'vitest'
import { bareApi, long, many } from './bare-api.ts'

const api = await bareApi()
afterAll(() => api.standIn.stop())

describe('a command that Discord would refuse has', () => {
  const commands = (...list: unknown[]) =>
    api.call('PUT', Routes.applicationCommands(api.standIn.ground.world.botId), list)
  const command = (more = {}) => ({ name: 'ask', description: 'Ask', ...more })
  const text = (name: string, more = {}) => ({ type: 3, name, description: 'd', ...more })

  it.each<[string, unknown[], string]>([
    ['a name in capitals', [command({ name: 'Ask' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [command({ description: '' })], '0.description: BASE_TYPE_REQUIRED'],
    ['a description of 101', [command({ description: long(101) })], '0.description: BASE_TYPE_MAX_LENGTH'],
    ['two of one name', [command(), command()], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['26 options', [command({ options: many(26, (n) => text(`o${n}`)) })], '0.options: BASE_TYPE_BAD_LENGTH'],
    [
      '26 choices',
      [command({ options: [text('o', { choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] })],
      '0.options.0.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a required option after an optional one',
      [command({ options: [text('a'), text('b', { required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices and autocomplete',
      [command({ options: [text('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID',
    ],
    [
      'a message command with a description',
      [{ type: 3, name: 'Ask it', description: 'd' }],
      '0.description: APPLICATION_COMMAND_DESCRIPTION_INVALID',
    ],
    [
      'a command of 8,001 characters',
      [
        command({
          options: many(25, (n) =>
            text(`o${n}`, { choices: many(4, (k) => ({ name: long(50), value: `${k}${long(49)}` })) }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('%s', async (_name, list, fault) => {
    expect(await commands(...list)).toEqual({ status: 400, code: 50035, faults: [fault] })
  })
})
