// The last events that were taken on, so that one that Discord delivers twice (a replay after a resume) is handled once.

import { LRUCache } from 'lru-cache'

const MOST = 2000

export class Seen {
  readonly #ids = new LRUCache<string, true>({ max: MOST })

  /** True the first time an id is shown. */
  first(id: string): boolean {
    const isNew = !this.#ids.has(id)
    this.#ids.set(id, true)
    return isNew
  }

  /** The next time an id is shown is its first again. */
  forget(id: string): void {
    this.#ids.delete(id)
  }
}
