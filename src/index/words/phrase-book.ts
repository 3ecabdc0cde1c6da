// Looks up what people mean by what they say.

import type { Phrase } from './phrases.ts'

export interface Meant {
  readonly term: string
  readonly weight: number
}

/** Phrases by their first term that is no function word. */
export class PhraseBook {
  readonly #byFirst = new Map<string, Phrase[]>()

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const first = phrase.said[phrase.first] ?? ''
      const list = this.#byFirst.get(first)
      if (list) list.push(phrase)
      else this.#byFirst.set(first, [phrase])
    }
  }

  /** Whether a single term is something that people say for something else. */
  says(term: string): boolean {
    return this.#byFirst.get(term)?.some((phrase) => phrase.said.length === 1) ?? false
  }

  /** What is meant by the phrases around a word. @param said the stems of a question @param at the word among them */
  meant(said: readonly string[], at: number): readonly Meant[] {
    const phrases = this.#byFirst.get(said[at] ?? '') ?? []
    return phrases
      .filter((phrase) => phrase.said.every((term, index) => said[at - phrase.first + index] === term))
      .flatMap((phrase) =>
        phrase.meant.map((term) => ({ term, weight: phrase.weight / Math.sqrt(phrase.meant.length) })),
      )
  }
}
