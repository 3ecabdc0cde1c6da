// Interactions and their life: one first response within 3 s, then 15 minutes of edits and follow-ups.
// https://discord.com/developers/docs/interactions/receiving-and-responding

import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { InteractionResponseType as Kind, MessageFlags } from 'discord-api-types/v10'
import { z } from 'zod'
import { refusal } from './api-error.ts'
import type { Upload } from './files.ts'
import { ChoicesForm } from './form/command.ts'
import { readForm } from './form/form.ts'
import { MessageForm } from './form/message.ts'
import { ModalForm } from './form/modal.ts'
import { type Interaction, type Occasion, originOf, requireChoiceType, requireFitting } from './interaction.ts'
import type { MessageGround, Messages } from './messages.ts'
import { isEphemeral, type Json, type Wire } from './wire.ts'
import type { Message } from './world.ts'

/** Milliseconds until an unanswered interaction is dead. */
export const FIRST_RESPONSE = 3000
/** Milliseconds that its token lives. */
const TOKEN_LIFE = 15 * 60_000
/** How many interactions are kept without a look at their age. */
const KEPT = 1000

const CallbackForm = z.object({ type: z.enum(Kind), data: z.unknown().optional() })

export class Interactions {
  readonly #ground: MessageGround
  readonly #messages: Messages
  readonly #wire: Wire
  readonly #byToken = new Map<string, Interaction>()
  /** At how many it is time to forget some. */
  #next = KEPT

  constructor(ground: MessageGround, messages: Messages, wire: Wire) {
    this.#ground = ground
    this.#messages = messages
    this.#wire = wire
  }

  create(occasion: Occasion): Interaction {
    const interaction: Interaction = {
      ...occasion,
      id: this.#ground.snowflakes.next(),
      token: randomBytes(24).toString('base64url'),
      createdAt: this.#ground.clock.now(),
      startedAt: performance.now(),
      ...{ response: null, messages: [], modal: null, choices: null, settled: false },
    }
    this.#forgetTheDead()
    this.#byToken.set(interaction.token, interaction)
    this.#ground.events.emit('interaction', interaction)
    return interaction
  }

  /** The first response. @throws {DiscordError} 10062 where it is late, 40060 where it is the second, 50035 */
  respond(id: string, token: string, body: unknown, uploads: readonly Upload[]): Json {
    const interaction = this.#byToken.get(token)
    if (interaction?.id !== id) throw refusal.unknownInteraction()
    if (interaction.response) throw refusal.alreadyAcknowledged()
    if (this.#ground.clock.now() - interaction.createdAt > FIRST_RESPONSE) throw refusal.unknownInteraction()
    const { type, data } = readForm(CallbackForm, body)
    requireFitting(interaction, type)
    this.#take(interaction, type, data, uploads)
    interaction.response = { kind: type, ms: performance.now() - interaction.startedAt }
    interaction.settled = type !== Kind.DeferredChannelMessageWithSource && type !== Kind.DeferredMessageUpdate
    this.#ground.events.emit('interaction', interaction)
    return this.#callbackResult(interaction, type)
  }

  /** A message made or changed by an interaction; `@original` is its response, or the message it updates. */
  edit(token: string, id: string, body: unknown, uploads: readonly Upload[]): Message {
    const interaction = this.#alive(token)
    const message = this.#findMessage(interaction, id)
    if (!message) throw refusal.unknownMessage()
    const edited = this.#messages.edit(message, readForm(MessageForm, body), uploads)
    this.#settle(interaction)
    return edited
  }

  /** A further message. Right after a deferred response it fills that one, as Discord documents. */
  followUp(token: string, body: unknown, uploads: readonly Upload[]): Message {
    const interaction = this.#alive(token)
    const form = readForm(MessageForm, body)
    const waiting = interaction.messages[0]
    const fills = waiting !== undefined && (waiting.flags & MessageFlags.Loading) !== 0
    const message = fills ? this.#messages.edit(waiting, form, uploads) : this.#make(interaction, form, uploads)
    this.#settle(interaction)
    return message
  }

  /** Now and then, so that a long run does not keep every interaction there ever was. */
  #forgetTheDead(): void {
    if (this.#byToken.size < this.#next) return
    const oldest = this.#ground.clock.now() - TOKEN_LIFE
    for (const [token, { createdAt }] of this.#byToken) if (createdAt < oldest) this.#byToken.delete(token)
    this.#next = 2 * this.#byToken.size + KEPT
  }

  #take(interaction: Interaction, type: Kind, data: unknown, uploads: readonly Upload[]): void {
    switch (type) {
      case Kind.ChannelMessageWithSource:
        this.#make(interaction, readForm(MessageForm, data ?? {}, ['data']), uploads)
        break
      case Kind.DeferredChannelMessageWithSource:
        this.#make(interaction, readForm(MessageForm, data ?? {}, ['data']), [], true)
        break
      case Kind.UpdateMessage:
        if (interaction.source)
          this.#messages.edit(interaction.source, readForm(MessageForm, data ?? {}, ['data']), uploads)
        break
      case Kind.ApplicationCommandAutocompleteResult:
        interaction.choices = readForm(ChoicesForm, data, ['data']).choices
        requireChoiceType(interaction)
        break
      case Kind.Modal:
        interaction.modal = readForm(ModalForm, data, ['data'])
        break
      default:
    }
  }

  #make(interaction: Interaction, form: MessageForm, uploads: readonly Upload[], loading = false): Message {
    const message = this.#messages.create({
      channel: this.#ground.world.channel(interaction.channelId),
      authorId: this.#ground.world.botId,
      form,
      uploads,
      origin: originOf(interaction),
      ephemeralFor: isEphemeral(form.flags ?? 0) ? interaction.userId : null,
      loading,
    })
    interaction.messages.push(message)
    return message
  }

  #settle(interaction: Interaction): void {
    interaction.settled = true
    this.#ground.events.emit('interaction', interaction)
  }

  /** @throws {DiscordError} 10015 for a token that never was or has no response yet, 50027 for one that is too old */
  #alive(token: string): Interaction {
    const interaction = this.#byToken.get(token)
    if (!interaction?.response) throw refusal.unknownWebhook()
    if (this.#ground.clock.now() - interaction.createdAt > TOKEN_LIFE) throw refusal.deadToken()
    return interaction
  }

  #findMessage(interaction: Interaction, id: string): Message | undefined {
    const { world } = this.#ground
    const updates = [Kind.UpdateMessage, Kind.DeferredMessageUpdate]
    const isUpdate = interaction.response !== null && updates.includes(interaction.response.kind)
    const original = isUpdate ? interaction.source : interaction.messages[0]
    const wanted = id === '@original' ? original : [original, ...interaction.messages].find((each) => each?.id === id)
    return wanted ? world.findMessage(wanted.channelId, wanted.id) : undefined
  }

  #callbackResult(interaction: Interaction, type: Kind): Json {
    const made = interaction.messages[0]
    const message = made ?? (type === Kind.UpdateMessage ? interaction.source : null)
    const about = made && {
      response_message_id: made.id,
      response_message_loading: (made.flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: isEphemeral(made.flags),
    }
    return {
      interaction: { id: interaction.id, type: interaction.type, channel_id: interaction.channelId, ...about },
      resource: { type, ...(message ? { message: this.#wire.message(message) } : {}) },
    }
  }
}
