// The modal in which a student says what is wrong with a question.

import { type Modal, modal, textField } from '../modal.ts'

/** Name of the modal's field. */
export const REASON = 'reason'

export function reportModal(id: string): Modal {
  const field = textField({
    name: REASON,
    label: 'What is wrong with it?',
    description: 'Your instructors read this.',
    isLong: true,
    min: 3,
    max: 1000,
  })
  return modal(id, 'Report this question', [field])
}
