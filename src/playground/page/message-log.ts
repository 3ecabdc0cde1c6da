// The messages of the channel that is open, and the scrolling that keeps the newest in sight.

import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Actions } from './actions.ts'
import { messageView } from './message-view.ts'

/** How near to the end counts as at the end, in pixels. */
const NEAR = 80
/** When what was drawn may have its size: custom elements and pictures take a moment. Milliseconds. */
const SETTLING = [0, 80, 300]

export class MessageLog {
  readonly #root: HTMLElement
  #settling: readonly ReturnType<typeof setTimeout>[] = []

  constructor(root: HTMLElement) {
    this.#root = root
  }

  view(actions: Actions, isLight: boolean): TemplateResult {
    const { room } = actions
    const messages = room.messages()
    const empty = html`<p class="empty">Nothing has been said here yet. Type <kbd>/</kbd> for the bot's commands.</p>`
    // Who moves or presses something has found what they want to see.
    const rest = () => this.#rest()
    return html`<div
      class="messages"
      role="log"
      aria-label="Messages"
      tabindex="0"
      @pointerdown=${rest}
      @wheel=${rest}
      @keydown=${rest}
    >
      <discord-messages ?light-theme=${isLight} no-background>
        ${repeat(
          messages,
          ({ id }) => id,
          (message) => messageView(message, room, actions),
        )}
      </discord-messages>
      ${messages.length === 0 ? empty : nothing}
    </div>`
  }

  isAtEnd(): boolean {
    const log = this.#root.querySelector('.messages')
    return !log || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR
  }

  /** Where the end is in sight, it stays there whatever is drawn next beside the messages: choices often stand last. */
  stayAtEnd(): void {
    const isAtEnd = this.isAtEnd()
    this.#scroll((log) => {
      if (isAtEnd) log.scrollTop = log.scrollHeight
    })
  }

  /** To the newest message; to its beginning where it is longer than the window. */
  goToEnd(): void {
    this.#scroll((log) => {
      const last = log.querySelector('.message:last-of-type')
      if (last && last.getBoundingClientRect().height > log.clientHeight) last.scrollIntoView({ block: 'start' })
      else if (last) log.scrollTop = log.scrollHeight
    })
  }

  /** While what was drawn settles; instead of what was to be shown before. */
  #scroll(show: (log: Element) => void): void {
    this.#rest()
    this.#settling = SETTLING.map((delay) =>
      setTimeout(() => {
        const log = this.#root.querySelector('.messages')
        if (log) show(log)
      }, delay),
    )
  }

  #rest(): void {
    for (const timer of this.#settling) clearTimeout(timer)
    this.#settling = []
  }
}
