// Who may do what where. https://discord.com/developers/docs/topics/permissions#permission-overwrites

import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10'
import { refusal } from './api-error.ts'
import type { Channel, Guild, Overwrite, World } from './world.ts'

/** Every permission there is. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n)

/** What members may do in a new guild, as Discord sets it for @everyone where it matters to us. */
export const EVERYONE_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands

const IN_A_DM = EVERYONE_PERMISSIONS

/** The permissions of a member in the guild as a whole. */
export function guildPermissions(world: World, guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS
  const member = world.member(guild, userId)
  // The role that everyone has carries the guild's own id.
  const bits = guild.roles
    .filter((role) => role.id === guild.id || member.roleIds.includes(role.id))
    .reduce((all, role) => all | BigInt(role.permissions), 0n)
  return bits & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : bits
}

/** The permissions of a person in a channel, its overwrites counted. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.type === ChannelType.DM || channel.guildId === null) {
    return userId === channel.recipientId || userId === world.botId ? IN_A_DM : 0n
  }
  const guild = world.guild(channel.guildId)
  const bits = guildPermissions(world, guild, userId)
  if (bits === ALL_PERMISSIONS) return bits
  const { roleIds } = world.member(guild, userId)
  const everyone = channel.overwrites.filter((each) => each.id === guild.id)
  const roles = channel.overwrites.filter((each) => each.type === 0 && roleIds.includes(each.id))
  const own = channel.overwrites.filter((each) => each.type === 1 && each.id === userId)
  const result = [everyone, roles, own].reduce(overwrite, bits)
  return result & PermissionFlagsBits.ViewChannel ? result : 0n
}

function overwrite(bits: bigint, layers: readonly Overwrite[]): bigint {
  const deny = layers.reduce((all, each) => all | BigInt(each.deny), 0n)
  const allow = layers.reduce((all, each) => all | BigInt(each.allow), 0n)
  return (bits & ~deny) | allow
}

/** Which permission to write counts there. https://discord.com/developers/docs/topics/threads#permissions */
export function speaking(channel: Channel): bigint {
  const isThread = channel.type === ChannelType.PublicThread
  return isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages
}

/** Whether a person sees a channel; false for one who is not a member. */
export function sees(world: World, channel: Channel, userId: string): boolean {
  const guild = channel.guildId === null ? undefined : world.guild(channel.guildId)
  if (guild && !guild.members.some((member) => member.userId === userId)) return false
  return (channelPermissions(world, channel, userId) & PermissionFlagsBits.ViewChannel) !== 0n
}

/**
 * Lets a person do something in a channel.
 * @throws {DiscordError} 50001 where they cannot see the channel, 50013 where a permission is missing
 */
export function requirePermissions(world: World, channel: Channel, userId: string, needed: bigint): void {
  if (!sees(world, channel, userId)) throw refusal.missingAccess()
  if ((channelPermissions(world, channel, userId) & needed) !== needed) throw refusal.missingPermissions()
}
