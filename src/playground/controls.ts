// The buttons of the page's time panel: whoever starts the stand-in says what they do.

import type { ControlView } from './live-protocol.ts'

/** A button, and what it does; the sentence that it returns is shown. */
export interface Control extends ControlView {
  run(): Promise<string | undefined>
}

/** The controls by their ids. */
export class Controls {
  readonly #controls: readonly Control[]
  readonly #ran: () => void

  /** @param ran called after each, so that open windows learn the new time */
  constructor(controls: readonly Control[], ran: () => void) {
    this.#controls = controls
    this.#ran = ran
  }

  list(): ControlView[] {
    return this.#controls.map(({ id, label, hint }) => ({ id, label, hint }))
  }

  async run(id: string): Promise<string | undefined> {
    const found = this.#controls.find((control) => control.id === id)
    if (!found) throw new Error('There is no such control.')
    try {
      return await found.run()
    } finally {
      this.#ran()
    }
  }
}
