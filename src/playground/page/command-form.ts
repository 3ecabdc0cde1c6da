// A slash command being filled in: a labelled field for each option, with hints, choices and autocomplete.

import { html, nothing, type TemplateResult } from 'lit'
import type { CommandView, GivenValues, Value, Values } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { OPTION } from './discord-numbers.ts'
import { ListBox } from './list-box.ts'

type Option = CommandView['options'][number]

const WAIT = 150

export class CommandForm {
  readonly #command: CommandView
  readonly #values: Values
  readonly #actions: Actions
  readonly #close: () => void
  readonly #list: ListBox
  /** What an offer's label stands for, by the option's name. */
  readonly #taken = new Map<string, { label: string; value: Value }>()
  readonly #files: GivenValues = {}
  #focused = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #isBusy = false

  constructor(command: CommandView, values: Values, actions: Actions, close: () => void) {
    this.#command = command
    this.#values = { ...values }
    this.#actions = actions
    this.#close = close
    this.#list = new ListBox('choices', () => actions.redraw())
  }

  /** Whether every option that must have a value has one. */
  get isComplete(): boolean {
    return this.#command.options.every(
      (option) => !option.required || this.#values[option.name] !== undefined || this.#files[option.name] !== undefined,
    )
  }

  async submit(): Promise<void> {
    if (this.#isBusy) return
    clearTimeout(this.#timer)
    this.#list.close()
    this.#isBusy = true
    this.#actions.redraw()
    const values = Object.fromEntries(
      Object.entries(this.#values).map(([name, value]) => {
        const taken = this.#taken.get(name)
        return [name, taken?.label === value ? taken.value : value]
      }),
    )
    const done = await this.#actions.run(this.#command.name, { ...values, ...this.#files })
    this.#isBusy = false
    if (done) this.#close()
    else this.#actions.redraw()
  }

  view(): TemplateResult {
    const submit = (event: Event) => {
      event.preventDefault()
      void this.submit()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.#close()
    }
    return html`<form class="command-form" aria-label="Command /${this.#command.name}" @submit=${submit} @keydown=${key}>
      ${this.#list.view('Suggestions')}
      <p class="command-name"><strong>/${this.#command.name}</strong> <span>${this.#command.description}</span></p>
      <div class="options">${this.#command.options.map((option) => this.#field(option))}</div>
      <div class="field-line">
        <button type="submit" class="button primary" ?disabled=${this.#isBusy}>${this.#isBusy ? 'Running…' : 'Run'}</button>
        <button type="button" class="button secondary" @click=${this.#close}>Cancel</button>
      </div>
    </form>`
  }

  #field(option: Option): TemplateResult {
    const id = `option-${option.name}`
    const hint = `${option.description}${option.required ? '' : ' (optional)'}`
    return html`<div class="option">
      <label for=${id}>${option.name}</label>
      ${option.type === OPTION.file ? this.#fileInput(option, id) : this.#entries(option) ? this.#select(option, id) : this.#input(option, id)}
      <small id="${id}-hint">${hint}</small>
    </div>`
  }

  /** The values of an option that has a closed list: label → value. */
  #entries(option: Option): [string, Value][] | undefined {
    const { people, roles, channels } = this.#actions.room.snapshot
    if (option.choices?.length) return option.choices.map((choice) => [choice.name, choice.value])
    if (option.type === OPTION.boolean)
      return [
        ['yes', true],
        ['no', false],
      ]
    if (option.type === OPTION.user) return people.map((person) => [person.name, person.id])
    if (option.type === OPTION.role) return Object.entries(roles).map(([id, name]) => [name, id])
    if (option.type !== OPTION.channel) return undefined
    return channels.filter((each) => each.kind === 'text').map((each) => [`#${each.name}`, each.id])
  }

  #select(option: Option, id: string): TemplateResult {
    const entries = this.#entries(option) ?? []
    const set = (event: Event) => {
      const chosen = entries[Number((event.currentTarget as HTMLSelectElement).value)]
      if (chosen) this.#values[option.name] = chosen[1]
      else delete this.#values[option.name]
      this.#actions.redraw()
    }
    return html`<select id=${id} aria-describedby="${id}-hint" ?required=${option.required} @change=${set}>
      <option value="">${option.required ? 'choose' : 'as usual'}</option>
      ${entries.map(([name, value], index) => html`<option value=${index} ?selected=${this.#values[option.name] === value}>${name}</option>`)}
    </select>`
  }

  #input(option: Option, id: string): TemplateResult {
    const isNumber = option.type === OPTION.integer || option.type === OPTION.number
    const isHere = this.#focused === option.name
    const combobox = option.autocomplete ?? false
    return html`<input id=${id} autocomplete="off" type=${isNumber && !combobox ? 'number' : 'text'}
      step=${option.type === OPTION.number ? 'any' : 1} min=${option.min_value ?? nothing} max=${option.max_value ?? nothing}
      minlength=${option.min_length ?? nothing} maxlength=${option.max_length ?? nothing} ?required=${option.required}
      aria-describedby="${id}-hint" role=${combobox ? 'combobox' : nothing} aria-autocomplete=${combobox ? 'list' : nothing}
      aria-controls=${combobox ? 'choices' : nothing} aria-expanded=${combobox ? String(isHere && this.#list.isOpen) : nothing}
      aria-activedescendant=${isHere ? this.#list.activeId : nothing} .value=${String(this.#values[option.name] ?? '')}
      @focus=${() => this.#enter(option)} @blur=${() => this.#list.close()}
      @keydown=${(event: KeyboardEvent) => this.#list.key(event)} @input=${(event: Event) => this.#typed(option, event)} />`
  }

  #fileInput(option: Option, id: string): TemplateResult {
    const take = async (event: Event) => {
      const file = (event.currentTarget as HTMLInputElement).files?.[0]
      if (!file) {
        delete this.#files[option.name]
        return
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      this.#files[option.name] = { filename: file.name, base64 }
    }
    return html`<input id=${id} type="file" aria-describedby="${id}-hint" ?required=${option.required} @change=${take} />`
  }

  #enter(option: Option): void {
    this.#focused = option.name
    if (option.autocomplete) this.#suggestSoon(option)
  }

  #typed(option: Option, event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement
    const isNumber = (option.type === OPTION.integer || option.type === OPTION.number) && !option.autocomplete
    if (value === '') delete this.#values[option.name]
    else this.#values[option.name] = isNumber ? Number(value) : value
    if (option.autocomplete) this.#suggestSoon(option)
  }

  #suggestSoon(option: Option): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#suggest(option), WAIT)
  }

  async #suggest(option: Option): Promise<void> {
    const typed = { ...this.#values, [option.name]: this.#values[option.name] ?? '' }
    const choices = await this.#actions.suggest(this.#command.name, typed, option.name)
    if (this.#focused !== option.name || this.#isBusy) return
    // What was offered for less than has been typed by now would be taken by the next Enter.
    if ((this.#values[option.name] ?? '') !== typed[option.name]) return
    this.#list.show(
      choices.map((choice) => ({
        label: choice.name,
        take: () => {
          this.#taken.set(option.name, { label: choice.name, value: choice.value })
          this.#values[option.name] = choice.name
          this.#list.close()
        },
      })),
      false,
    )
  }
}
