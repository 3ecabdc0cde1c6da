// Discord's documented limits, in one table, and the check that a message or a modal keeps them. Sizes are in characters.

import {
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js'
import type { Message } from './message.ts'

export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Titles, descriptions, field names and values, footers and authors of all embeds of a message together. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectText: 100,
  selectPlaceholder: 150,
  customId: 100,
  url: 512,
  modalTitle: 45,
  modalRows: 5,
  labelText: 45,
  labelDescription: 100,
  textInput: 4000,
  textInputPlaceholder: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  files: 10,
  /** Bytes of all files of a message. */
  fileBytes: 10 * 1024 * 1024,
} as const

type Fault = string

/** Adds to the faults of a place where a text of it is empty or too long. */
function checking(faults: Fault[], path: string) {
  return (value: string | undefined, most: number, what: string) => {
    if (value !== undefined && value.length > most)
      faults.push(`${path}.${what}: ${value.length} characters of ${most}`)
    if (value !== undefined && value.trim() === '') faults.push(`${path}.${what}: empty`)
  }
}

function embedFaults(embed: APIEmbed, path: string): Fault[] {
  const faults: Fault[] = []
  const check = checking(faults, path)
  check(embed.title, LIMITS.embedTitle, 'title')
  check(embed.description, LIMITS.embedDescription, 'description')
  check(embed.footer?.text, LIMITS.embedFooter, 'footer')
  check(embed.author?.name, LIMITS.embedAuthor, 'author')
  const fields = embed.fields ?? []
  if (fields.length > LIMITS.embedFields) faults.push(`${path}.fields: ${fields.length} of ${LIMITS.embedFields}`)
  for (const [index, field] of fields.entries()) {
    check(field.name, LIMITS.embedFieldName, `fields[${index}].name`)
    check(field.value, LIMITS.embedFieldValue, `fields[${index}].value`)
  }
  return faults
}

/** Characters that count towards `LIMITS.embedTotal`. */
function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0)
  const { title, description, footer, author } = embed
  return fields + [title, description, footer?.text, author?.name].reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function optionFaults(options: readonly APISelectMenuOption[], path: string): Fault[] {
  const faults: Fault[] = []
  if (options.length === 0 || options.length > LIMITS.selectOptions) faults.push(`${path}: ${options.length} options`)
  const texts = options.flatMap((option) => [option.label, option.value, option.description ?? '-'])
  if (texts.some((text) => text.length > LIMITS.selectText || text === '')) faults.push(`${path}: option text`)
  return faults
}

function rowFaults(rows: NonNullable<Message['components']>): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  if (rows.length > LIMITS.rows) faults.push(`components: ${rows.length} rows of ${LIMITS.rows}`)
  for (const [index, row] of rows.entries()) {
    const path = `components[${index}]`
    const buttons = row.components.filter((component) => component.type === 2).length
    if (row.components.length === 0) faults.push(`${path}: empty`)
    if (buttons > LIMITS.buttonsInRow) faults.push(`${path}: ${buttons} buttons of ${LIMITS.buttonsInRow}`)
    if (buttons !== row.components.length && row.components.length > 1) faults.push(`${path}: a select shares its row`)
    for (const component of row.components) {
      if ('custom_id' in component) {
        if (component.custom_id.length > LIMITS.customId) faults.push(`${path}: custom_id too long`)
        if (ids.has(component.custom_id)) faults.push(`${path}: custom_id twice`)
        ids.add(component.custom_id)
      }
      if ('label' in component && (component.label?.length ?? 0) > LIMITS.buttonLabel) faults.push(`${path}: label`)
      if ('placeholder' in component && (component.placeholder?.length ?? 0) > LIMITS.selectPlaceholder) {
        faults.push(`${path}: placeholder`)
      }
      if ('options' in component) {
        faults.push(...optionFaults(component.options, path))
      }
    }
  }
  return faults
}

/** What Discord would refuse about a message, one line a fault; empty for a good one. */
export function messageFaults(message: Message): readonly string[] {
  const embeds = message.embeds ?? []
  const faults = embeds.flatMap((embed, index) => embedFaults(embed, `embeds[${index}]`))
  const { content = '', files = [] } = message
  if (content.length > LIMITS.content) faults.push(`content: ${content.length} characters of ${LIMITS.content}`)
  if (files.length > LIMITS.files) faults.push(`files: ${files.length} of ${LIMITS.files}`)
  if (content === '' && embeds.length === 0 && files.length === 0) faults.push('empty message')
  if (embeds.length > LIMITS.embeds) faults.push(`embeds: ${embeds.length} of ${LIMITS.embeds}`)
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0)
  if (total > LIMITS.embedTotal) faults.push(`embeds: ${total} characters of ${LIMITS.embedTotal} together`)
  return [...faults, ...rowFaults(message.components ?? [])]
}

/** What Discord would refuse about a modal, one line a fault; empty for a good one. */
export function modalFaults({ custom_id: id, title, components }: APIModalInteractionResponseCallbackData) {
  const faults: Fault[] = []
  const check = checking(faults, 'modal')
  check(id, LIMITS.customId, 'custom_id')
  check(title, LIMITS.modalTitle, 'title')
  if (components.length === 0 || components.length > LIMITS.modalRows) faults.push(`modal: ${components.length} rows`)
  for (const [index, row] of components.entries()) {
    if (row.type !== ComponentType.Label) continue
    const { label, description, component } = row
    check(label, LIMITS.labelText, `${index}.label`)
    check(description, LIMITS.labelDescription, `${index}.description`)
    if (component.type === ComponentType.StringSelect) faults.push(...optionFaults(component.options, `modal.${index}`))
    if (component.type !== ComponentType.TextInput) continue
    const { value, placeholder, max_length: most = LIMITS.textInput } = component
    check(placeholder, LIMITS.textInputPlaceholder, `${index}.placeholder`)
    if (most > LIMITS.textInput) faults.push(`modal.${index}: input of ${most} characters`)
    if ((value ?? '').length > most) faults.push(`modal.${index}: ${value?.length} characters of ${most}`)
  }
  return faults
}
