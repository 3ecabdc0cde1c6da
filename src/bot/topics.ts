// What a person last asked in a place, so that "and how do I stop it?" is understood. In memory, and soon forgotten.

import { LRUCache } from 'lru-cache'
import type { Topic } from '../index/engine.ts'

/** A conversation that has been silent for this long is over. */
const LIFE_MS = 10 * 60_000
const MOST = 2000

interface Place {
  readonly guildId: string | undefined
  readonly channelId: string
  readonly userId: string
}

/** Topics by person and channel: what one asks is never another's topic, nor one's own elsewhere. */
export class Topics {
  readonly #kept = new LRUCache<string, { readonly topic: Topic; readonly until: number }>({ max: MOST })

  get(place: Place, now: number): Topic | undefined {
    const kept = this.#kept.get(key(place))
    return kept !== undefined && kept.until > now ? kept.topic : undefined
  }

  set(place: Place, topic: Topic, now: number): void {
    this.#kept.set(key(place), { topic, until: now + LIFE_MS })
  }
}

function key({ guildId, channelId, userId }: Place): string {
  return `${guildId ?? ''}/${channelId}/${userId}`
}
