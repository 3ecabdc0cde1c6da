// What the rest of the program asks of an index: answers, hits, sections. Made by `buildEngine` (build.ts) from a Course, or
// by `reviveEngine` from what `BuiltEngine.serialise` gave, without parsing any markdown.

import type { Block } from '../course/course.ts'
import type { Answer, Citation, Referent } from './answer.ts'

/** A question that was pointed to a section: by an instructor, or by students whom it helped there. */
export interface Taught {
  readonly question: string
  readonly sectionId: string
}

/** An instructor's own answer to what the course does not say. Cited as theirs, never as the course's. */
export interface Note {
  readonly id: string
  readonly question: string
  readonly markdown: string
  readonly author: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** What the conversation was about just before: the same person's last question in the same place, as it was understood. */
export interface Topic {
  readonly question: string
  /** What that spoke of, where it only pointed to it; else it is read from the question. */
  readonly referent?: Referent
}

export interface Hit {
  readonly citation: Citation
  readonly score: number
}

export interface SectionView {
  readonly citation: Citation
  readonly blocks: readonly Block[]
}

export interface Engine {
  /** Never throws for any text: empty, emoji, 4,000 characters, another script. Pure: same arguments, same answer. */
  ask(question: string, topic?: Topic): Answer
  /** Ranked passages, best first, at most `limit`. */
  search(question: string, limit: number): readonly Hit[]
  /** Sections whose headings match what has been typed so far; the course's top sections while that is little. */
  suggest(typed: string, limit: number): readonly Citation[]
  /** A text's words as the index compares them, in the course's main language: stemmed, without stop words. */
  terms(text: string): readonly string[]
  /** Where a section stands; undefined where the id is unknown. */
  citation(sectionId: string): Citation | undefined
  /** A whole section as blocks, for reading on; undefined where the id is unknown. */
  section(sectionId: string): SectionView | undefined
  /** All sections that a citation's lines run over, in the file's order: a small section is cited with its neighbours. */
  sectionsOf(citation: Citation): readonly SectionView[]
  /** An engine that also knows what the class taught. The receiver is unchanged. */
  taught(pairs: readonly Taught[], notes: readonly Note[]): Engine
}
