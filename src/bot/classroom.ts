// The engine as each class knows it: the course's index, and on top what this guild's class taught.

import type { Engine } from '../index/engine.ts'
import type { Library } from '../library.ts'
import { keyOf, type Scope } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

export class Classroom {
  readonly #store: Store
  /** By guild and course: a post of an earlier course is still revealed with what was taught then. */
  readonly #engines = new Map<string, { readonly version: string; readonly engine: Promise<Engine> }>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The engine for a guild; what one guild taught is unknown to the others, and to direct messages. */
  async engine(library: Library, scope: Scope): Promise<Engine> {
    if (scope.guild === undefined) return library.engine
    const kept = this.#engines.get(keyOf(scope))
    if (kept?.version === library.version) return kept.engine
    const engine = this.#build(library, scope)
    this.#engines.set(keyOf(scope), { version: library.version, engine })
    engine.catch(() => this.changed(scope))
    return engine
  }

  /** To be called after lessons of a guild were added or removed. */
  changed(scope: Scope): void {
    this.#engines.delete(keyOf(scope))
  }

  async #build(library: Library, scope: Scope): Promise<Engine> {
    const pairs = await this.#store.lessons.taught(scope)
    const notes = await this.#store.lessons.notes(scope)
    return pairs.length + notes.length === 0 ? library.engine : library.engine.taught(pairs, notes)
  }
}
