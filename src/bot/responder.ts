// One interaction's answer: sent at once where the handler is quick, else deferred in time and sent when it is ready.

import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Posting, Press, Response, Visibility } from './command.ts'
import type { Message } from './message.ts'
import type { Seen } from './seen.ts'

/** A handler that takes longer than this (ms) is deferred; Discord waits 3 s, and the network needs its share. */
const DEFER_AFTER_MS = 1500

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | Press
  | ModalSubmitInteraction

/** Whether the answer is a new message or changes the one that was pressed, and who sees it. */
export type Way =
  | { readonly way: 'new'; readonly visibility: Visibility }
  | { readonly way: 'change' }
  | { readonly way: 'modal' }

/** What is sent to Discord: nobody is pinged, and an edit leaves nothing of the old message behind. */
export function payload(message: Message) {
  return {
    content: message.content ?? '',
    embeds: [...(message.embeds ?? [])],
    components: [...(message.components ?? [])],
    files: (message.files ?? []).map(({ name, data, description }) => ({
      attachment: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
      name,
      ...(description !== undefined && { description }),
    })),
    allowedMentions: { parse: [], repliedUser: false },
  }
}

const EXPIRED = new Set<number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
])

/** Discord no longer knows the interaction: too late, or answered by an earlier delivery. */
export function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && EXPIRED.has(Number(error.code))
}

export class Responder {
  readonly #interaction: Answerable
  readonly #way: Way
  #timer: NodeJS.Timeout | undefined
  #deferred: Promise<unknown> | undefined
  #sending = false

  constructor(interaction: Answerable, way: Way) {
    this.#interaction = interaction
    this.#way = way
    // A modal must be the first response, so what may open one cannot be deferred.
    if (way.way !== 'modal') this.#timer = setTimeout(() => this.defer(), DEFER_AFTER_MS)
  }

  /** Whether the answer may come later; a modal may not. */
  get canWait(): boolean {
    return this.#way.way !== 'modal'
  }

  /** Acknowledges now, to answer later. */
  defer(): void {
    if (this.#sending || this.#deferred !== undefined || this.#way.way === 'modal') return
    clearTimeout(this.#timer)
    const interaction = this.#interaction
    const changes = this.#way.way === 'change' && 'deferUpdate' in interaction
    this.#deferred = changes ? interaction.deferUpdate() : interaction.deferReply(this.#flags())
    // Its failure is met again by whoever waits for it in `send`.
    this.#deferred.catch(() => undefined)
  }

  /** Acknowledges now. Resolves once Discord has it; at once where nothing can be acknowledged before the answer. */
  async deferred(): Promise<void> {
    this.defer()
    await this.#deferred
  }

  /** @param posted keys of what was posted for all before. */
  async send(response: Response, posted: Seen): Promise<void> {
    if ('first' in response && response.first !== undefined) await this.#post(response.first, posted)
    this.#stopWaiting()
    if ('modal' in response) {
      if (!('showModal' in this.#interaction)) throw new TypeError('A modal cannot be answered with a modal')
      await this.#interaction.showModal(response.modal)
      return
    }
    await this.#answer(response.message)
  }

  async #post({ message, key }: Posting, posted: Seen): Promise<void> {
    await this.deferred()
    if (!posted.first(key)) return
    try {
      await this.#interaction.followUp(payload(message))
    } catch (error) {
      posted.forget(key)
      throw error
    }
  }

  /** Says why not, in private unless a public answer has been announced already, and leaves a message that was pressed as it is. */
  async refuse(sentence: string): Promise<void> {
    this.#stopWaiting()
    await this.#deferred?.catch(() => undefined)
    const interaction = this.#interaction
    const message = { ...payload({ content: sentence }), ...ephemeral('private') }
    if (interaction.replied) await interaction.followUp(message)
    else if (!interaction.deferred) await interaction.reply(message)
    else if (this.#way.way === 'change') await interaction.followUp(message)
    else await interaction.editReply(payload({ content: sentence }))
  }

  async #answer(message: Message): Promise<void> {
    const interaction = this.#interaction
    if (this.#deferred !== undefined) {
      await this.#deferred
      await interaction.editReply({ ...payload(message), attachments: [] })
    } else if (this.#way.way === 'change' && 'update' in interaction) {
      await interaction.update({ ...payload(message), attachments: [] })
    } else {
      await interaction.reply({ ...payload(message), ...this.#flags() })
    }
  }

  #stopWaiting(): void {
    this.#sending = true
    clearTimeout(this.#timer)
  }

  #flags() {
    return this.#way.way === 'new' ? ephemeral(this.#way.visibility) : ephemeral('private')
  }
}

function ephemeral(visibility: Visibility) {
  return visibility === 'private' ? ({ flags: MessageFlags.Ephemeral } as const) : {}
}
