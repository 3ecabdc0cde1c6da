// What one passage holds of a question: which concepts, where, in which field. One walk over the passage's terms.

import { FIELDS, type IndexData, PART_FLAG, SUBJECT_FLAG, TERM_FLAG } from '../index-data.ts'
import type { Concept } from '../query.ts'
import type { Headings } from './headings.ts'

/** The occurrences of concepts in one passage, in reading order: columns, of which the first `count` rows are meant. */
export interface Match {
  readonly concepts: Uint8Array
  /** Weight of the variant that was found: 1 for the word itself. */
  readonly weights: Float32Array
  readonly places: Uint16Array
  readonly fields: Uint8Array
  /** 1 where it begins its sentence, list item or row. */
  readonly subjects: Uint8Array
  /** 1 where it is what its sentence, list item or row explains. */
  readonly terms: Uint8Array
  /** 1 where it is a part of an identifier that stands there whole. */
  readonly parts: Uint8Array
  /** Which of the passage's blocks it stands in, from 1; 0 where it stands in none. */
  readonly blocks: Uint16Array
  /** Which of the passage's headings it stands in, from 1; 0 where it stands in none. */
  readonly headings: Uint16Array
  count: number
  /** Terms of the passage. */
  length: number
  /** Terms of each of its headings, without the words of asking. */
  headingSizes: ArrayLike<number>
}

/** Finds the concepts of a question in passages. Holds a table as long as the lexicon, cleared after each question. */
export class Matcher {
  readonly #conceptOf: Int16Array
  readonly #weightOf: Float32Array
  readonly #data: IndexData
  readonly #headings: Headings
  readonly #found: Match

  constructor(data: IndexData, termCount: number, headings: Headings) {
    const { sequences } = data
    this.#data = data
    this.#conceptOf = new Int16Array(termCount).fill(-1)
    this.#weightOf = new Float32Array(termCount)
    this.#headings = headings
    this.#found = emptyMatch(
      sequences.starts.reduce((most, start, p) => Math.max(most, start - (sequences.starts[p - 1] ?? 0)), 0),
    )
  }

  /** What is made of the match of each passage, in their order. A match is overwritten by the next. */
  map<T>(concepts: readonly Concept[], passages: readonly number[], make: (match: Match, passage: number) => T): T[] {
    const touched: number[] = []
    concepts.forEach((concept, index) => {
      for (const { number, weight } of concept.variants) {
        // A term that stands for two concepts counts for the one that it fits better.
        if (weight <= (this.#weightOf[number] ?? 0)) continue
        this.#conceptOf[number] = index
        this.#weightOf[number] = weight
        touched.push(number)
      }
    })
    const made = passages.map((passage) => make(this.#walk(passage), passage))
    for (const number of touched) {
      this.#conceptOf[number] = -1
      this.#weightOf[number] = 0
    }
    return made
  }

  #walk(passage: number): Match {
    const { starts, terms, places, fields: codes } = this.#data.sequences
    const { termsFrom, termsTo } = this.#data.blocks
    const blocks = this.#data.passages[passage]?.blocks ?? []
    const [found, conceptOf] = [this.#found, this.#conceptOf]
    const from = starts[passage] ?? 0
    const to = starts[passage + 1] ?? from
    let count = 0
    let block = 0
    let heading = 0
    const ends = this.#headings.ends(passage)
    for (let index = from; index < to; index++) {
      const number = terms[index] ?? 0
      const concept = conceptOf[number] ?? -1
      if (concept < 0) continue
      const code = codes[index] ?? 0
      found.concepts[count] = concept
      found.weights[count] = this.#weightOf[number] ?? 0
      found.places[count] = places[index] ?? 0
      found.fields[count] = code % SUBJECT_FLAG
      found.subjects[count] = code & SUBJECT_FLAG ? 1 : 0
      found.terms[count] = code & TERM_FLAG ? 1 : 0
      found.parts[count] = code & PART_FLAG ? 1 : 0
      while (index >= (termsTo[blocks[block] ?? -1] ?? Number.POSITIVE_INFINITY)) block++
      found.blocks[count] = index >= (termsFrom[blocks[block] ?? -1] ?? Number.POSITIVE_INFINITY) ? block + 1 : 0
      while (index >= (ends[heading] ?? Number.POSITIVE_INFINITY)) heading++
      found.headings[count] = code % SUBJECT_FLAG === FIELDS.heading ? heading + 1 : 0
      count++
    }
    found.count = count
    found.length = to - from
    found.headingSizes = this.#headings.sizes(passage)
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
    terms: new Uint8Array(rows),
    parts: new Uint8Array(rows),
    blocks: new Uint16Array(rows),
    headings: new Uint16Array(rows),
    count: 0,
    length: 0,
    headingSizes: [],
  }
}
