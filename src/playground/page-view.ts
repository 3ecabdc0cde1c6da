// What one person sees, in the shapes that the page shows.

import { ChannelType, MessageFlags, ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10'
import { isSlash } from './acts.ts'
import type { Command } from './commands.ts'
import type { CommandOption } from './form/command.ts'
import type { Ground } from './ground.ts'
import type { ChannelView, CommandView, MessageView, PersonView } from './live-protocol.ts'
import { guildPermissions, sees } from './permissions.ts'
import type { Person } from './person.ts'
import type { Channel, Guild, Message } from './world.ts'

/** Messages of a channel that a new window gets; the page is for trying, not for an archive. */
const SHOWN = 100

export class PageView {
  readonly #ground: Ground
  readonly #guild: Guild
  readonly #person: Person

  constructor(ground: Ground, guild: Guild, person: Person) {
    this.#ground = ground
    this.#guild = guild
    this.#person = person
  }

  people(): PersonView[] {
    const { world } = this.#ground
    return this.#guild.members.map(({ userId, roleIds }) => {
      const user = world.user(userId)
      const roles = this.#guild.roles.filter((role) => roleIds.includes(role.id))
      return { id: userId, name: user.displayName, role: roles.at(-1)?.name ?? 'Member', bot: user.bot }
    })
  }

  roles(): Record<string, string> {
    return Object.fromEntries(this.#guild.roles.map((role) => [role.id, role.name]))
  }

  channels(): ChannelView[] {
    const { world } = this.#ground
    const open = world.channelsOf(this.#guild.id).filter((channel) => sees(world, channel, this.#person.id))
    return [...open, this.#person.dmChannel].map((channel) => this.#channel(channel))
  }

  /** Whether this window shows a channel at all. */
  shows(channel: Channel): boolean {
    if (channel.guildId === null) return channel.recipientId === this.#person.id
    return channel.guildId === this.#guild.id && sees(this.#ground.world, channel, this.#person.id)
  }

  messages(): MessageView[] {
    const { world } = this.#ground
    return this.channels().flatMap(({ id }) =>
      this.#person
        .visible(world.channel(id))
        .slice(-SHOWN)
        .map((message) => this.message(message)),
    )
  }

  message(message: Message): MessageView {
    const { world, wire } = this.#ground
    const target = message.replyToId === null ? undefined : world.findMessage(message.channelId, message.replyToId)
    return {
      ...{ id: message.id, channel: message.channelId, author: message.authorId, content: message.content },
      embeds: message.embeds.map((embed) => wire.embed(embed, message)),
      rows: message.components,
      attachments: wire.looseAttachments(message).map((attachment) => ({
        ...attachment,
        url: wire.fileAddress(message.channelId, attachment),
      })),
      time: message.createdAt,
      edited: message.editedAt !== null,
      ephemeral: message.ephemeralFor !== null,
      thinking: (message.flags & MessageFlags.Loading) !== 0,
      replyTo: target ? { author: target.authorId, content: preview(target) } : null,
      command: message.origin?.command ? { name: message.origin.command, user: message.origin.userId } : null,
      mentionsYou: message.mentions.includes(this.#person.id) || message.mentionEveryone,
    }
  }

  /** The commands that this person may run, in the guild and in direct messages. */
  commands(): CommandView[] {
    const { commands } = this.#ground
    const here = commands.available(this.#guild.id).filter((command) => this.mayRun(command))
    const direct = commands.available(null)
    const all = [...new Set([...here, ...direct])]
    return all.flatMap((command) => {
      const places: ('text' | 'direct')[] = []
      if (here.includes(command)) places.push('text')
      if (direct.includes(command)) places.push('direct')
      return leaves(command).map((leaf) => ({ ...leaf, places }))
    })
  }

  /** What Discord asks before it offers a command: the permissions that the bot set as its default. */
  mayRun(command: Command): boolean {
    const needed = command.form.default_member_permissions
    if (needed == null) return true
    const bits = BigInt(needed)
    return bits !== 0n && (guildPermissions(this.#ground.world, this.#guild, this.#person.id) & bits) === bits
  }

  #channel(channel: Channel): ChannelView {
    const isDirect = channel.type === ChannelType.DM
    const bot = this.#ground.world.user(this.#ground.world.botId)
    return {
      id: channel.id,
      kind: isDirect ? 'direct' : 'text',
      name: isDirect ? bot.displayName : channel.name,
      topic: isDirect ? `Only you and ${bot.displayName} read this` : channel.topic,
    }
  }
}

/** A command, or each of its subcommands, as something to run. */
function leaves(command: Command): Omit<CommandView, 'places'>[] {
  const { name, description, options } = command.form
  if (!isSlash(command)) return [{ name, kind: 'message', description: '', options: [] }]
  const walk = (path: string, what: string, list: readonly CommandOption[]): Omit<CommandView, 'places'>[] => {
    const nested = list.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup)
    if (nested.length === 0) return [{ name: path, kind: 'slash', description: what, options: list }]
    return nested.flatMap((each) => walk(`${path} ${each.name}`, each.description, each.options ?? []))
  }
  return walk(name, description ?? '', options ?? [])
}

function preview(message: Message): string {
  return message.content || message.embeds[0]?.title || message.embeds[0]?.description || 'Click to see attachment'
}
