// Embeds and their limits. https://discord.com/developers/docs/resources/message#embed-object-embed-limits

import { z } from 'zod'
import { complain, text } from './form.ts'

const link = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s/]/i, 'Scheme must be one of (http, https).')
const image = z.object({
  url: z
    .string()
    .max(2048)
    .regex(/^(https?:\/\/[^\s/]|attachment:\/\/[\w.-]+$)/i, 'Scheme must be one of (http, https, attachment).'),
})

const EmbedForm = z
  .object({
    title: text(0, 256).nullish(),
    description: text(0, 4096).nullish(),
    url: link.nullish(),
    timestamp: z.iso.datetime({ offset: true }).nullish(),
    color: z.number().int().min(0).max(0xffffff).nullish(),
    footer: z.object({ text: text(1, 2048), icon_url: link.nullish() }).nullish(),
    image: image.nullish(),
    thumbnail: image.nullish(),
    author: z.object({ name: text(1, 256), url: link.nullish(), icon_url: link.nullish() }).nullish(),
    fields: z
      .array(z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().nullish() }))
      .max(25)
      .nullish(),
  })
  .superRefine((embed, context) => {
    if (embedLength(embed) > 0 || embed.image || embed.thumbnail) return
    complain(context, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required')
  })

/** An embed as a program sends it. */
export type Embed = z.infer<typeof EmbedForm>

/** At most ten embeds, of at most 6,000 characters together. */
export const embeds = z
  .array(EmbedForm)
  .max(10)
  .superRefine((list, context) => {
    const size = list.reduce((sum, embed) => sum + embedLength(embed), 0)
    if (size > 6000) {
      complain(context, [], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
    }
  })

/** Characters of an embed that count towards the 6,000. */
function embedLength(embed: Embed): number {
  const parts = [embed.title, embed.description, embed.footer?.text, embed.author?.name]
  for (const field of embed.fields ?? []) parts.push(field.name, field.value)
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0)
}
