// A modal and its fields, each text cut to Discord's limit. Labels and descriptions are plain text.

import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import { cutWords } from '../reports/cut.ts'
import { LIMITS } from './limits.ts'

export type Modal = APIModalInteractionResponseCallbackData

interface FieldParts {
  readonly label: string
  /** What stands below the label; an empty one is left out. */
  readonly description?: string
}

interface TextParts extends FieldParts {
  /** The field's custom_id. */
  readonly name: string
  /** Several lines; else one. */
  readonly isLong?: boolean
  /** Characters. */
  readonly min?: number
  readonly max: number
  readonly required?: boolean
  readonly placeholder?: string
  /** What stands in it at first. */
  readonly value?: string | undefined
}

/** A field, and what is filled in there. */
export function field({ label, description = '' }: FieldParts, component: APIComponentInLabel): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: cutWords(label, LIMITS.labelText),
    ...(description.trim() !== '' && { description: cutWords(description, LIMITS.labelDescription) }),
    component,
  }
}

/** A field for typed words. */
export function textField(parts: TextParts): APILabelComponent {
  const { name, isLong = false, min, max, required, placeholder, value } = parts
  return field(parts, {
    type: ComponentType.TextInput,
    custom_id: name,
    style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: max,
    ...(min !== undefined && { min_length: min }),
    ...(required !== undefined && { required }),
    ...(placeholder !== undefined && { placeholder: cutWords(placeholder, LIMITS.textInputPlaceholder) }),
    ...(value !== undefined && { value: cutWords(value, max) }),
  })
}

export function modal(id: string, title: string, components: APILabelComponent[]): Modal {
  return { custom_id: id, title: cutWords(title, LIMITS.modalTitle), components }
}
