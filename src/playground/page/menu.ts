// The side as a phone's menu: over the conversation while it is open, and closed by whatever leads away from it.

import { html, type TemplateResult } from 'lit'

/** Whether the menu is open, and what opens and closes it. A wide window shows the side always. */
export class Menu {
  readonly #root: HTMLElement
  readonly #redraw: () => void
  #isOpen = false

  constructor(root: HTMLElement, redraw: () => void) {
    this.#root = root
    this.#redraw = redraw
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close()
    })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** What had the focus in the menu goes with it: the button that opens it gets the focus back. */
  close(): void {
    if (!this.#isOpen) return
    const hadFocus = document.activeElement?.closest('#side') !== null
    this.#set(false)
    if (hadFocus) this.#root.querySelector<HTMLElement>('.menu')?.focus()
  }

  /** Closes where something beside the menu was pressed. */
  readonly pressedBeside = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.menu') === null) this.close()
  }

  view(): TemplateResult {
    return html`<button type="button" class="menu button secondary" aria-expanded=${this.#isOpen ? 'true' : 'false'} aria-controls="side" @click=${() => this.#set(!this.#isOpen)}>Menu</button>`
  }

  #set(isOpen: boolean): void {
    this.#isOpen = isOpen
    this.#redraw()
  }
}
