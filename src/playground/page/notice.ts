// The line above the composer: what went wrong, or what came of a click, for a few seconds.

import { html, type TemplateResult } from 'lit'

const LIFE = 8000

export class Notice {
  readonly #redraw: () => void
  #text = ''
  #isError = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  say(text: string, isError: boolean): void {
    this.#text = text
    this.#isError = isError
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#text = ''
      this.#redraw()
    }, LIFE)
    this.#redraw()
  }

  /** @param trouble what is wrong for as long as it lasts, such as a lost connection; it goes before all else */
  view(trouble: string): TemplateResult {
    const text = trouble || this.#text
    const isError = trouble !== '' || this.#isError
    return html`<p class="status ${isError ? 'error' : ''}" role="status" ?hidden=${text === ''}>${text}</p>`
  }
}
