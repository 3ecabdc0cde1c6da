// What people do, as the interactions that Discord makes of it and sends to the bot.

import {
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10'
import type { Command } from './commands.ts'
import type { Upload } from './files.ts'
import type { CommandOption } from './form/command.ts'
import type { Gateway } from './gateway/gateway.ts'
import type { Ground } from './ground.ts'
import type { Interaction, Occasion } from './interaction.ts'
import type { Json } from './wire.ts'
import type { Channel, Message } from './world.ts'

/** Values of a command's options by name: files, too. */
export type OptionValues = Readonly<Record<string, string | number | boolean | Omit<Upload, 'index'>>>

/** Someone, somewhere. */
export interface Place {
  readonly userId: string
  readonly channel: Channel
}

export class Acts {
  readonly #ground: Ground
  readonly #gateway: Gateway

  constructor(ground: Ground, gateway: Gateway) {
    this.#ground = ground
    this.#gateway = gateway
  }

  /** A slash command; `path` names its subcommand group and subcommand, if it has any. */
  command(place: Place, command: Command, path: readonly string[], values: OptionValues): Interaction {
    const { plain, attachments } = this.#handOver(place, values)
    const options = nest(command, path, plain)
    const resolved = { ...this.#resolve(place, optionsAt(command, path), plain), ...attachments }
    const data = { ...this.#named(command), options, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) }
    return this.#send(place, InteractionType.ApplicationCommand, data, {
      name: fullName(command, path),
      isCommand: true,
    })
  }

  /** What is typed so far into one option of a command. */
  autocomplete(
    place: Place,
    command: Command,
    path: readonly string[],
    typed: { values: OptionValues; focused: string },
  ): Interaction {
    const options = nest(command, path, typed.values, typed.focused)
    const data = { ...this.#named(command), options }
    const option = optionsAt(command, path).find(({ name }) => name === typed.focused)
    const choiceType = option?.type === OptionType.String ? 'string' : 'number'
    const about = { name: fullName(command, path), isCommand: true, choiceType } as const
    return this.#send(place, InteractionType.ApplicationCommandAutocomplete, data, about)
  }

  /** A command of a message's context menu. */
  messageCommand(place: Place, command: Command, message: Message): Interaction {
    const resolved = { messages: { [message.id]: this.#ground.wire.message(message) } }
    const data = { ...this.#named(command), target_id: message.id, resolved }
    return this.#send(place, InteractionType.ApplicationCommand, data, { name: command.form.name, isCommand: true })
  }

  /** The use of a component. Values are those of a select. */
  component(
    place: Place,
    message: Message,
    component: { type: number; customId: string; values?: readonly string[] },
  ): Interaction {
    const { type, customId, values } = component
    // The values of a string select are the bot's own words, and name nobody.
    const resolved = values && type !== ComponentType.StringSelect ? this.#resolveIds(place, values) : {}
    const data = { component_type: type, custom_id: customId, ...(values ? { values, resolved } : {}) }
    return this.#send(place, InteractionType.MessageComponent, data, { name: customId, source: message })
  }

  /** A modal sent off. `source` is the message whose component opened it. */
  modal(place: Place, customId: string, components: readonly Json[], source: Message | null): Interaction {
    const data = { custom_id: customId, components }
    return this.#send(place, InteractionType.ModalSubmit, data, { name: customId, source })
  }

  /** Sends any data at all as an interaction: for forged, foreign and broken ones. */
  forge(place: Place, type: InteractionType, data: Json, source: Message | null = null): Interaction {
    return this.#send(place, type, data, { name: 'forged', source })
  }

  #send(
    place: Place,
    type: InteractionType,
    data: Json,
    about: Pick<Occasion, 'name' | 'choiceType'> & { isCommand?: boolean; source?: Message | null },
  ): Interaction {
    const { world, wire, interactions } = this.#ground
    const { channel, userId } = place
    const { id: channelId, guildId } = channel
    const { isCommand = false, source = null } = about
    const interaction = interactions.create({ ...about, type, userId, channelId, guildId, isCommand, source })
    const guild = guildId === null ? undefined : world.guild(guildId)
    const who = guild ? { member: wire.actingMember(channel, guild, userId) } : { user: wire.user(world.user(userId)) }
    const where = guild
      ? { guild_id: guild.id, guild_locale: 'en-US', guild: { id: guild.id, locale: 'en-US', features: [] } }
      : {}
    const payload = {
      ...{ id: interaction.id, application_id: world.botId, type, token: interaction.token, version: 1, data },
      ...who,
      ...where,
      ...{ channel_id: channelId, channel: wire.channel(channel), app_permissions: wire.appPermissions(channel) },
      ...{ locale: 'en-US', entitlements: [], attachment_size_limit: 10 * 1024 * 1024 },
      authorizing_integration_owners: { '0': guild?.id ?? '0' },
      context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
      ...(source ? { message: wire.message(source) } : {}),
    }
    this.#gateway.dispatch('INTERACTION_CREATE', 0, () => payload)
    return interaction
  }

  #named(command: Command): Json {
    return { id: command.id, name: command.form.name, type: command.type }
  }

  /** Puts files where the bot can fetch them; their options carry ids. */
  #handOver(place: Place, values: OptionValues): { plain: OptionValues; attachments: Json } {
    const plain: Record<string, OptionValues[string]> = {}
    const attachments: Json = {}
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'object') {
        const attachment = this.#ground.messages.hand({ index: 0, ...value })
        attachments[attachment.id] = this.#ground.wire.attachment(place.channel.id, attachment)
        plain[name] = attachment.id
      } else plain[name] = value
    }
    return { plain, attachments: Object.keys(attachments).length > 0 ? { attachments } : {} }
  }

  /** The people, roles and channels that the values of such options name. */
  #resolve(place: Place, options: readonly CommandOption[], values: OptionValues): Json {
    const named = [OptionType.User, OptionType.Channel, OptionType.Role, OptionType.Mentionable]
    const ids = options
      .filter((option) => named.includes(option.type))
      .map((option) => String(values[option.name] ?? ''))
    return this.#resolveIds(place, ids)
  }

  #resolveIds({ channel }: Place, ids: readonly string[]): Json {
    const { world, wire } = this.#ground
    const guild = channel.guildId === null ? undefined : world.guild(channel.guildId)
    const pick = <T>(known: ReadonlyMap<string, T>, make: (value: T) => Json) => {
      const found = ids.flatMap((id) => {
        const value = known.get(id)
        return value === undefined ? [] : [[id, make(value)] as const]
      })
      return found.length > 0 ? Object.fromEntries(found) : undefined
    }
    const members = new Map(guild?.members.map((member) => [member.userId, member]))
    const roles = new Map(guild?.roles.map((role) => [role.id, role]))
    const resolved = {
      users: pick(world.users, (user) => wire.user(user)),
      members: pick(members, (member) => wire.memberWithoutUser(member)),
      roles: pick(roles, (role) => wire.role(role, 0)),
      channels: pick(world.channels, (found) => ({ ...wire.channel(found), permissions: '0' })),
    }
    return Object.fromEntries(Object.entries(resolved).filter(([, value]) => value !== undefined))
  }
}

/** The options that a command, or the subcommand that `path` names, has. */
export function optionsAt(command: Command, path: readonly string[]): CommandOption[] {
  let options = command.form.options ?? []
  for (const name of path) options = options.find((option) => option.name === name)?.options ?? []
  return options
}

/** What people call it: "quiz start". */
function fullName(command: Command, path: readonly string[]): string {
  return [command.form.name, ...path].join(' ')
}

/** Values in the nested form in which Discord sends the options of subcommands. */
function nest(command: Command, path: readonly string[], values: OptionValues, focused?: string): Json[] {
  const leaf = optionsAt(command, path)
    .filter((option) => values[option.name] !== undefined)
    .map((option): Json => {
      const focus = option.name === focused ? { focused: true } : {}
      return { name: option.name, type: option.type, value: values[option.name], ...focus }
    })
  const types = path.map((_, depth) => (depth === path.length - 1 ? OptionType.Subcommand : OptionType.SubcommandGroup))
  return path.reduceRight<Json[]>((options, name, depth) => [{ name, type: types[depth], options }], leaf)
}

/** Whether a command is of the kind that is typed with a slash. */
export const isSlash = (command: Command) => command.type === ApplicationCommandType.ChatInput
