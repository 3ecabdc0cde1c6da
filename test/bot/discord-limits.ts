// What Discord would refuse of what the bot makes, by the forms of the stand-in.

import type { z } from 'zod'
import type { Message } from '../../src/bot/message.ts'
import type { Modal } from '../../src/bot/modal.ts'
import { MessageForm } from '../../src/playground/form/message.ts'
import { ModalForm } from '../../src/playground/form/modal.ts'

function faultsOf(form: z.ZodType, value: unknown): readonly string[] {
  const { error } = form.safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** One line a fault; empty for a good message. */
export function messageFaults({ content = '', embeds = [], components = [], files = [] }: Message): readonly string[] {
  const attachments = files.map(({ name: filename, description }, id) => ({ id, filename, description }))
  const isEmpty = content.trim() === '' && embeds.length + files.length === 0
  const faults = faultsOf(MessageForm, { content, embeds, components, attachments })
  return [...faults, ...(isEmpty ? ['an empty message'] : [])]
}

/** One line a fault; empty for a good modal. */
export function modalFaults(modal: Modal): readonly string[] {
  return faultsOf(ModalForm, modal)
}
