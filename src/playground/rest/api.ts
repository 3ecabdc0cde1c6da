// Discord's REST API v10 as far as a bot such as ours uses it: finds the route, checks the token, sends the answer.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { DiscordError, refusal } from '../api-error.ts'
import type { Fault, Faults } from '../faults.ts'
import type { Ground } from '../ground.ts'
import { applicationRoutes } from './application-routes.ts'
import { channelRoutes } from './channel-routes.ts'
import { guildRoutes } from './guild-routes.ts'
import { interactionRoutes } from './interaction-routes.ts'
import { readBody } from './request.ts'
import { router } from './router.ts'

/** Paths of the API start with this. */
export const API_PATH = /^\/api(\/v10)?(?=\/)/

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Record<string, string>
}

/** Makes the handler of all requests under /api. */
export function restApi(ground: Ground, faults: Faults): (request: IncomingMessage, response: ServerResponse) => void {
  const find = router([
    ...applicationRoutes(ground),
    ...channelRoutes(ground),
    ...guildRoutes(ground),
    ...interactionRoutes(ground),
  ])

  const carryOut = async (request: IncomingMessage, url: URL, path: string): Promise<Answer & { json: unknown }> => {
    let json: unknown
    try {
      const body = await readBody(request)
      json = body.json
      const { route, param } = find(request.method ?? 'GET', path)
      if (!route.open && request.headers.authorization !== `Bot ${ground.token}`) throw refusal.unauthorized()
      const result = await route.handle({ ...body, param, query: url.searchParams })
      return { status: result === undefined ? 204 : 200, body: result, json }
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, body: error.toBody(), json }
      return { status: 500, body: { message: `The stand-in failed: ${String(error)}`, code: 0 }, json }
    }
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', ground.origin())
    const path = url.pathname.replace(API_PATH, '')
    const method = request.method ?? 'GET'
    const planned = faults.take(method, path)
    const answer = planned && !planned.afterwards ? undefined : await carryOut(request, url, path)
    const sent = planned ? misbehave(planned.fault, response) : answer && send(response, answer)
    const [status, body] = [sent?.status ?? 0, answer?.json]
    ground.events.emit('request', { method, path, body, status, answer: sent?.body })
  }
}

function send(response: ServerResponse, answer: Answer): Answer {
  // discord.js parses whatever calls itself JSON, an empty body too.
  const type = answer.body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(answer.status, { ...answer.headers, ...type })
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  return answer
}

function misbehave(fault: Fault, response: ServerResponse): Answer | undefined {
  switch (fault.kind) {
    case 'rate-limit': {
      const body = { message: 'You are being rate limited.', retry_after: fault.retryAfter, global: false }
      return send(response, { status: 429, body, headers: { 'retry-after': String(fault.retryAfter) } })
    }
    case 'status':
      return send(response, { status: fault.status, body: { message: `${fault.status}: planned fault`, code: 0 } })
    case 'cut':
      response.socket?.destroy()
      return undefined
    case 'hang':
      return undefined
  }
}
