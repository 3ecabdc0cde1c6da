// Guilds and their members.

import { refusal } from '../api-error.ts'
import type { Ground } from '../ground.ts'
import type { Guild } from '../world.ts'
import { type Call, type Route, route } from './router.ts'

/** What a bot may read of the guilds that it is in. */
export function guildRoutes({ world, wire }: Ground): Route[] {
  const guildOf = (call: Call): Guild => {
    const guild = world.guild(call.param('guild'))
    if (!guild.members.some((member) => member.userId === world.botId)) throw refusal.missingAccess()
    return guild
  }
  return [
    route('GET /guilds/:guild', (call) => wire.guild(guildOf(call))),
    route('GET /guilds/:guild/members/:user', (call) => wire.member(world.member(guildOf(call), call.param('user')))),
  ]
}
