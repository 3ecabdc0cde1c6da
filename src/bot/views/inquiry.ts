// The modal that passes a question on to the instructors: with or without a name, and whether to be told.

import { type APISelectMenuOption, ComponentType } from 'discord.js'
import { INQUIRY } from '../ask-ids.ts'
import type { Asked } from '../asking.ts'
import type { IdMaker } from '../component-id.ts'
import { field, type Modal, modal, textField } from '../modal.ts'

/** Names of the modal's fields. */
export const QUESTION = 'question'
export const HOW = 'how'

const WAYS: APISelectMenuOption[] = [
  { label: 'Without my name; tell me when it is answered', value: 'unnamed-told', default: true },
  { label: 'Without my name', value: 'unnamed' },
  { label: 'With my name; tell me when it is answered', value: 'named-told' },
  { label: 'With my name', value: 'named' },
]

export function inquiryModal(asked: Asked, id: IdMaker): Modal {
  return modal(id(INQUIRY, [asked.askId]), 'Ask the instructors', [
    textField({ name: QUESTION, label: 'Your question', isLong: true, min: 3, max: 1000, value: asked.question }),
    field(
      { label: 'How should I pass it on?', description: 'What I tell you comes as a direct message.' },
      { type: ComponentType.StringSelect, custom_id: HOW, options: WAYS },
    ),
  ])
}
