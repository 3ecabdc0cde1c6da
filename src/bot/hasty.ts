// Who writes more at once than their turns allow: of what they wrote meanwhile the last is answered after a while, so that
// nobody is met with silence, and nobody with a flood.

import { setTimeout as pause } from 'node:timers/promises'
import type { Message as DiscordMessage } from 'discord.js'
import { isDistress } from '../index/words/distress.ts'

/** How long (ms) the last waits: one answer in this time, however much is written. */
const LATER_MS = 2000

export class Hasty {
  readonly #last = new Map<string, DiscordMessage>()

  /**
   * Keeps a message as the last of its author's. What somebody in distress wrote is not lost over what they wrote next.
   * @returns whether it is the first that waits: whoever brought it waits for the last with `last`
   */
  keep(message: DiscordMessage): boolean {
    const waiting = this.#last.get(message.author.id)
    if (waiting === undefined || !isDistress(waiting.content)) this.#last.set(message.author.id, message)
    return waiting === undefined
  }

  /** The last of a person's, when they have had time to write it. */
  async last(userId: string): Promise<DiscordMessage | undefined> {
    await pause(LATER_MS)
    const message = this.#last.get(userId)
    this.#last.delete(userId)
    return message
  }
}
