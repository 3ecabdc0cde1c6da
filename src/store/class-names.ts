// What the people of a class go by, and whose each name is.

import type { Member } from './members.ts'

/** Two names that look alike are one. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Who goes by each name. */
class Bearers {
  readonly #users = new Map<string, Set<string>>()

  add(name: string, user: string): void {
    const users = this.#users.get(folded(name)) ?? new Set()
    this.#users.set(folded(name), users.add(user))
  }

  hasOtherThan(user: string, name: string): boolean {
    const users = this.#users.get(folded(name))
    return users !== undefined && users.size > (users.has(user) ? 1 : 0)
  }
}

export class ClassNames {
  readonly #pseudonyms = new Bearers()
  readonly #shown = new Bearers()

  constructor(members: readonly Member[]) {
    for (const { user, name, visibility, pseudonym } of members) {
      if (pseudonym !== undefined) this.#pseudonyms.add(pseudonym, user)
      if (visibility === 'name' && name !== undefined) this.#shown.add(name, user)
    }
  }

  /** Whether it is another's pseudonym: `user` is not shown by it, whatever they are called in the server. */
  isPseudonymOfAnother(name: string, user: string): boolean {
    return this.#pseudonyms.hasOtherThan(user, name)
  }

  /** Whether it is that, or the name by which another appears: `user` cannot have it as a pseudonym. */
  isOfAnother(name: string, user: string): boolean {
    return this.isPseudonymOfAnother(name, user) || this.#shown.hasOtherThan(user, name)
  }
}
