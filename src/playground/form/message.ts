// The body of a message that a program creates or edits.
// https://discord.com/developers/docs/resources/message#create-message

import { MessageFlags } from 'discord-api-types/v10'
import { z } from 'zod'
import { rows } from './component.ts'
import { embeds } from './embed.ts'
import { complain, snowflake } from './form.ts'

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['roles', 'users'] as const) {
      if (value.parse?.includes(kind) && value[kind]?.length) {
        complain(
          context,
          [kind],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        )
      }
    }
  })

/** Whom a message may ping. */
export type AllowedMentions = z.infer<typeof allowedMentions>

const flags = z
  .number()
  .int()
  .min(0)
  .superRefine((value, context) => {
    // The page cannot show this layout, so that a program that uses it should learn so here and not from an empty message.
    if (value & MessageFlags.IsComponentsV2)
      complain(context, [], 'BASE_TYPE_CHOICES', 'The stand-in has no Components V2.')
    if (value & MessageFlags.Loading) complain(context, [], 'BASE_TYPE_CHOICES', 'Only Discord sets this flag.')
  })

const absent = (what: string) =>
  z.custom<undefined>((value) => value == null || (Array.isArray(value) && value.length === 0), {
    error: `The stand-in has no ${what}.`,
  })

export const MessageForm = z.object({
  content: z.string().trim().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: rows.nullish(),
  attachments: z
    .array(
      z.object({
        id: snowflake,
        filename: z.string().max(1024).nullish(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: flags.nullish(),
  tts: z.boolean().nullish(),
  nonce: z
    .union([z.string().max(25), z.number().int()])
    .transform(String)
    .nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      type: z.literal(0).nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
  poll: absent('polls').nullish(),
  sticker_ids: absent('stickers').nullish(),
})

/** What a program may say of a message; absent fields stay as they are on an edit. */
export type MessageForm = z.infer<typeof MessageForm>
