// The application itself, its user, its commands, and the gateway's address.

import { z } from 'zod'
import { refusal } from '../api-error.ts'
import { readForm } from '../form/form.ts'
import type { Ground } from '../ground.ts'
import type { Json } from '../wire.ts'
import type { Call, Route } from './router.ts'

const ListForm = z.array(z.unknown())

/** What a bot asks of itself, from the first request after its start. */
export function applicationRoutes(ground: Ground): Route[] {
  const { world, wire } = ground
  const gateway = () => ground.origin().replace(/^http/, 'ws')
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        url: gateway(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      }),
    },
    { method: 'GET', path: '/gateway', open: true, handle: () => ({ url: gateway() }) },
    { method: 'GET', path: '/users/@me', handle: () => ({ ...wire.user(world.user(world.botId)), verified: true }) },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: () => [...world.guilds.values()].map((guild) => ({ id: guild.id, name: guild.name, icon: null })),
    },
    { method: 'GET', path: '/users/:user', handle: (call) => wire.user(world.user(call.param('user'))) },
    { method: 'GET', path: '/applications/@me', handle: () => application(ground) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => application(ground) },
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

function commandRoutes(ground: Ground, path: string, guildOf: (call: Call) => string | null): Route[] {
  const { commands, world } = ground
  const place = (call: Call) => {
    if (call.param('application') !== world.botId) throw refusal.unknownApplication()
    return guildOf(call)
  }
  const json = (list: ReturnType<typeof commands.list>) => list.map((command) => commands.toJson(command))
  return [
    { method: 'GET', path, handle: (call) => json(commands.list(place(call))) },
    { method: 'PUT', path, handle: (call) => json(commands.replaceAll(place(call), readForm(ListForm, call.json))) },
    { method: 'POST', path, handle: (call) => commands.toJson(commands.put(place(call), call.json)) },
    {
      method: 'GET',
      path: `${path}/:command`,
      handle: (call) => {
        place(call)
        return commands.toJson(commands.byId(call.param('command')))
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:command`,
      handle: (call) => {
        place(call)
        commands.remove(call.param('command'))
      },
    },
  ]
}
