// What one passage holds of a question: which concepts, where, in which field. One walk over the passage's terms.

import type { Concept } from '../query.ts'
import { fieldCount, fields, partFlag, subjectFlag, type TermSequences } from '../store.ts'

/** An occurrence of a concept. */
export interface Occurrence {
  readonly concept: number
  readonly place: number
  readonly field: number
  /** Weight of the variant that was found: 1 for the word itself. */
  readonly weight: number
  /** It begins its sentence, list item or row. */
  readonly subject: boolean
  /** It is a part of an identifier that stands there whole. */
  readonly part: boolean
}

export interface Match {
  readonly passage: number
  /** In reading order. */
  readonly occurrences: readonly Occurrence[]
  /** Terms of the passage; words of its own headings without those of asking. */
  readonly length: number
  readonly headingTerms: number
  /** Weighted frequency of each concept in each field: [concept × fieldCount + field]. */
  readonly frequencies: Float64Array
}

/** Finds the concepts of a question in passages. Holds a table as long as the lexicon, cleared after each question. */
export class Matcher {
  private readonly conceptOf: Int16Array
  private readonly weightOf: Float32Array
  private readonly sequences: TermSequences
  private readonly light: ReadonlySet<number>

  /** @param light numbers of terms that say nothing in a heading: those of asking */
  constructor(sequences: TermSequences, termCount: number, light: ReadonlySet<number>) {
    this.light = light
    this.sequences = sequences
    this.conceptOf = new Int16Array(termCount).fill(-1)
    this.weightOf = new Float32Array(termCount)
  }

  /** The matches of the given passages, in their order. */
  match(concepts: readonly Concept[], passages: readonly number[]): Match[] {
    const touched: number[] = []
    concepts.forEach((concept, index) => {
      for (const { number, weight } of concept.variants) {
        // A term that stands for two concepts counts for the one that it fits better.
        if (weight <= (this.weightOf[number] ?? 0)) continue
        this.conceptOf[number] = index
        this.weightOf[number] = weight
        touched.push(number)
      }
    })
    const matches = passages.map((passage) => this.walk(passage, concepts.length))
    for (const number of touched) {
      this.conceptOf[number] = -1
      this.weightOf[number] = 0
    }
    return matches
  }

  private walk(passage: number, concepts: number): Match {
    const { starts, terms, places, fields: fieldOf } = this.sequences
    const from = starts[passage] ?? 0
    const to = starts[passage + 1] ?? from
    const occurrences: Occurrence[] = []
    const frequencies = new Float64Array(concepts * fieldCount)
    let headingTerms = 0
    for (let index = from; index < to; index++) {
      const number = terms[index] ?? 0
      const code = fieldOf[index] ?? 0
      const field = code % subjectFlag
      const part = code >= partFlag
      if (field === fields.heading && !part && !this.light.has(number)) headingTerms++
      const concept = this.conceptOf[number] ?? -1
      if (concept < 0) continue
      const weight = this.weightOf[number] ?? 0
      occurrences.push({ concept, place: places[index] ?? 0, field, weight, subject: (code & subjectFlag) !== 0, part })
      const cell = concept * fieldCount + field
      frequencies[cell] = (frequencies[cell] ?? 0) + weight
    }
    return { passage, occurrences, length: to - from, headingTerms, frequencies }
  }
}
