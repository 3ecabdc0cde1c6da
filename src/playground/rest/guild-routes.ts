// Guilds, their roles and their members.

import { refusal } from '../api-error.ts'
import type { Ground } from '../ground.ts'
import { sees } from '../permissions.ts'
import type { Json } from '../wire.ts'
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
      handle: (call) => described(ground, guildOf(call), call.query.get('with_counts') === 'true'),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/preview',
      handle: (call) => ({ ...wire.guild(guildOf(call)), approximate_member_count: guildOf(call).members.length }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      handle: (call) => channelsOf(ground, guildOf(call)),
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

function described({ wire }: Ground, guild: Guild, withCounts: boolean): Json {
  const counts = { approximate_member_count: guild.members.length, approximate_presence_count: 0 }
  return withCounts ? { ...wire.guild(guild), ...counts } : wire.guild(guild)
}

/** Those that the bot sees. */
function channelsOf({ world, wire }: Ground, guild: Guild): readonly Json[] {
  const seen = world.channelsOf(guild.id).filter((channel) => sees(world, channel, world.botId))
  return seen.map((channel) => wire.channel(channel))
}
