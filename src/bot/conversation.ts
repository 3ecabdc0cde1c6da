// Questions asked by writing: a mention, a reply with a ping, a direct message. Answered where they were asked.

import type { Message as DiscordMessage } from 'discord.js'
import { ask } from './asking.ts'
import { authorOf } from './caller.ts'
import type { App } from './command.ts'
import { privateFrame, publicFrame } from './commands/ask.ts'
import { contextOf } from './context.ts'
import type { Dispatcher } from './dispatcher.ts'
import { Hasty } from './hasty.ts'
import type { Message } from './message.ts'
import { repliedTopic } from './own-message.ts'
import { payload } from './responder.ts'
import { Seen } from './seen.ts'
import { TEXTS } from './texts.ts'
import { answerView } from './views/answer.ts'

export class Conversation {
  readonly #app: App
  readonly #dispatcher: Dispatcher
  readonly #seen = new Seen()
  readonly #hasty = new Hasty()

  constructor(app: App, dispatcher: Dispatcher) {
    this.#app = app
    this.#dispatcher = dispatcher
  }

  /** Takes on a message, where it is for the bot. Never throws. */
  take(message: DiscordMessage): void {
    if (this.#isForUs(message) && this.#seen.first(message.id)) this.#dispatcher.track(this.#admit(message))
  }

  #isForUs(message: DiscordMessage): boolean {
    const me = this.#app.client.user?.id
    if (me === undefined || message.author.bot || message.system || message.webhookId !== null) return false
    return message.guildId === null || message.mentions.users.has(me)
  }

  async #admit(message: DiscordMessage): Promise<void> {
    const admission = this.#dispatcher.admit(message.author.id)
    if (admission === 'admitted') return this.#answer(message)
    const isFirst = this.#hasty.keep(message)
    // Unlike an answer to an interaction each message counts against Discord's limits: once told is enough.
    if (admission === 'refused')
      await this.#respond(message, async () => ({ content: TEXTS.tooMany }), `${message.id}w`)
    const last = isFirst ? await this.#hasty.last(message.author.id) : undefined
    if (last !== undefined) await this.#answer(last)
  }

  async #answer(message: DiscordMessage): Promise<void> {
    await this.#respond(message, async () => {
      const person = authorOf(message)
      const context = await contextOf(this.#app, person, this.#app.log)
      const replied = await repliedTopic(message, context)
      const topic = () => replied ?? this.#app.topics.get(context.caller, context.now)
      const asked = await this.#dispatcher.inTurn(() => ask(message.content, topic(), context))
      const frame = person.guildId === undefined ? privateFrame(context) : publicFrame(context)
      return answerView(asked, frame)
    })
  }

  /**
   * Sends what comes of the work, or one sentence where it fails. Never throws.
   * @param nonce makes a repeated send return the message that the first one made
   */
  async #respond(message: DiscordMessage, work: () => Promise<Message>, nonce = message.id): Promise<void> {
    const send = async (answer: Message) => {
      await message.reply({ ...payload(answer), nonce, enforceNonce: true, failIfNotExists: false })
    }
    try {
      await send(await work())
    } catch (error) {
      const sentence = this.#dispatcher.explain(error, 'message')
      await send({ content: sentence }).catch((second: unknown) => {
        const where = { guild: message.guildId, channel: message.channelId }
        this.#app.log.warn({ err: second, ...where }, 'a message could not be answered: may the bot write there?')
      })
    }
  }
}
