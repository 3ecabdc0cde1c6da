// What an engine works with: an index, and what is made of it once, whatever a class is taught.

import type { Analyzer } from './analyzer.ts'
import { BlockReader } from './blocks.ts'
import { Candidates, type PassageIndex } from './candidates.ts'
import { Citer } from './citing.ts'
import { HeadingNames } from './heading-words.ts'
import type { IndexData } from './index-data.ts'
import { Lexicon } from './lexicon.ts'
import { Neighbours } from './neighbours.ts'
import { type RankingBase, rankingBase, type Weights } from './ranking/rank.ts'
import { Titles } from './titles.ts'
import { Speller } from './typos.ts'
import { PhraseBook } from './words/phrase-book.ts'
import type { Wordstock } from './wordstock.ts'

export interface EngineOptions {
  /** Template of the public link to a section: `{path}`, `{anchor}`, `{start}`, `{end}`. A document's own `url` goes first. */
  readonly courseUrl?: string
  readonly tuning?: Tuning
}

export interface EngineParts extends EngineOptions {
  readonly data: IndexData
  readonly miniSearch: PassageIndex
  readonly analyzer: Analyzer
}

/** Parts of the engine taken away or weighed otherwise: for measuring what each adds. */
export interface Tuning {
  readonly weights?: Partial<Weights>
  readonly typos?: boolean
  readonly everyday?: boolean
  readonly feedback?: boolean
}

const NO_SPELLER: Pick<Speller, 'correct'> = { correct: () => [] }

/** What is made of an index once, whatever a class is taught. */
export interface Tables {
  readonly stock: Wordstock
  readonly candidates: Candidates
  readonly base: RankingBase
  readonly citer: Citer
  readonly names: HeadingNames
  readonly titles: Titles
  readonly blocks: BlockReader
}

export function tablesOf({ data, miniSearch, analyzer, courseUrl, tuning = {} }: EngineParts): Tables {
  const [lang, ...otherLangs] = data.langs
  const lexicon = new Lexicon(data.lexicon, data.passages.length)
  const speller = tuning.typos === false ? NO_SPELLER : new Speller(lexicon, analyzer, lang)
  const stock: Wordstock = {
    analyzer,
    lexicon,
    speller,
    phrases: new PhraseBook(data.phrases),
    neighbours: new Neighbours(data.sequences),
    lang,
    otherLangs,
  }
  return {
    stock,
    candidates: new Candidates(miniSearch),
    base: rankingBase(data, lexicon, analyzer, tuning.weights),
    citer: new Citer(data, courseUrl),
    names: new HeadingNames(data.sections),
    titles: new Titles(data, stock),
    blocks: new BlockReader(data.blocks, data.sections),
  }
}
