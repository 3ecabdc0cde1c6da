// The last events that were taken on, so that one that Discord delivers twice (a replay after a resume) is handled once.

const MOST = 2000

export class Seen {
  readonly #ids = new Set<string>()

  /** True the first time an id is shown. */
  first(id: string): boolean {
    if (this.#ids.has(id)) return false
    this.#ids.add(id)
    for (const oldest of this.#ids) {
      if (this.#ids.size <= MOST) break
      this.#ids.delete(oldest)
    }
    return true
  }
}
