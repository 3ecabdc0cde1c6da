// The field at the foot: messages with mentions and replies, and slash commands, which open a form of their own.

import { html, nothing, type TemplateResult } from 'lit'
import type { CommandView, MessageView, Values } from '../live-protocol.ts'
import type { Actions } from './actions.ts'
import { CommandForm } from './command-form.ts'
import { OPTION } from './discord-numbers.ts'
import { ListBox, type Offer } from './list-box.ts'

const OFFERED = 30

export class Composer {
  readonly #actions: Actions
  readonly #list: ListBox
  #text = ''
  #form: CommandForm | undefined
  replyTo: MessageView | undefined

  constructor(actions: Actions) {
    this.#actions = actions
    this.#list = new ListBox('offers', () => actions.redraw())
  }

  /** Opens the form of a command with these values; `run` sends it off at once where nothing is missing. */
  async open(command: CommandView, values: Values, run: boolean): Promise<void> {
    this.#list.close()
    this.#text = ''
    this.#form = new CommandForm(command, values, this.#actions, () => this.closeForm())
    this.#actions.redraw()
    if (this.#form.isComplete && run) await this.#form.submit()
    else this.#focus('.command-form :is(input, select):required, .command-form [type=submit]')
  }

  closeForm(): void {
    this.#form = undefined
    this.#actions.redraw()
    this.#focus('#composer')
  }

  view(): TemplateResult {
    const { room } = this.#actions
    if (this.#form) return this.#form.view()
    const place = room.here?.kind === 'direct' ? `@${room.here.name}` : `#${room.here?.name ?? ''}`
    return html`<form class="composer" @submit=${(event: Event) => this.#submit(event)}>
      ${this.replyTo ? this.#replyBar(this.replyTo) : nothing}
      ${this.#list.view('Commands and people')}
      <div class="field-line">
        <label class="visually-hidden" for="composer">Message ${place}</label>
        <input id="composer" autocomplete="off" placeholder="Message ${place}, or / for commands" maxlength="2000"
          role="combobox" aria-autocomplete="list" aria-controls="offers" aria-expanded=${this.#list.isOpen ? 'true' : 'false'}
          aria-activedescendant=${this.#list.activeId} .value=${this.#text}
          @input=${(event: Event) => this.#typed(event)} @keydown=${(event: KeyboardEvent) => this.#key(event)}
          @blur=${() => this.#list.close()} />
        <button type="submit" class="button primary">Send</button>
      </div>
    </form>`
  }

  #replyBar(message: MessageView): TemplateResult {
    const stop = () => {
      this.replyTo = undefined
      this.#actions.redraw()
    }
    return html`<p class="reply-bar">Replying to <strong>${this.#actions.room.nameOf(message.author)}</strong>
      <button type="button" class="plain" @click=${stop}>Do not reply</button></p>`
  }

  #typed(event: Event): void {
    this.#text = (event.currentTarget as HTMLInputElement).value
    this.#list.show(this.#offers(), true)
  }

  #offers(): Offer[] {
    const { room } = this.#actions
    const command = /^\/([\w -]*)$/.exec(this.#text)
    if (command) {
      const typed = (command[1] ?? '').toLowerCase()
      const found = room.commands('slash').filter((each) => each.name.includes(typed.trim()))
      return found.slice(0, OFFERED).map((each) => ({
        label: `/${each.name}`,
        hint: each.description,
        take: () => void this.open(each, {}, each.options.length === 0),
      }))
    }
    const mention = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(this.#text)
    if (!mention) return []
    const typed = (mention[1] ?? '').toLowerCase()
    return room.snapshot.people
      .filter((person) => person.name.toLowerCase().startsWith(typed))
      .map((person) => ({
        label: `@${person.name}`,
        hint: person.bot ? 'the bot' : person.role,
        take: () => {
          this.#text = `${this.#text.slice(0, this.#text.length - typed.length)}${person.name} `
          this.#list.close()
          this.#actions.redraw()
        },
      }))
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.key(event)) return
    if (event.key === 'Escape' && this.replyTo) {
      this.replyTo = undefined
      this.#actions.redraw()
    }
  }

  #submit(event: Event): void {
    event.preventDefault()
    const text = this.#text.trim()
    if (text === '') return
    const typed = /^\/(\S.*)$/.exec(text)
    // The longest name that the text begins with: "/quiz start" is not "/quiz" with a word.
    const command = this.#actions.room
      .commands('slash')
      .filter((each) => typed && `${typed[1]} `.startsWith(`${each.name} `))
      .sort((one, other) => other.name.length - one.name.length)[0]
    if (command) {
      const rest = (typed?.[1] ?? '').slice(command.name.length).trim()
      const [first] = command.options
      const values: Values = rest !== '' && first?.type === OPTION.text ? { [first.name]: rest } : {}
      void this.open(command, values, command.options.length === 0 || Object.keys(values).length > 0)
      return
    }
    this.#actions.send(this.#withMentions(text))
    this.#text = ''
    this.#list.close()
  }

  /** "@Ada" as Discord writes it: by the person's id. */
  #withMentions(text: string): string {
    const people = [...this.#actions.room.snapshot.people].sort((one, other) => other.name.length - one.name.length)
    return people.reduce((result, person) => result.replaceAll(`@${person.name}`, `<@${person.id}>`), text)
  }

  #focus(selector: string): void {
    // After the redraw that is on its way.
    setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 0)
  }
}
