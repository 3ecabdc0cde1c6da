// Responses to interactions: the first one, then edits and follow-ups by the interaction's token.

import { refusal } from '../api-error.ts'
import type { Ground } from '../ground.ts'
import { type Call, openRoute, type Route } from './router.ts'

/** Routes that need no Authorization: the token stands in the path. */
export function interactionRoutes(ground: Ground): Route[] {
  const { interactions, wire, world } = ground
  const tokenOf = (call: Call) => {
    if (call.param('application') !== world.botId) throw refusal.unknownWebhook()
    return call.param('token')
  }
  return [
    openRoute('POST /interactions/:interaction/:token/callback', (call) => respond(ground, call)),
    openRoute('POST /webhooks/:application/:token', (call) =>
      wire.message(interactions.followUp(tokenOf(call), call.json, call.uploads)),
    ),
    openRoute('PATCH /webhooks/:application/:token/messages/:message', (call) =>
      wire.message(interactions.edit(tokenOf(call), call.param('message'), call.json, call.uploads)),
    ),
  ]
}

function respond({ interactions }: Ground, call: Call): unknown {
  const result = interactions.respond(call.param('interaction'), call.param('token'), call.json, call.uploads)
  return call.query.get('with_response') === 'true' ? result : undefined
}
