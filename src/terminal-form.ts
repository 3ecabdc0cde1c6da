// A modal at a terminal: its fields are asked for one after the other, each on a line of its own.

import { ComponentType } from 'discord-api-types/v10'
import type { Modal, ModalField } from './playground/form/modal.ts'
import type { ModalValues } from './playground/modal-answers.ts'

const LEAVE = '/cancel'

/** One field, as it is asked for. */
interface Field {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly isRequired: boolean
  /** What to choose from; empty where words are typed. */
  readonly options: readonly { readonly label: string; readonly value: string }[]
  /** Characters, or how many are chosen. */
  readonly least: number
  readonly most: number
  /** What stands in it at first. */
  readonly initial: readonly string[]
}

function fieldOf(label: string, description: string, field: ModalField): Field {
  const isRequired = field.required ?? true
  const base = { id: field.custom_id, label, description, isRequired }
  if (field.type === ComponentType.TextInput) {
    const initial = field.value ? [field.value] : []
    return { ...base, options: [], least: field.min_length ?? 0, most: field.max_length ?? 4000, initial }
  }
  if (!('options' in field)) throw new Error(`“${label}” is chosen from a list that only the page can show.`)
  const initial = field.options.filter((option) => option.default).map(({ value }) => value)
  return { ...base, options: field.options, least: field.min_values ?? 1, most: field.max_values ?? 1, initial }
}

/** @throws {Error} for a field that cannot be filled in with words */
function fieldsOf({ components }: Modal): readonly Field[] {
  return components.flatMap((part): readonly Field[] => {
    if (part.type === ComponentType.TextDisplay) return []
    if (part.type === ComponentType.ActionRow) return part.components.map((each) => fieldOf(each.label ?? '', '', each))
    return [fieldOf(part.label, part.description ?? '', part.component)]
  })
}

/** @throws {Error} for numbers of which there are no options */
function chosen(line: string, { options }: Field): readonly string[] {
  return line.split(/[\s,]+/).map((number) => {
    const option = /^\d+$/.test(number) ? options[Number(number) - 1] : undefined
    if (!option) throw new Error(`There is no “${number}” to choose. Type the number of what is offered.`)
    return option.value
  })
}

/** A modal that is being filled in. */
export class TerminalForm {
  readonly #title: string
  readonly #fields: readonly Field[]
  readonly #values: Record<string, string | readonly string[]> = {}
  #at = 0

  constructor(modal: Modal) {
    this.#title = modal.title
    this.#fields = fieldsOf(modal)
  }

  /** What to type next; undefined where all is filled in. */
  get asks(): string | undefined {
    const field = this.#fields[this.#at]
    if (!field) return undefined
    const { label, description, options, initial, isRequired } = field
    const shown = initial.map((value) => options.find((option) => option.value === value)?.label ?? value)
    const isSkipped = initial.length > 0 || !isRequired
    const skip = initial.length > 0 ? `an empty line for: ${shown.join(', ')}` : 'an empty line for nothing'
    const how = options.length > 0 ? 'Type its number' : 'Type it on the next line'
    return [
      ...(this.#at === 0 && this.#title !== label ? [this.#title] : []),
      description === '' ? label : `${label}: ${description}`,
      ...options.map((option, index) => `  [${index + 1}] ${option.label}`),
      `${how}; ${isSkipped ? `${skip}; ` : ''}${LEAVE} to leave it.`,
    ].join('\n')
  }

  /** What was filled in, by the fields' custom_ids. */
  get values(): ModalValues {
    return this.#values
  }

  /**
   * Takes a line for the field that is asked for. @returns whether to go on: false where it was left.
   * @throws {Error} where the line does not fit; the field is asked for again
   */
  take(line: string): boolean {
    const field = this.#fields[this.#at]
    if (line === LEAVE) return false
    if (field) this.#values[field.id] = filledIn(line, field)
    this.#at += 1
    return true
  }
}

function filledIn(line: string, field: Field): string | readonly string[] {
  const { options, initial, isRequired, least, most } = field
  if (line === '' && initial.length > 0) return options.length > 0 ? initial : initial.join()
  if (line === '' && !isRequired) return options.length > 0 ? [] : ''
  const value = options.length > 0 ? chosen(line, field) : line
  const needed = Math.max(1, least)
  if (value.length < needed || value.length > most) {
    const what = options.length > 0 ? 'numbers' : 'characters'
    throw new Error(`That takes ${needed} to ${most} ${what}, and has ${value.length}.`)
  }
  return value
}
