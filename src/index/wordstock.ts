// What a course's words are, as far as reading a question needs to know.

import type { Analyzer } from './analyzer.ts'
import type { Lexicon } from './lexicon.ts'
import type { Neighbours } from './neighbours.ts'
import type { Speller } from './typos.ts'
import type { PhraseBook } from './words/phrase-book.ts'

/** What is needed to understand a question. */
export interface Wordstock {
  readonly analyzer: Analyzer
  readonly lexicon: Lexicon
  readonly speller: Pick<Speller, 'correct'>
  readonly phrases: PhraseBook
  readonly neighbours: Pick<Neighbours, 'met'>
  /** What questions are read in: the language of most of the course. Its primary subtag. */
  readonly lang: string
  /** The others of the course. */
  readonly otherLangs: readonly string[]
}
