// What exists in the stand-in: people, guilds with roles and channels, messages. Plain values, so that a file can hold them.

import type { ChannelType } from 'discord-api-types/v10'
import { refusal } from './api-error.ts'
import type { Row } from './form/component.ts'
import type { Embed } from './form/embed.ts'

/** A person or the bot. */
export interface User {
  id: string
  username: string
  displayName: string
  bot: boolean
}

export interface Role {
  id: string
  name: string
  /** Permission bits as a decimal number. */
  permissions: string
  color: number
}

export interface Overwrite {
  id: string
  /** 0 for a role, 1 for a member. */
  type: 0 | 1
  allow: string
  deny: string
}

export interface Channel {
  id: string
  type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM
  name: string
  topic: string
  guildId: string | null
  overwrites: Overwrite[]
  /** The person on the other side of a direct message; null in a guild. */
  recipientId: string | null
  /** The channel that a thread is in. */
  parentId?: string
}

export interface Member {
  userId: string
  roleIds: string[]
  joinedAt: number
}

export interface Guild {
  id: string
  name: string
  ownerId: string
  systemChannelId: string | null
  roles: Role[]
  members: Member[]
}

export interface Attachment {
  id: string
  filename: string
  description: string | null
  contentType: string
  size: number
  /** Pixels of an image that could be measured. */
  width: number | null
  height: number | null
}

/** How a message came of an interaction. */
export interface InteractionOrigin {
  id: string
  type: number
  userId: string
  /** The command's name, where it was one. */
  command: string | null
  triggerMessageId: string | null
}

export interface Message {
  id: string
  channelId: string
  authorId: string
  type: number
  content: string
  embeds: Embed[]
  components: Row[]
  attachments: Attachment[]
  flags: number
  createdAt: number
  editedAt: number | null
  replyToId: string | null
  mentions: string[]
  mentionRoles: string[]
  mentionEveryone: boolean
  nonce: string | null
  origin: InteractionOrigin | null
  /** The only person who sees an ephemeral message. */
  ephemeralFor: string | null
}

/** All that a restart keeps. */
export interface WorldState {
  botId: string
  users: User[]
  guilds: Guild[]
  channels: Channel[]
  messages: Message[]
}

/** Finds what exists, or refuses as Discord does. Changes go through it so that nothing is listed twice. */
export class World {
  readonly botId: string
  readonly users = new Map<string, User>()
  readonly guilds = new Map<string, Guild>()
  readonly channels = new Map<string, Channel>()
  readonly #messages = new Map<string, Map<string, Message>>()

  constructor(state: WorldState) {
    this.botId = state.botId
    for (const user of state.users) this.users.set(user.id, user)
    for (const guild of state.guilds) this.guilds.set(guild.id, guild)
    for (const channel of state.channels) this.channels.set(channel.id, channel)
    for (const message of state.messages) this.addMessage(message)
  }

  /** What a file should hold: ephemeral messages end with the process, as they do when Discord is reloaded. */
  toState(): WorldState {
    return {
      botId: this.botId,
      users: [...this.users.values()],
      guilds: [...this.guilds.values()],
      channels: [...this.channels.values()],
      messages: [...this.#messages.values()].flatMap((each) =>
        [...each.values()].filter((message) => message.ephemeralFor === null),
      ),
    }
  }

  /** @throws {DiscordError} 10013 */
  user(id: string): User {
    return this.users.get(id) ?? fail(refusal.unknownUser)
  }

  /** @throws {DiscordError} 10004 */
  guild(id: string): Guild {
    return this.guilds.get(id) ?? fail(refusal.unknownGuild)
  }

  /** @throws {DiscordError} 10003 */
  channel(id: string): Channel {
    return this.channels.get(id) ?? fail(refusal.unknownChannel)
  }

  /** @throws {DiscordError} 10007 */
  member(guild: Guild, userId: string): Member {
    return guild.members.find((member) => member.userId === userId) ?? fail(refusal.unknownMember)
  }

  /** @throws {DiscordError} 10008 */
  message(channelId: string, id: string): Message {
    return this.findMessage(channelId, id) ?? fail(refusal.unknownMessage)
  }

  findMessage(channelId: string, id: string): Message | undefined {
    return this.#messages.get(channelId)?.get(id)
  }

  /** A channel's messages, oldest first, ephemeral ones too. */
  messagesIn(channelId: string): Message[] {
    return [...(this.#messages.get(channelId)?.values() ?? [])]
  }

  channelsOf(guildId: string): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guildId === guildId)
  }

  dmWith(userId: string): Channel | undefined {
    return [...this.channels.values()].find((channel) => channel.recipientId === userId)
  }

  addMessage(message: Message): void {
    const list = this.#messages.get(message.channelId) ?? new Map<string, Message>()
    list.set(message.id, message)
    this.#messages.set(message.channelId, list)
  }

  removeMessage(message: Message): void {
    this.#messages.get(message.channelId)?.delete(message.id)
  }
}

function fail(make: () => Error): never {
  throw make()
}
