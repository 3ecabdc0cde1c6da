// What a question gets: a quote with citations, or an honest word that the course does not say.

import type { Block } from '../course/course.ts'

/** Where something stands in the course. Lines are 1-based lines of the file on disk; at most 60 of them. */
export interface Citation {
  readonly sectionId: string
  /** Relative to the corpus folder. */
  readonly path: string
  /** The document's title. */
  readonly title: string
  readonly headings: readonly string[]
  readonly startLine: number
  readonly endLine: number
  /** A public link, where the course has one. */
  readonly url?: string
  /** Present where this is an instructor's note and not the course's text; path and lines say nothing then. */
  readonly note?: { readonly author: string; readonly at: number }
}

/** What "it" may stand for in the next question. */
export interface Referent {
  readonly text: string
  readonly plural: boolean
  /** Of which the same was asked before, with which it may be compared. */
  readonly other?: string
}

interface Outcome {
  /** 0 to 1: how likely it is that the first citation answers the question. Calibrated: see `npm run eval`. */
  readonly confidence: number
  /** Best first, three at most. On outcomes other than `answered` the closest sections. */
  readonly citations: readonly Citation[]
  /** The question as it was understood, where the conversation before it added words. */
  readonly takenAs?: string
  /** What the question spoke of, where it did not name it itself. */
  readonly referent?: Referent
}

/**
 * The course's own blocks, in the file's order, with the heading of each section that they go on into; markdown is made of
 * them by `quoteMarkdown`.
 */
export interface Answered extends Outcome {
  readonly status: 'answered'
  readonly quote: readonly Block[]
  /** Said where a block had to be cut to fit ("12 more rows"). */
  readonly cut?: string
  /** Two or more topics that match about equally, to be offered side by side. Empty where the question is plain. */
  readonly alternatives: readonly Citation[]
}

/** Something is near, but nothing that could be quoted as the answer in good conscience. */
export interface Uncertain extends Outcome {
  readonly status: 'uncertain'
}

/** The course does not say. */
export interface NotCovered extends Outcome {
  readonly status: 'not-covered'
}

export type Answer = Answered | Uncertain | NotCovered
