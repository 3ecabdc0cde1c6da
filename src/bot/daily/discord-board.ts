// The poster's board in Discord: finds, sends and reveals daily questions in a guild's channel.

import {
  type Collection,
  DiscordAPIError,
  type Message as DiscordMessage,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { DailyPost } from '../../store/dailies.ts'
import type { Scope } from '../../store/schema.ts'
import type { App } from '../command.ts'
import { type ComponentKind, type Holder, idMaker, type ReadId } from '../component-id.ts'
import { effectiveAttempts } from '../effective.ts'
import { citationOf, withPassage } from '../grading.ts'
import { tellInstructors } from '../instructors.ts'
import { idsUnder } from '../own-message.ts'
import { missingPermissions } from '../permissions.ts'
import { withoutRetracted } from '../question-pool.ts'
import { payload } from '../responder.ts'
import { TEXTS } from '../texts.ts'
import { closedView, dailyView, revealView, turnoutOf } from '../views/daily.ts'
import { type Board, ChannelUnusable } from './board.ts'
import { DAILY_MINE, DAILY_REVEALED } from './daily-ids.ts'

/** How many of a channel's last messages are looked through; as many as Discord gives at once. */
const RECENT = 100

const { MissingAccess, MissingPermissions, UnknownChannel, UnknownGuild, UnknownMessage } = RESTJSONErrorCodes
/** A person has to see to it. */
const UNUSABLE = new Set<number>([UnknownChannel, UnknownGuild, MissingAccess, MissingPermissions])

export class DiscordBoard implements Board {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  async find(post: DailyPost): Promise<string | undefined> {
    const channel = await this.#channel(post)
    return this.#own(await recent(channel), post, DAILY_MINE)?.id
  }

  async send(post: DailyPost): Promise<string> {
    const channel = await this.#channel(post)
    const message = {
      ...payload(dailyView(post, this.#ids(post))),
      nonce: `lectern-daily-${post.id}`,
      enforceNonce: true,
    }
    return usable(post, async () => (await channel.send(message)).id)
  }

  async reveal(post: DailyPost): Promise<void> {
    const channel = await this.#channel(post)
    const messages = await recent(channel)
    if (!this.#own(messages, post, DAILY_REVEALED)) await this.#sendReveal(channel, post)
    await this.#strike(channel, post)
  }

  async tellInstructors(scope: Scope, sentence: string): Promise<void> {
    await tellInstructors(scope, sentence, this.#app)
  }

  #ids(post: DailyPost) {
    return idMaker(this.#app.ids, holderOf(post), 'guild')
  }

  async #channel(post: DailyPost): Promise<GuildTextBasedChannel> {
    const channel = await usable(post, () => this.#app.client.channels.fetch(post.channel))
    if (!channel?.isTextBased() || channel.isDMBased()) throw new ChannelUnusable(TEXTS.channelGone)
    const me = channel.guild.members.me
    const permissions = me && channel.permissionsFor(me)
    const missing = missingPermissions(permissions)
    // Without the history a message could not be found again, and might be sent twice.
    const vital = permissions?.has(PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory)
    if (!vital) throw new ChannelUnusable(TEXTS.channelForbidden(channel.id, missing))
    return channel
  }

  async #sendReveal(channel: GuildTextBasedChannel, post: DailyPost): Promise<void> {
    const { store, library, classroom } = this.#app
    const rulings = await store.flags.rulings(post.scope)
    const isRetracted = withoutRetracted([post.question], rulings).length === 0
    const turnout = isRetracted
      ? undefined
      : turnoutOf(await effectiveAttempts(await store.attempts.ofDaily(post.id), store))
    const engine = await classroom.engine(library(), post.scope)
    const shown = { ...post, question: withPassage(post.question, engine) }
    const view = revealView(shown, turnout, citationOf(post.question, engine), this.#ids(post))
    const reply =
      post.message === undefined ? {} : { reply: { messageReference: post.message, failIfNotExists: false } }
    const nonce = { nonce: `lectern-reveal-${post.id}`, enforceNonce: true }
    await usable(post, () => channel.send({ ...payload(view), ...nonce, ...reply }))
  }

  /** Takes the answer buttons off the question. */
  async #strike(channel: GuildTextBasedChannel, post: DailyPost): Promise<void> {
    if (post.message === undefined) return
    try {
      await channel.messages.edit(post.message, payload(closedView(post, this.#ids(post))))
    } catch (error) {
      // Somebody deleted it: there is nothing to take off.
      if (!(error instanceof DiscordAPIError) || error.code !== UnknownMessage) throw error
    }
  }

  /** The bot's own message that carries a post's component of a kind. */
  #own(messages: Collection<string, DiscordMessage>, post: DailyPost, { prefix, action }: ComponentKind<[number]>) {
    const { client, ids } = this.#app
    const isOfPost = (id: ReadId) => id.prefix === prefix && id.action === action && Number(id.args[0]) === post.id
    return messages.find(
      (message) => message.author.id === client.user?.id && idsUnder(message, ids, holderOf(post)).some(isOfPost),
    )
  }
}

/** Everybody in the guild. */
function holderOf({ scope }: DailyPost): Holder {
  return { userId: '', guildId: scope.guild }
}

function recent(channel: GuildTextBasedChannel): Promise<Collection<string, DiscordMessage>> {
  return channel.messages.fetch({ limit: RECENT, cache: false })
}

async function usable<T>(post: DailyPost, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !UNUSABLE.has(Number(error.code))) throw error
    const gone = error.code === UnknownChannel || error.code === UnknownGuild
    throw new ChannelUnusable(gone ? TEXTS.channelGone : TEXTS.channelForbidden(post.channel, []), error)
  }
}
