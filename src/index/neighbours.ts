// Which words stand side by side in the course: "dockerhub" and "docker-hub" are its Docker Hub.

import type { TermSequences } from './index-data.ts'

/** Looks through the text, which takes a fraction of a millisecond: ask only of words that the course does not have. */
export class Neighbours {
  readonly #sequences: TermSequences

  constructor(sequences: TermSequences) {
    this.#sequences = sequences
  }

  /** Whether terms stand one after the other somewhere. */
  met(numbers: readonly number[]): boolean {
    const [first = -1, ...others] = numbers
    const { terms } = this.#sequences
    for (let at = terms.indexOf(first); at >= 0; at = terms.indexOf(first, at + 1)) {
      if (this.#follow(at, others)) return true
    }
    return false
  }

  #follow(from: number, others: readonly number[]): boolean {
    const { terms, places } = this.#sequences
    let at = from
    for (const other of others) {
      const next = (places[at] ?? 0) + 1
      do at++
      while (at < terms.length && (places[at] ?? 0) <= next && !(places[at] === next && terms[at] === other))
      if (places[at] !== next || terms[at] !== other) return false
    }
    return true
  }
}
