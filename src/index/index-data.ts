// What an index holds, as plain data: documents, sections, passages and their terms in the order of the text. This is
// what is serialised; nothing in it knows how to rank.

import type { IndexedBlocks } from './blocks.ts'
import type { LexiconData } from './lexicon.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './words/phrases.ts'

export interface IndexedDocument {
  readonly path: string
  readonly title: string
  /** A primary subtag. */
  readonly lang: string
  readonly url?: string
}

export interface IndexedSection {
  readonly id: string
  readonly document: number
  readonly headings: readonly string[]
  readonly anchor: string
  readonly depth: number
  readonly startLine: number
  readonly endLine: number
  readonly content: boolean
  /** Numbers of its first block and of the one after its last. */
  readonly blocks: readonly [from: number, to: number]
  readonly asked: readonly string[]
}

/** A passage whose blocks are numbers: those of its sections, or pieces of them where they were cut. */
export interface IndexedPassage extends Omit<Passage, 'blocks'> {
  readonly blocks: readonly number[]
}

/** By section: the distinct terms of its heading and of how it was asked for. Those of s lie between starts[s] and starts[s + 1]. */
export interface SectionTerms {
  readonly starts: Uint32Array
  readonly terms: Uint32Array
}

/** Where in a passage a term stands; what is `asked` finds it and is never shown as its words. */
export const FIELDS = { title: 0, path: 1, heading: 2, prose: 3, code: 4, asked: 5 } as const
export type Field = keyof typeof FIELDS
/** Added to a field's code where the term is the subject of its sentence, list item or row. */
export const SUBJECT_FLAG = 8
/** Added where the term is a part of an identifier that stands there whole. */
export const PART_FLAG = 16
/** Added where the term is what its sentence, list item or row explains. */
export const TERM_FLAG = 32
/** Added where the explanation says what the term is. */
export const DEFINED_FLAG = 64
/** Added in a heading where the term stands in parentheses: "DMZ (demilitarized zone)" is called DMZ. */
export const ASIDE_FLAG = 128

/** The terms of all passages one after the other; those of passage p lie between starts[p] and starts[p + 1]. */
export interface TermSequences {
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  /** Words from the beginning of the passage; fields and blocks lie far apart. */
  readonly places: Uint16Array
  readonly fields: Uint8Array
}

export interface IndexData {
  /** Languages of the documents, that of most passages first. At least one. */
  readonly langs: readonly [string, ...string[]]
  readonly documents: readonly IndexedDocument[]
  readonly sections: readonly IndexedSection[]
  readonly passages: readonly IndexedPassage[]
  readonly blocks: IndexedBlocks
  readonly about: SectionTerms
  readonly lexicon: LexiconData
  readonly sequences: TermSequences
  /** What people say for the course's words: glossary, front matter, abbreviations that the text explains. */
  readonly phrases: readonly Phrase[]
}
