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

  constructor(root: HTMLElement) {
    this.#root = root
  }

  view(actions: Actions, isLight: boolean): TemplateResult {
    const { room } = actions
    const messages = room.messages()
    const empty = html`<p class="empty">Nothing has been said here yet. Type <kbd>/</kbd> for the bot's commands.</p>`
    return html`<div class="messages" role="log" aria-label="Messages" tabindex="0">
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
    if (!this.isAtEnd()) return
    for (const delay of SETTLING) {
      setTimeout(() => {
        const log = this.#root.querySelector('.messages')
        if (log) log.scrollTop = log.scrollHeight
      }, delay)
    }
  }

  /** To the newest message; to its beginning where it is longer than the window. */
  goToEnd(): void {
    for (const delay of SETTLING) {
      setTimeout(() => {
        const log = this.#root.querySelector('.messages')
        const last = log?.querySelector('.message:last-of-type')
        if (!log || !last) return
        if (last.getBoundingClientRect().height > log.clientHeight) last.scrollIntoView({ block: 'start' })
        else log.scrollTop = log.scrollHeight
      }, delay)
    }
  }
}
