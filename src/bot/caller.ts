// Who calls, read from an interaction or a message, and whether they may.

import { type Message as DiscordMessage, type Interaction, PermissionFlagsBits } from 'discord.js'
import type { Settings } from '../store/settings.ts'
import type { Caller, Where, Who } from './command.ts'
import { TEXTS } from './texts.ts'

export type Person = Omit<Caller, 'instructor'> & { readonly manages: boolean; readonly roleIds: readonly string[] }

function roleIdsOf(member: Interaction['member'] | DiscordMessage['member']): readonly string[] {
  if (!member) return []
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]
}

/** The person behind an interaction. */
export function personOf(interaction: Interaction): Person {
  const { member, user, guildId, memberPermissions } = interaction
  const isThread = interaction.channel?.isThread() ?? false
  const speaking = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages
  const nick = member === null ? undefined : 'displayName' in member ? member.displayName : member.nick
  return {
    userId: user.id,
    name: nick ?? user.displayName,
    guildId: guildId ?? undefined,
    channelId: interaction.channelId ?? '',
    maySpeak: memberPermissions?.has(speaking) ?? true,
    manages: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
    roleIds: guildId === null ? [] : roleIdsOf(member),
  }
}

/** The author of a message. Messages carry no permissions; nothing that needs them is reached by one. */
export function authorOf(message: DiscordMessage): Person {
  return {
    userId: message.author.id,
    name: message.member?.displayName ?? message.author.displayName,
    guildId: message.guildId ?? undefined,
    channelId: message.channelId,
    maySpeak: true,
    manages: false,
    roleIds: roleIdsOf(message.member),
  }
}

/** An instructor is who may manage the server, or has the role that was set up; nobody is one in a direct message. */
export function callerOf({ manages, roleIds, ...person }: Person, settings: Settings): Caller {
  const hasRole = settings.instructorRole !== undefined && roleIds.includes(settings.instructorRole)
  return { ...person, instructor: person.guildId !== undefined && (manages || hasRole) }
}

/** Why a caller may not use what is for `who` and `where`; undefined where they may. */
export function forbidden(caller: Caller, who: Who, where: Where): string | undefined {
  if (where === 'guild' && caller.guildId === undefined) return TEXTS.guildOnly
  if (who === 'instructors' && !caller.instructor)
    return caller.guildId === undefined ? TEXTS.guildOnly : TEXTS.instructorsOnly
  return undefined
}
