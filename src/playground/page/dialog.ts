// The modal that is open, if one is. What was typed stays in it until the bot has taken it.

import { html, nothing, type TemplateResult } from 'lit'
import { type Filled, modalView, type OpenModal } from './modal-view.ts'

/** Hands the bot what was filled in. @returns the error where it was refused */
export type Submit = (interaction: string, values: Filled) => Promise<string | undefined>

export class Dialog {
  readonly #root: HTMLElement
  readonly #submit: Submit
  readonly #changed: () => void
  #modal: OpenModal | undefined
  #error: string | undefined

  constructor(root: HTMLElement, submit: Submit, changed: () => void) {
    this.#root = root
    this.#submit = submit
    this.#changed = changed
  }

  open(modal: OpenModal): void {
    this.#set(modal)
  }

  /** To be called after each drawing: the browser opens a dialog only when it is told. */
  drawn(): void {
    const dialog = this.#root.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
  }

  view(): TemplateResult | typeof nothing {
    const modal = this.#modal
    if (!modal) return nothing
    const close = () => this.#set(undefined)
    return html`<dialog aria-labelledby="modal-title" @close=${close} @cancel=${close}>
      ${modalView(modal, this.#error, (values) => void this.#send(modal, values), close)}
    </dialog>`
  }

  async #send(modal: OpenModal, values: Filled): Promise<void> {
    const error = await this.#submit(modal.interaction, values)
    this.#set(error === undefined ? undefined : modal, error)
  }

  #set(modal: OpenModal | undefined, error?: string): void {
    this.#modal = modal
    this.#error = error
    this.#changed()
  }
}
