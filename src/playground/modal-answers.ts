// A filled-in modal: what a person typed and chose, in the form in which Discord sends it to the bot.

import { ComponentType } from 'discord-api-types/v10'
import type { Modal, ModalField } from './form/modal.ts'
import type { Json } from './wire.ts'

/** What was typed or chosen, by the label or the custom_id of the field. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>

/** Fills in a modal. @throws {Error} for what Discord's client would not send: a missing, short or long value */
export function fillModal(modal: Modal, values: ModalValues): Json[] {
  return modal.components.map((part, id): Json => {
    if (part.type === ComponentType.TextDisplay) return { type: part.type, id }
    if (part.type === ComponentType.ActionRow) {
      const components = part.components.map((field) => fillField(field, field.label ?? '', values))
      return { type: part.type, id, components }
    }
    return { type: part.type, id, component: fillField(part.component, part.label, values) }
  })
}

function fillField(field: ModalField, label: string, values: ModalValues): Json {
  const given = values[field.custom_id] ?? values[label]
  const base = { type: field.type, custom_id: field.custom_id }
  const isRequired = field.required ?? true
  if (field.type === ComponentType.TextInput) {
    const value = String(given ?? field.value ?? '')
    const least = isRequired ? Math.max(1, field.min_length ?? 0) : value === '' ? 0 : (field.min_length ?? 0)
    requireBetween(label, value.length, least, field.max_length ?? 4000)
    return { ...base, value }
  }
  const chosen = [given ?? []].flat()
  if ('options' in field) {
    for (const value of chosen) {
      if (!field.options.some((option) => option.value === value))
        throw new Error(`"${label}" has no option "${value}".`)
    }
  }
  requireBetween(label, chosen.length, isRequired ? (field.min_values ?? 1) : 0, field.max_values ?? 1)
  return { ...base, values: chosen }
}

function requireBetween(label: string, size: number, least: number, most: number): void {
  if (size < least || size > most) throw new Error(`"${label}" takes ${least} to ${most}, not ${size}.`)
}
