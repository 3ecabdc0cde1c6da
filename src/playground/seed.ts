// The class that a new stand-in holds: a guild with a class channel, a daily channel, two students and an instructor.

import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10'
import type { Clock } from '../clock.ts'
import { EVERYONE_PERMISSIONS } from './permissions.ts'
import type { Snowflakes } from './snowflakes.ts'
import type { Channel, Guild, Role, User, WorldState } from './world.ts'

/** Names of what a new class has. */
export interface Seed {
  readonly guild: string
  readonly bot: string
  readonly channels: readonly { readonly name: string; readonly topic: string }[]
  readonly students: readonly string[]
  readonly instructor: string
}

export const DEFAULT_SEED: Seed = {
  guild: 'Playground class',
  bot: 'Lectern',
  channels: [
    { name: 'class', topic: 'Talk about the course' },
    { name: 'daily', topic: 'One question a day' },
  ],
  students: ['Ada', 'Linus'],
  instructor: 'Grace',
}

/** The roles of a new guild. */
export const ROLE_NAMES = { student: 'Student', instructor: 'Instructor', bot: 'Bots' } as const

const INSTRUCTOR_PERMISSIONS =
  EVERYONE_PERMISSIONS | Permission.ManageGuild | Permission.ManageMessages | Permission.ManageChannels

/** A person who does not exist yet. */
export function newUser(snowflakes: Snowflakes, displayName: string, bot = false): User {
  return {
    id: snowflakes.next(),
    username: displayName.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, ''),
    displayName,
    bot,
  }
}

/** A text channel of a guild, open to all its members. */
export function newChannel(snowflakes: Snowflakes, guildId: string, name: string, topic = ''): Channel {
  const id = snowflakes.next()
  return { id, type: ChannelType.GuildText, name, topic, guildId, overwrites: [], recipientId: null }
}

/** A thread in a channel: who may do what there is what the channel says. */
export function newThread(
  snowflakes: Snowflakes,
  { id: parentId, guildId, overwrites }: Channel,
  name: string,
): Channel {
  const type = ChannelType.PublicThread
  return { id: snowflakes.next(), type, name, topic: '', guildId, overwrites, recipientId: null, parentId }
}

/** A guild with our roles, owned by `ownerId`, without channels. */
export function newGuild(snowflakes: Snowflakes, name: string, ownerId: string): Guild {
  const id = snowflakes.next()
  const role = (title: string, permissions: bigint, color: number, roleId = snowflakes.next()): Role => {
    return { id: roleId, name: title, permissions: permissions.toString(), color }
  }
  const roles = [
    role('@everyone', EVERYONE_PERMISSIONS, 0, id),
    role(ROLE_NAMES.bot, EVERYONE_PERMISSIONS, 0x5865f2),
    role(ROLE_NAMES.student, 0n, 0x57f287),
    role(ROLE_NAMES.instructor, INSTRUCTOR_PERMISSIONS, 0xfee75c),
  ]
  return { id, name, ownerId, systemChannelId: null, roles, members: [] }
}

/** Makes someone a member, with the roles of these names. */
export function join(guild: Guild, user: User, roleNames: readonly string[], joinedAt: number): void {
  const roleIds = guild.roles.filter((role) => roleNames.includes(role.name)).map((role) => role.id)
  guild.members.push({ userId: user.id, roleIds, joinedAt })
}

/** The beginning of a world. */
export function plant(seed: Seed, snowflakes: Snowflakes, clock: Clock): WorldState {
  const bot = newUser(snowflakes, seed.bot, true)
  // The first of the people is whom a newcomer plays: a student.
  const students = seed.students.map((name) => newUser(snowflakes, name))
  const instructor = newUser(snowflakes, seed.instructor)
  // As in most classes, the server belongs to somebody who is not in the room: no one has its owner's powers by accident.
  const owner = newUser(snowflakes, 'School')
  const guild = newGuild(snowflakes, seed.guild, owner.id)
  const channels = seed.channels.map(({ name, topic }) => newChannel(snowflakes, guild.id, name, topic))
  guild.systemChannelId = channels[0]?.id ?? null
  const now = clock.now()
  join(guild, owner, [], now)
  join(guild, bot, [ROLE_NAMES.bot], now)
  for (const student of students) join(guild, student, [ROLE_NAMES.student], now)
  join(guild, instructor, [ROLE_NAMES.instructor], now)
  return { botId: bot.id, users: [bot, owner, ...students, instructor], guilds: [guild], channels, messages: [] }
}
