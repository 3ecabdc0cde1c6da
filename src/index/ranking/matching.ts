// What one passage holds of a question: which concepts, where, in which field. One walk over the passage's terms.

import type { Concept } from '../query.ts'
import { fields, partFlag, subjectFlag, type TermSequences } from '../store.ts'

/** The occurrences of concepts in one passage, in reading order: columns, of which the first `count` rows are meant. */
export interface Match {
  readonly concepts: Uint8Array
  /** Weight of the variant that was found: 1 for the word itself. */
  readonly weights: Float32Array
  readonly places: Uint16Array
  readonly fields: Uint8Array
  /** 1 where it begins its sentence, list item or row. */
  readonly subjects: Uint8Array
  /** 1 where it is a part of an identifier that stands there whole. */
  readonly parts: Uint8Array
  count: number
  /** Terms of the passage; words of its own headings without those of asking. */
  length: number
  headingTerms: number
}

/** Finds the concepts of a question in passages. Holds a table as long as the lexicon, cleared after each question. */
export class Matcher {
  private readonly conceptOf: Int16Array
  private readonly weightOf: Float32Array
  private readonly sequences: TermSequences
  private readonly light: Uint8Array
  private readonly found: Match

  /** @param light numbers of terms that say nothing in a heading: those of asking */
  constructor(sequences: TermSequences, termCount: number, light: Iterable<number>) {
    this.light = new Uint8Array(termCount)
    for (const number of light) this.light[number] = 1
    this.sequences = sequences
    this.conceptOf = new Int16Array(termCount).fill(-1)
    this.weightOf = new Float32Array(termCount)
    this.found = emptyMatch(
      sequences.starts.reduce((most, start, p) => Math.max(most, start - (sequences.starts[p - 1] ?? 0)), 0),
    )
  }

  /** What is made of the match of each passage, in their order. A match is overwritten by the next. */
  map<T>(concepts: readonly Concept[], passages: readonly number[], make: (match: Match, passage: number) => T): T[] {
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
    const made = passages.map((passage) => make(this.walk(passage), passage))
    for (const number of touched) {
      this.conceptOf[number] = -1
      this.weightOf[number] = 0
    }
    return made
  }

  private walk(passage: number): Match {
    const { starts, terms, places, fields: codes } = this.sequences
    const { found, conceptOf, light } = this
    const from = starts[passage] ?? 0
    const to = starts[passage + 1] ?? from
    let count = 0
    let headingTerms = 0
    for (let index = from; index < to; index++) {
      const number = terms[index] ?? 0
      const code = codes[index] ?? 0
      const field = code % subjectFlag
      const part = code >= partFlag
      if (field === fields.heading && !part && !light[number]) headingTerms++
      const concept = conceptOf[number] ?? -1
      if (concept < 0) continue
      found.concepts[count] = concept
      found.weights[count] = this.weightOf[number] ?? 0
      found.places[count] = places[index] ?? 0
      found.fields[count] = field
      found.subjects[count] = code & subjectFlag ? 1 : 0
      found.parts[count] = part ? 1 : 0
      count++
    }
    found.count = count
    found.length = to - from
    found.headingTerms = headingTerms
    return found
  }
}

function emptyMatch(rows: number): Match {
  return {
    concepts: new Uint8Array(rows),
    weights: new Float32Array(rows),
    places: new Uint16Array(rows),
    fields: new Uint8Array(rows),
    subjects: new Uint8Array(rows),
    parts: new Uint8Array(rows),
    count: 0,
    length: 0,
    headingTerms: 0,
  }
}
