// Application commands and their options, and the choices that autocomplete offers.
// https://discord.com/developers/docs/interactions/application-commands

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10'
import { z } from 'zod'
import { complain, text } from './form.ts'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType
const TEXT = new Set([ApplicationCommandOptionType.String])
const NUMBERS = new Set([ApplicationCommandOptionType.Integer, ApplicationCommandOptionType.Number])

const slashName = z.string().superRefine((name, context) => {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    complain(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
  }
})
const localized = z.record(z.string(), z.string()).nullish()
const choice = z.object({
  name: text(1, 100),
  name_localizations: localized,
  value: z.union([z.string().min(1).max(100), z.number()]),
})

const optionFields = z.object({
  type: z.enum(ApplicationCommandOptionType),
  name: slashName,
  name_localizations: localized,
  description: text(1, 100),
  description_localizations: localized,
  required: z.boolean().nullish(),
  choices: z.array(choice).max(25).nullish(),
  autocomplete: z.boolean().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: z.number().int().min(0).max(6000).nullish(),
  max_length: z.number().int().min(1).max(6000).nullish(),
  channel_types: z.array(z.number().int()).nullish(),
})

/** An option of a command; subcommands have options of their own. */
export type CommandOption = z.infer<typeof optionFields> & { options?: CommandOption[] | null | undefined }

const option: z.ZodType<CommandOption> = optionFields.extend({
  get options() {
    return z.array(option).max(25).nullish()
  },
})

export const CommandForm = z
  .object({
    type: z
      .enum(ApplicationCommandType)
      .nullish()
      .transform((type) => type ?? ApplicationCommandType.ChatInput),
    name: z.string().min(1).max(32),
    name_localizations: localized,
    description: z.string().max(100).nullish(),
    description_localizations: localized,
    options: z.array(option).max(25).nullish(),
    default_member_permissions: z.string().regex(/^\d+$/, 'Not a permission bit set.').nullish(),
    dm_permission: z.boolean().nullish(),
    contexts: z.array(z.literal([0, 1, 2])).nullish(),
    integration_types: z.array(z.literal([0, 1])).nullish(),
    nsfw: z.boolean().nullish(),
  })
  .superRefine((command, context) => {
    if (command.type === ApplicationCommandType.ChatInput) {
      const name = slashName.safeParse(command.name)
      if (!name.success) complain(context, ['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
      if (!command.description) complain(context, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required')
      checkOptions(command.options ?? [], 0, (path, code, message) =>
        complain(context, ['options', ...path], code, message),
      )
    } else {
      if (command.description)
        complain(
          context,
          ['description'],
          'APPLICATION_COMMAND_DESCRIPTION_INVALID',
          'Context menu commands cannot have description',
        )
      if (command.options?.length)
        complain(
          context,
          ['options'],
          'APPLICATION_COMMAND_OPTIONS_INVALID',
          'Context menu commands cannot have options',
        )
    }
    if (commandLength(command) > 8000)
      complain(context, [], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)')
  })

/** A command as a program registers it. */
export type CommandForm = z.infer<typeof CommandForm>

type Complain = (path: (string | number)[], code: string, message: string) => void

function checkOptions(options: readonly CommandOption[], depth: number, say: Complain): void {
  const names = new Set<string>()
  let optional = false
  options.forEach((each, index) => {
    if (names.has(each.name))
      say([index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists')
    names.add(each.name)
    if (each.required && optional) {
      say(
        [index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      )
    }
    optional ||= !each.required
    checkKind(each, depth, (path, code, message) => say([index, ...path], code, message))
    checkOptions(each.options ?? [], depth + 1, (path, code, message) =>
      say([index, 'options', ...path], code, message),
    )
  })
  const nested = options.filter((each) => isNesting(each))
  if (nested.length > 0 && nested.length < options.length) {
    say(
      [],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to other types',
    )
  }
}

const isNesting = (option: CommandOption) => option.type === Subcommand || option.type === SubcommandGroup

function checkKind(option: CommandOption, depth: number, say: Complain): void {
  const misplaced = option.type === SubcommandGroup ? depth > 0 : option.type === Subcommand && depth > 1
  if (misplaced) say(['type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands are nested too deeply')
  if (option.options?.length && !isNesting(option))
    say(['options'], 'APPLICATION_COMMAND_OPTIONS_INVALID', 'Only sub-commands have options')
  if (isNesting(option) && option.required)
    say(['required'], 'APPLICATION_COMMAND_OPTIONS_INVALID', 'Sub-commands cannot be required')
  const listable = TEXT.has(option.type) || NUMBERS.has(option.type)
  if ((option.choices?.length || option.autocomplete) && !listable) {
    say(['choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', 'Only text and number options have choices')
  }
  if (option.choices?.length && option.autocomplete) {
    say(
      ['autocomplete'],
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID',
      'Autocomplete cannot be true where there are choices',
    )
  }
  const wanted = TEXT.has(option.type) ? 'string' : 'number'
  option.choices?.forEach((each, index) => {
    if (listable && typeof each.value !== wanted)
      say(['choices', index, 'value'], 'BASE_TYPE_BAD_TYPE', `Could not interpret the value as ${wanted}.`)
  })
  if ((option.min_length ?? 0) > (option.max_length ?? 6000))
    say(['min_length'], 'NUMBER_TYPE_MAX', 'min_length is more than max_length.')
  if (option.min_value != null && option.max_value != null && option.min_value > option.max_value) {
    say(['min_value'], 'NUMBER_TYPE_MAX', 'min_value is more than max_value.')
  }
}

/** Characters of names, descriptions and values: what the limit of 8,000 counts. */
function commandLength(command: {
  name: string
  description?: string | null | undefined
  options?: CommandOption[] | null | undefined
}): number {
  let length = command.name.length + (command.description?.length ?? 0)
  for (const each of command.options ?? []) {
    length += commandLength(each)
    for (const listed of each.choices ?? []) length += listed.name.length + String(listed.value).length
  }
  return length
}

/** What a response to an autocomplete holds. */
export const ChoicesForm = z.object({ choices: z.array(choice).max(25) })
/** One offer of autocomplete. */
export type Choice = z.infer<typeof choice>
