// Finds the handler of a method and a path such as /channels/:channel/messages/:message.

import { refusal } from '../api-error.ts'
import type { Body } from './request.ts'

export interface Call extends Body {
  /** The path's named parts, decoded. @throws {TypeError} for a name that the route does not have */
  readonly param: (name: string) => string
  readonly query: URLSearchParams
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Handle = (call: Call) => unknown

export interface Route {
  readonly method: string
  readonly path: string
  /** Open to all, as where the path itself carries a token. */
  readonly open: boolean
  readonly handle: Handle
}

/** A route for those who have the bot's token. What `handle` returns is sent as JSON; undefined is an empty 204. */
export function route(endpoint: `${Method} /${string}`, handle: Handle): Route {
  const [method = '', path = ''] = endpoint.split(' ')
  return { method, path, open: false, handle }
}

/** A route that is open to all. */
export const openRoute: typeof route = (endpoint, handle) => ({ ...route(endpoint, handle), open: true })

export interface Match {
  readonly route: Route
  readonly param: (name: string) => string
}

/** Makes a finder that refuses unknown paths (404) and methods (405) as Discord does. */
export function router(routes: readonly Route[]): (method: string, path: string) => Match {
  const known = routes.map((route) => ({ route, pattern: toPattern(route.path) }))
  return (method, path) => {
    let isKnownPath = false
    for (const { route, pattern } of known) {
      const match = pattern.exec(path)
      if (!match) continue
      isKnownPath = true
      if (route.method === method) return { route, param: (name) => readParam(match.groups, name) }
    }
    throw isKnownPath ? refusal.wrongMethod() : refusal.noRoute()
  }
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
}

function readParam(groups: Record<string, string> | undefined, name: string): string {
  const value = groups?.[name]
  if (value === undefined) throw new TypeError(`The route has no part named ${name}.`)
  try {
    return decodeURIComponent(value)
  } catch {
    throw refusal.noRoute()
  }
}
