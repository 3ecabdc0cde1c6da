// What the poster needs of Discord, and what may go wrong there.

import type { DailyPost } from '../../store/dailies.ts'
import type { Scope } from '../../store/schema.ts'

/** The channel is gone, or the bot may not write there: trying again is of no use until a person has seen to it. */
export class ChannelUnusable extends Error {
  override readonly name = 'ChannelUnusable'
  /** What the instructors are told. */
  readonly sentence: string

  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.sentence = sentence
  }
}

export interface Board {
  /**
   * The id of the post's message, if it stands in its channel's recent history.
   * @throws {ChannelUnusable}
   */
  find(post: DailyPost): Promise<string | undefined>
  /**
   * Sends the question. @returns the message's id.
   * @throws {ChannelUnusable}
   */
  send(post: DailyPost): Promise<string>
  /**
   * Shows the answer of a closed question in its channel. Done again after a crash, it must not be seen twice.
   * @throws {ChannelUnusable}
   */
  reveal(post: DailyPost): Promise<void>
  /** Tells those who can see to it; never throws. */
  tellInstructors(scope: Scope, sentence: string): Promise<void>
}
