// A list of offers under a text field, worked by arrow keys: the combobox pattern of the ARIA practices.

import { html, nothing, type TemplateResult } from 'lit'

export interface Offer {
  readonly label: string
  readonly hint?: string
  readonly take: () => void
}

export class ListBox {
  readonly id: string
  readonly #redraw: () => void
  #offers: readonly Offer[] = []
  /** -1: none, so that Enter keeps what was typed. */
  #active = -1

  constructor(id: string, redraw: () => void) {
    this.id = id
    this.#redraw = redraw
  }

  get isOpen(): boolean {
    return this.#offers.length > 0
  }

  /** The id of the active line, for aria-activedescendant. */
  get activeId(): string | typeof nothing {
    return this.isOpen && this.#active >= 0 ? `${this.id}-${this.#active}` : nothing
  }

  /** @param preselect the first offer is taken by Enter at once; else only one that was gone to */
  show(offers: readonly Offer[], preselect: boolean): void {
    this.#offers = offers
    this.#active = preselect ? 0 : -1
    this.#redraw()
  }

  close(): void {
    if (this.isOpen) this.show([], false)
  }

  /** Acts on a key; true where it was one of the list's. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false
    const count = this.#offers.length
    if (event.key === 'ArrowDown') this.#active = (this.#active + 1) % count
    else if (event.key === 'ArrowUp') this.#active = this.#active <= 0 ? count - 1 : this.#active - 1
    else if (event.key === 'Escape') this.#offers = []
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const offer = this.#offers[this.#active]
      if (!offer) return false
      offer.take()
      event.preventDefault()
      return true
    } else return false
    event.preventDefault()
    this.#redraw()
    setTimeout(() => document.getElementById(`${this.id}-${this.#active}`)?.scrollIntoView({ block: 'nearest' }), 0)
    return true
  }

  view(label: string): TemplateResult {
    return html`<div class="offers" role="listbox" id=${this.id} aria-label=${label} ?hidden=${!this.isOpen}>
      ${this.#offers.map(
        (
          offer,
          index,
        ) => html`<div role="option" id="${this.id}-${index}" aria-selected=${index === this.#active ? 'true' : 'false'}
          @mousedown=${(event: Event) => event.preventDefault()} @click=${() => offer.take()}>
          <span>${offer.label}</span>${offer.hint ? html`<small>${offer.hint}</small>` : nothing}</div>`,
      )}
    </div>`
  }
}
