// What the stand-in has counted: requests by route.

import type { Events } from './events.ts'

/** Counts from the moment that it is made. */
export class Counters {
  /** "POST /channels/:id/messages 200" → how many. */
  readonly requests = new Map<string, number>()

  constructor(events: Events) {
    events.on('request', ({ method, path, status }) => {
      const route = `${method} ${path.replaceAll(/\/\d{5,}/g, '/:id').replaceAll(/:id\/[\w-]{30,}/g, ':id/:token')} ${status}`
      this.requests.set(route, (this.requests.get(route) ?? 0) + 1)
    })
  }
}
