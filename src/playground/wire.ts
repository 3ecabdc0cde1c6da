// What exists, in the JSON shapes that Discord's API and gateway send.

import { ChannelType, GatewayIntentBits, MessageFlags } from 'discord-api-types/v10'
import type { Embed } from './form/embed.ts'
import { ALL_PERMISSIONS, channelPermissions, guildPermissions } from './permissions.ts'
import type { Attachment, Channel, Guild, Member, Message, Role, User, World } from './world.ts'

/** A JSON object on its way out. */
export type Json = Record<string, unknown>

/** Writes what exists as Discord would. `origin` is the address under which attachments are served. */
export class Wire {
  readonly #world: World
  readonly #origin: () => string

  constructor(world: World, origin: () => string) {
    this.#world = world
    this.#origin = origin
  }

  user(user: User): Json {
    return {
      id: user.id,
      username: user.username,
      global_name: user.bot ? null : user.displayName,
      discriminator: '0',
      avatar: null,
      bot: user.bot,
      public_flags: 0,
    }
  }

  role(role: Role, position: number): Json {
    return {
      ...{ id: role.id, name: role.name, permissions: role.permissions, color: role.color, position },
      ...{ hoist: false, managed: false, mentionable: true, flags: 0 },
      colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    }
  }

  member(member: Member): Json {
    return { user: this.user(this.#world.user(member.userId)), ...this.memberWithoutUser(member) }
  }

  memberWithoutUser(member: Member): Json {
    return {
      roles: member.roleIds,
      joined_at: iso(member.joinedAt),
      ...{ nick: null, avatar: null, premium_since: null, deaf: false, mute: false, pending: false, flags: 0 },
    }
  }

  channel(channel: Channel): Json {
    if (channel.type === ChannelType.DM) {
      const recipients = channel.recipientId === null ? [] : [this.user(this.#world.user(channel.recipientId))]
      return { id: channel.id, type: channel.type, last_message_id: null, recipients, flags: 0 }
    }
    if (channel.type === ChannelType.PublicThread) return this.#thread(channel)
    return {
      ...{ id: channel.id, type: channel.type, name: channel.name, topic: channel.topic, guild_id: channel.guildId },
      ...{ position: 0, parent_id: null, nsfw: false, rate_limit_per_user: 0, last_message_id: null, flags: 0 },
      permission_overwrites: channel.overwrites,
    }
  }

  #thread({ id, type, name, guildId, parentId }: Channel): Json {
    return {
      ...{ id, type, name, guild_id: guildId, parent_id: parentId, owner_id: this.#world.botId },
      ...{ message_count: 0, member_count: 1, rate_limit_per_user: 0, last_message_id: null, flags: 0 },
      thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: iso(0), locked: false },
    }
  }

  guild(guild: Guild): Json {
    return {
      ...{ id: guild.id, name: guild.name, owner_id: guild.ownerId, system_channel_id: guild.systemChannelId },
      ...{ icon: null, splash: null, discovery_splash: null, banner: null, description: null, features: [] },
      ...{ emojis: [], stickers: [], preferred_locale: 'en-US', system_channel_flags: 0, premium_tier: 0 },
      ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0, mfa_level: 0 },
      ...{ afk_channel_id: null, afk_timeout: 300, nsfw_level: 0, rules_channel_id: null },
      ...{ public_updates_channel_id: null, vanity_url_code: null, premium_progress_bar_enabled: false },
      roles: guild.roles.map((role, index) => this.role(role, index)),
    }
  }

  /** A guild as the gateway introduces it: with its channels, and of its members only the bot's own. */
  guildCreate(guild: Guild): Json {
    const channels = this.#world.channelsOf(guild.id)
    const isThread = ({ type }: Channel) => type === ChannelType.PublicThread
    return {
      ...this.guild(guild),
      joined_at: iso(this.#world.member(guild, this.#world.botId).joinedAt),
      ...{ large: false, unavailable: false, member_count: guild.members.length },
      members: [this.member(this.#world.member(guild, this.#world.botId))],
      channels: channels.filter((channel) => !isThread(channel)).map((channel) => this.channel(channel)),
      threads: channels.filter(isThread).map((channel) => this.channel(channel)),
      ...{ presences: [], voice_states: [], stage_instances: [], guild_scheduled_events: [] },
      soundboard_sounds: [],
    }
  }

  attachment(channelId: string, attachment: Attachment): Json {
    const url = this.fileAddress(channelId, attachment)
    const sizes = attachment.width === null ? {} : { width: attachment.width, height: attachment.height }
    return {
      ...{ id: attachment.id, filename: attachment.filename, size: attachment.size, url, proxy_url: url, ...sizes },
      content_type: attachment.contentType,
      ...(attachment.description === null ? {} : { description: attachment.description }),
    }
  }

  fileAddress(channelId: string, attachment: Attachment): string {
    return `${this.#origin()}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`
  }

  /** The attachments that no embed shows. */
  looseAttachments(message: Message): Attachment[] {
    return message.attachments.filter((attachment) => !isEmbedded(message.embeds, attachment))
  }

  message(message: Message, depth = 0): Json {
    const world = this.#world
    const channel = world.channel(message.channelId)
    return {
      ...{ id: message.id, channel_id: message.channelId, type: message.type, content: message.content },
      author: this.user(world.user(message.authorId)),
      embeds: message.embeds.map((embed) => ({ type: 'rich', ...this.embed(embed, message) })),
      components: message.components,
      attachments: this.looseAttachments(message).map((attachment) => this.attachment(message.channelId, attachment)),
      mentions: message.mentions.map((id) => this.user(world.user(id))),
      ...{ mention_roles: message.mentionRoles, mention_everyone: message.mentionEveryone },
      ...{
        timestamp: iso(message.createdAt),
        edited_timestamp: message.editedAt === null ? null : iso(message.editedAt),
      },
      ...{ tts: false, pinned: false, flags: message.flags },
      ...(message.nonce === null ? {} : { nonce: message.nonce }),
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      ...this.#reference(message, depth),
      ...this.#origins(message),
    }
  }

  /** A message as a session may read it: empty where neither an intent nor the message's nature opens it. */
  messageFor(message: Message, intents: number): Json {
    const whole = this.message(message)
    const channel = this.#world.channel(message.channelId)
    const open =
      (intents & GatewayIntentBits.MessageContent) !== 0 ||
      channel.guildId === null ||
      message.authorId === this.#world.botId ||
      message.mentions.includes(this.#world.botId)
    const member = channel.guildId === null ? undefined : this.#authorMember(message, channel.guildId)
    const known = { ...whole, channel_type: channel.type, ...(member ? { member } : {}) }
    return open ? known : { ...known, content: '', embeds: [], attachments: [], components: [] }
  }

  /** The member who acts, with their permissions in the channel. */
  actingMember(channel: Channel, guild: Guild, userId: string): Json {
    const permissions = channelPermissions(this.#world, channel, userId).toString()
    return { ...this.member(this.#world.member(guild, userId)), permissions }
  }

  /** What the bot may do in a channel. */
  appPermissions(channel: Channel): string {
    const world = this.#world
    if (channel.guildId === null) return channelPermissions(world, channel, world.botId).toString()
    const everything = guildPermissions(world, world.guild(channel.guildId), world.botId) === ALL_PERMISSIONS
    return (everything ? ALL_PERMISSIONS : channelPermissions(world, channel, world.botId)).toString()
  }

  #authorMember(message: Message, guildId: string): Json | undefined {
    const member = this.#world.guild(guildId).members.find((each) => each.userId === message.authorId)
    return member && this.memberWithoutUser(member)
  }

  #reference(message: Message, depth: number): Json {
    if (message.replyToId === null) return {}
    const channel = this.#world.channel(message.channelId)
    const found = this.#world.findMessage(message.channelId, message.replyToId)
    const ids = { message_id: message.replyToId, channel_id: message.channelId }
    return {
      message_reference: { type: 0, ...ids, ...(channel.guildId === null ? {} : { guild_id: channel.guildId }) },
      // Discord shows one message back, not the whole chain.
      ...(depth > 0 ? {} : { referenced_message: found ? this.message(found, depth + 1) : null }),
    }
  }

  #origins(message: Message): Json {
    const { origin } = message
    if (origin === null) return {}
    const user = this.user(this.#world.user(origin.userId))
    const owners = { '0': this.#world.channel(message.channelId).guildId ?? '0' }
    const metadata = { id: origin.id, type: origin.type, user, authorizing_integration_owners: owners }
    return {
      ...{ application_id: this.#world.botId, webhook_id: this.#world.botId },
      interaction_metadata: {
        ...metadata,
        ...(origin.triggerMessageId ? { interacted_message_id: origin.triggerMessageId } : {}),
      },
      ...(origin.command === null
        ? {}
        : { interaction: { id: origin.id, type: origin.type, name: origin.command, user } }),
    }
  }

  /** An embed whose pictures have addresses that can be fetched. */
  embed(embed: Embed, message: Message): Embed {
    const resolve = (picture: Embed['image']) => {
      if (!picture?.url.startsWith('attachment://')) return picture
      const name = picture.url.slice('attachment://'.length)
      const file = message.attachments.find((attachment) => attachment.filename === name)
      if (!file) return picture
      return { url: this.fileAddress(message.channelId, file), width: file.width ?? 0, height: file.height ?? 0 }
    }
    return { ...embed, image: resolve(embed.image), thumbnail: resolve(embed.thumbnail) }
  }
}

/** Whether only the person who acted sees a message with these flags. */
export const isEphemeral = (flags: number) => (flags & MessageFlags.Ephemeral) !== 0

function isEmbedded(embeds: readonly Embed[], attachment: Attachment): boolean {
  const address = `attachment://${attachment.filename}`
  return embeds.some((embed) => embed.image?.url === address || embed.thumbnail?.url === address)
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
