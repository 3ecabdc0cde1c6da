// The modal that passes a question on to the instructors: with or without a name, and whether to be told.

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'
import { cutWords } from '../../reports/cut.ts'
import { INQUIRY } from '../ask-ids.ts'
import type { Asked } from '../asking.ts'
import type { IdMaker } from '../component-id.ts'

/** Names of the modal's fields. */
export const QUESTION = 'question'
export const HOW = 'how'

export function inquiryModal(asked: Asked, id: IdMaker): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id(INQUIRY, [asked.askId]),
    title: 'Ask the instructors',
    components: [
      {
        type: ComponentType.Label,
        label: 'Your question',
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION,
          style: TextInputStyle.Paragraph,
          min_length: 3,
          max_length: 1000,
          value: cutWords(asked.question, 1000),
        },
      },
      {
        type: ComponentType.Label,
        label: 'How should I pass it on?',
        description: 'What I tell you comes as a direct message.',
        component: {
          type: ComponentType.StringSelect,
          custom_id: HOW,
          options: [
            { label: 'Without my name; tell me when it is answered', value: 'unnamed-told', default: true },
            { label: 'Without my name', value: 'unnamed' },
            { label: 'With my name; tell me when it is answered', value: 'named-told' },
            { label: 'With my name', value: 'named' },
          ],
        },
      },
    ],
  }
}
