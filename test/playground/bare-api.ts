// The stand-in's API as a bot without any library would call it, and payloads to call it with.

import { startStandIn } from '../../src/playground/stand-in.ts'

export const long = (length: number) => 'x'.repeat(length)
export const button = (id: string, more = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: id, ...more })
export const row = (...components: unknown[]) => ({ type: 1, components })
export const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index))

/** A clock that stands still until it is told. */
function handClock(start = Date.UTC(2026, 8, 1)) {
  let time = start
  return {
    now: () => time,
    at: () => () => undefined,
    advance(ms: number) {
      time += ms
    },
  }
}

/** A stand-in whose time stands still, and a way to call it. */
export async function bareApi() {
  const clock = handClock()
  const standIn = await startStandIn({ clock })

  /** Sends to the API as a bot would; answers the status, Discord's code, and each fault as "path: code". */
  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(`${standIn.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${standIn.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json: { code?: number; errors?: unknown } = text === '' ? {} : JSON.parse(text)
    return { status: response.status, code: json.code, faults: flatten(json.errors) }
  }
  return { standIn, clock, call }
}

/** Discord's tree of errors as lines "path: code". */
function flatten(tree: unknown, path: string[] = []): string[] {
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors' || !Array.isArray(value)) return flatten(value, [...path, key])
    return value.map((each: { code: string }) => `${path.join('.')}: ${each.code}`)
  })
}
