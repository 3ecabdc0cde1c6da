// The modal in which a student says what is wrong with a question.

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'

/** Name of the modal's field. */
export const REASON = 'reason'

export function reportModal(id: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: 'Report this question',
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong with it?',
        description: 'Your instructors read this.',
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON,
          style: TextInputStyle.Paragraph,
          min_length: 3,
          max_length: 1000,
        },
      },
    ],
  }
}
