// Guilds, their roles and their members.

import { refusal } from '../api-error.ts'
import type { Ground } from '../ground.ts'
import { sees } from '../permissions.ts'
import type { Guild } from '../world.ts'
import type { Call, Route } from './router.ts'

/** What a bot may read of the guilds that it is in. */
export function guildRoutes(ground: Ground): Route[] {
  const { world, wire } = ground
  const guildOf = (call: Call): Guild => {
    const guild = world.guild(call.param('guild'))
    if (!guild.members.some((member) => member.userId === world.botId)) throw refusal.missingAccess()
    return guild
  }
  const roles = (guild: Guild) => guild.roles.map((role, position) => wire.role(role, position))
  return [
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: (call) => {
        const guild = guildOf(call)
        const counts = { approximate_member_count: guild.members.length, approximate_presence_count: 0 }
        return call.query.get('with_counts') === 'true' ? { ...wire.guild(guild), ...counts } : wire.guild(guild)
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/preview',
      handle: (call) => ({ ...wire.guild(guildOf(call)), approximate_member_count: guildOf(call).members.length }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      handle: (call) => {
        const channels = world.channelsOf(guildOf(call).id).filter((channel) => sees(world, channel, world.botId))
        return channels.map((channel) => wire.channel(channel))
      },
    },
    { method: 'GET', path: '/guilds/:guild/roles', handle: (call) => roles(guildOf(call)) },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      handle: (call) => wire.member(world.member(guildOf(call), call.param('user'))),
    },
    {
      method: 'DELETE',
      path: '/users/@me/guilds/:guild',
      handle: (call) => {
        const guild = guildOf(call)
        world.guilds.delete(guild.id)
        ground.events.emit('guildDelete', guild)
      },
    },
  ]
}
