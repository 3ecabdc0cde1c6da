// What a person last asked in a place, so that "and how do I stop it?" is understood. In memory, and soon forgotten.

import { LRUCache } from 'lru-cache'
import type { Answer } from '../index/answer.ts'
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

  /** Undefined forgets. */
  set(place: Place, topic: Topic | undefined, now: number): void {
    if (topic === undefined) this.#kept.delete(key(place))
    else this.#kept.set(key(place), { topic, until: now + LIFE_MS })
  }
}

/**
 * What a conversation is about after a question. What the course does not cover is no topic, and ends the one before it,
 * unless it was asked of that: put otherwise, it may be answered.
 */
export function topicAfter(before: Topic | undefined, question: string, answer: Answer): Topic | undefined {
  const { referent, takenAs } = answer
  if (answer.status !== 'not-covered') return { question: takenAs ?? question, ...(referent && { referent }) }
  return takenAs === undefined ? undefined : before
}

function key({ guildId, channelId, userId }: Place): string {
  return `${guildId ?? ''}/${channelId}/${userId}`
}
