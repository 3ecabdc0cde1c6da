// Modals: the window of text inputs and selects that is a first response, and what a person sends back.

import { ComponentType, TextInputStyle } from 'discord-api-types/v10'
import { z } from 'zod'
import { guildSelect, stringSelect } from './component.ts'
import { complain, customId, text } from './form.ts'

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: text(1, 45).nullish(),
    min_length: z.number().int().min(0).max(4000).nullish(),
    max_length: z.number().int().min(1).max(4000).nullish(),
    required: z.boolean().nullish(),
    value: z.string().max(4000).nullish(),
    placeholder: z.string().max(100).nullish(),
  })
  .superRefine((value, context) => {
    const most = value.max_length ?? 4000
    if ((value.min_length ?? 0) > most) {
      complain(context, ['min_length'], 'TEXT_INPUT_COMPONENT_INVALID_RANGE', 'min_length is more than max_length.')
    }
    if ((value.value?.length ?? 0) > most) {
      complain(context, ['value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`)
    }
  })

const field = z.discriminatedUnion('type', [textInput, stringSelect, guildSelect])
/** What a person fills in. */
export type ModalField = z.infer<typeof field>

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(z.discriminatedUnion('type', [textInput])).length(1),
})
const label = z.object({
  type: z.literal(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: field,
})
const display = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string().min(1).max(4000) })

export const ModalForm = z
  .object({
    custom_id: customId,
    title: text(1, 45),
    components: z
      .array(z.discriminatedUnion('type', [row, label, display]))
      .min(1)
      .max(5),
  })
  .superRefine((value, context) => {
    const seen = new Set<string>()
    value.components.forEach((part, index) => {
      if (part.type === ComponentType.TextDisplay) return
      const inRow = part.type === ComponentType.ActionRow
      const found = inRow ? part.components[0] : part.component
      if (!found) return
      const path = ['components', index, ...(inRow ? ['components', 0] : ['component'])]
      if (found.type === ComponentType.TextInput && inRow !== (found.label != null)) {
        const why = inRow ? 'This field is required' : 'A text input in a label has no label of its own.'
        complain(context, [...path, 'label'], inRow ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD_TYPE', why)
      }
      if (seen.has(found.custom_id)) {
        complain(
          context,
          [...path, 'custom_id'],
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        )
      }
      seen.add(found.custom_id)
    })
  })

/** A modal as a program sends it. */
export type Modal = z.infer<typeof ModalForm>
