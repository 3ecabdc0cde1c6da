// The application itself, its user, its commands, and the gateway's address.

import { z } from 'zod'
import { refusal } from '../api-error.ts'
import { readForm } from '../form/form.ts'
import type { Ground } from '../ground.ts'
import type { Json } from '../wire.ts'
import { type Call, openRoute, type Route, route } from './router.ts'

const ListForm = z.array(z.unknown())

/** What a bot asks of itself, from the first request after its start. */
export function applicationRoutes(ground: Ground): Route[] {
  const { world, wire } = ground
  const gateway = () => ground.origin().replace(/^http/, 'ws')
  return [
    route('GET /gateway/bot', () => ({
      url: gateway(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
    })),
    openRoute('GET /gateway', () => ({ url: gateway() })),
    route('GET /users/@me', () => ({ ...wire.user(world.user(world.botId)), verified: true })),
    route('GET /users/@me/guilds', () =>
      [...world.guilds.values()].map((guild) => ({ id: guild.id, name: guild.name, icon: null })),
    ),
    route('GET /users/:user', (call) => wire.user(world.user(call.param('user')))),
    route('GET /applications/@me', () => application(ground)),
    route('GET /oauth2/applications/@me', () => application(ground)),
    ...commandRoutes(ground, '/applications/:application/commands', () => null),
    ...commandRoutes(ground, '/applications/:application/guilds/:guild/commands', (call) => {
      return world.guild(call.param('guild')).id
    }),
  ]
}

function application(ground: Ground): Json {
  const { world, wire } = ground
  const bot = world.user(world.botId)
  const owner = [...world.guilds.values()][0]?.ownerId
  return {
    ...{ id: bot.id, name: bot.username, icon: null, description: '', bot_public: true, flags: 0 },
    ...{ bot_require_code_grant: false, verify_key: '0'.repeat(64), team: null, summary: '' },
    approximate_guild_count: world.guilds.size,
    bot: wire.user(bot),
    ...(owner === undefined ? {} : { owner: wire.user(world.user(owner)) }),
  }
}

function commandRoutes(ground: Ground, path: `/${string}`, guildOf: (call: Call) => string | null): Route[] {
  const { commands, world } = ground
  const place = (call: Call) => {
    if (call.param('application') !== world.botId) throw refusal.unknownApplication()
    return guildOf(call)
  }
  const json = (list: ReturnType<typeof commands.list>) => list.map((command) => commands.toJson(command))
  return [
    route(`GET ${path}`, (call) => json(commands.list(place(call)))),
    route(`PUT ${path}`, (call) => json(commands.replaceAll(place(call), readForm(ListForm, call.json)))),
    route(`POST ${path}`, (call) => commands.toJson(commands.put(place(call), call.json))),
    route(`GET ${path}/:command`, (call) => {
      place(call)
      return commands.toJson(commands.byId(call.param('command')))
    }),
    route(`DELETE ${path}/:command`, (call) => {
      place(call)
      commands.remove(call.param('command'))
    }),
  ]
}
