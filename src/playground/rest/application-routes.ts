// The bot's own user, other users, its commands, and the gateway's address.

import { z } from 'zod'
import { refusal } from '../api-error.ts'
import type { Command } from '../commands.ts'
import { readForm } from '../form/form.ts'
import type { Ground } from '../ground.ts'
import { type Call, type Route, route } from './router.ts'

const ListForm = z.array(z.unknown())

/** What a bot asks of itself, from the first request after its start. */
export function applicationRoutes({ world, wire, commands, origin }: Ground): Route[] {
  const requireOwn = (call: Call) => {
    if (call.param('application') !== world.botId) throw refusal.unknownApplication()
  }
  const json = (list: readonly Command[]) => list.map((command) => commands.toJson(command))
  return [
    route('GET /gateway/bot', () => ({
      url: origin().replace(/^http/, 'ws'),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
    })),
    route('GET /users/@me', () => ({ ...wire.user(world.user(world.botId)), verified: true })),
    route('GET /users/:user', (call) => wire.user(world.user(call.param('user')))),
    route('GET /applications/:application/commands', (call) => {
      requireOwn(call)
      return json(commands.list())
    }),
    route('PUT /applications/:application/commands', (call) => {
      requireOwn(call)
      return json(commands.replaceAll(readForm(ListForm, call.json)))
    }),
  ]
}
