// Guilds, their roles and their members.

import { refusal } from '../api-error.ts'
import type { Ground } from '../ground.ts'
import { sees } from '../permissions.ts'
import type { Json } from '../wire.ts'
import type { Guild } from '../world.ts'
import { type Call, type Route, route } from './router.ts'

/** What a bot may read of the guilds that it is in. */
export function guildRoutes(ground: Ground): Route[] {
  const { world, wire } = ground
  const guildOf = (call: Call): Guild => {
    const guild = world.guild(call.param('guild'))
    if (!guild.members.some((member) => member.userId === world.botId)) throw refusal.missingAccess()
    return guild
  }
  return [
    route('GET /guilds/:guild', (call) => described(ground, guildOf(call), call.query.get('with_counts') === 'true')),
    route('GET /guilds/:guild/preview', (call) => {
      const guild = guildOf(call)
      return { ...wire.guild(guild), approximate_member_count: guild.members.length }
    }),
    route('GET /guilds/:guild/channels', (call) => channelsOf(ground, guildOf(call))),
    route('GET /guilds/:guild/roles', (call) => guildOf(call).roles.map((role, at) => wire.role(role, at))),
    route('GET /guilds/:guild/members/:user', (call) => wire.member(world.member(guildOf(call), call.param('user')))),
    route('DELETE /users/@me/guilds/:guild', (call) => {
      const guild = guildOf(call)
      world.guilds.delete(guild.id)
      ground.events.emit('guildDelete', guild)
    }),
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
