// Buttons and selects in rows, with the limits of each.
// https://discord.com/developers/docs/components/reference

import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { z } from 'zod'
import { complain, customId, snowflake, text } from './form.ts'

// Written as a string: the flag v came with Node 20, after the language version that the compiler aims at.
const EMOJI_PATTERN = '^\\p{RGI_Emoji}$'
const ONE_EMOJI = new RegExp(EMOJI_PATTERN, 'v')

const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })
  .superRefine((value, context) => {
    if (value.id) return
    // Discord takes a symbol with or without the selector that makes it colourful.
    if (ONE_EMOJI.test(value.name ?? '') || ONE_EMOJI.test(`${value.name}\uFE0F`)) return
    complain(context, ['name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji')
  })

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    style: z.enum(ButtonStyle),
    label: text(0, 80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: z
      .string()
      .max(512)
      .regex(/^(https?|discord):\/\/\S/i, 'Scheme must be one of (http, https, discord).')
      .nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    if (!value.label && !value.emoji && value.style !== ButtonStyle.Premium) {
      complain(context, ['label'], 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji.')
    }
    const needs = { [ButtonStyle.Link]: 'url', [ButtonStyle.Premium]: 'sku_id' } as const
    const needed =
      value.style === ButtonStyle.Link || value.style === ButtonStyle.Premium ? needs[value.style] : 'custom_id'
    for (const key of ['custom_id', 'url', 'sku_id'] as const) {
      const given = value[key] != null
      if (key === needed && !given) complain(context, [key], 'BASE_TYPE_REQUIRED', 'This field is required')
      if (key !== needed && given) {
        complain(
          context,
          [key],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          `A button of style ${value.style} cannot have a ${key}.`,
        )
      }
    }
  })

const option = z.object({
  label: text(1, 100),
  value: z.string().min(1).max(100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
})

const choosing = {
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.number().int().min(0).max(25).nullish(),
  max_values: z.number().int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
}

type Choosing = { readonly min_values?: number | null | undefined; readonly max_values?: number | null | undefined }

function requireRange({ min_values, max_values }: Choosing, context: z.RefinementCtx): void {
  if ((min_values ?? 1) <= (max_values ?? 1)) return
  complain(context, ['min_values'], 'SELECT_COMPONENT_INVALID_RANGE', 'min_values is more than max_values.')
}

/** A select whose options the program gives. */
export const stringSelect = z
  .object({ type: z.literal(ComponentType.StringSelect), options: z.array(option).min(1).max(25), ...choosing })
  .superRefine((value, context) => {
    const most = value.max_values ?? 1
    requireRange(value, context)
    if (most > value.options.length) {
      complain(
        context,
        ['max_values'],
        'SELECT_COMPONENT_MAX_VALUES_INVALID',
        'max_values is more than there are options.',
      )
    }
    if (value.options.filter((each) => each.default).length > most) {
      complain(
        context,
        ['options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'More options are chosen than max_values.',
      )
    }
    const seen = new Set<string>()
    value.options.forEach((each, index) => {
      if (seen.has(each.value)) {
        const path = ['options', index, 'value']
        complain(
          context,
          path,
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        )
      }
      seen.add(each.value)
    })
  })

/** A select over the guild's people, roles or channels. */
export const guildSelect = z
  .object({
    type: z.literal([
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ]),
    channel_types: z.array(z.number().int()).nullish(),
    default_values: z.array(z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) })).nullish(),
    ...choosing,
  })
  .superRefine(requireRange)

const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, guildSelect]))
      .min(1)
      .max(5),
  })
  .superRefine((value, context) => {
    if (value.components.length > 1 && value.components.some((each) => each.type !== ComponentType.Button)) {
      complain(
        context,
        ['components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      )
    }
  })

/** A row of a message: up to five buttons, or one select. */
export type Row = z.infer<typeof row>
/** What a row of a message holds. */
export type Component = Row['components'][number]

/** At most five rows; no custom_id twice. */
export const rows = z
  .array(row)
  .max(5)
  .superRefine((list, context) => {
    const seen = new Set<string>()
    list.forEach((each, rowIndex) => {
      each.components.forEach((component, index) => {
        const id = component.custom_id
        if (id == null) return
        if (seen.has(id)) {
          complain(
            context,
            [rowIndex, 'components', index, 'custom_id'],
            'COMPONENT_CUSTOM_ID_DUPLICATED',
            'Component custom id cannot be duplicated',
          )
        }
        seen.add(id)
      })
    })
  })
