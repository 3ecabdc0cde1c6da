// What the stand-in has counted: requests by route, and how long the bot took to respond to each interaction.

import type { Events } from './events.ts'
import type { Interaction } from './interactions.ts'

/** Counts from the moment that it is made. */
export class Counters {
  /** "POST /channels/:id/messages 200" → how many. */
  readonly requests = new Map<string, number>()
  readonly #interactions: Interaction[] = []

  constructor(events: Events) {
    events.on('request', ({ method, path, status }) => {
      const route = `${method} ${path.replaceAll(/\/\d{5,}/g, '/:id').replaceAll(/:id\/[\w-]{30,}/g, ':id/:token')} ${status}`
      this.requests.set(route, (this.requests.get(route) ?? 0) + 1)
    })
    events.on('interaction', (interaction) => {
      if (!interaction.response && !interaction.settled) this.#interactions.push(interaction)
    })
  }

  /** Each interaction since the start, with the real milliseconds to its first response (undefined: none came). */
  latencies(): { name: string; type: number; ms: number | undefined }[] {
    return this.#interactions.map(({ name, type, response }) => ({ name, type, ms: response?.ms }))
  }
}
