// What people say for the course's words: from the glossary, from front matter, from abbreviations that the text itself
// explains, and from the general list of everyday words.

import { abbreviations } from '../../course/abbreviations.ts'
import type { Course } from '../../course/course.ts'
import { stopWords } from '../../language/stops.ts'
import type { Analyzer } from '../analyzer.ts'
import { everydayPairs } from './everyday.ts'

/** Said words, and the course's terms for them. All as terms of the analyzer. */
export interface Phrase {
  /** Function words too: "get into" is not "get". */
  readonly said: readonly string[]
  /** Which of them is the first that is no function word. */
  readonly first: number
  readonly meant: readonly string[]
  /** How much an occurrence of what is meant counts, where an occurrence of what was said counts 1. */
  readonly weight: number
}

/** An author who writes a synonym means it; a general word list only guesses. */
const WEIGHTS = { glossary: 0.8, abbreviation: 0.6, everyday: 0.7 } as const

/** A longer description of a term is no way to say it. */
const LONGEST = 5

/** The phrases of one course. @param lang what questions are read in; what is meant is read as its document is */
export function phrasesOf(course: Course, analyzer: Analyzer, lang = 'en'): readonly Phrase[] {
  const phrases: Phrase[] = []
  const langOf = new Map(course.documents.map((document) => [document.path, document.lang]))
  const add = (said: string, meant: string, weight: number, path: string) => {
    const from = heard(said, analyzer, lang)
    const to = terms(meant, analyzer, langOf.get(path)).filter((term) => !from.said.includes(term))
    if (from.first >= 0 && from.said.length <= LONGEST && to.length > 0) phrases.push({ ...from, meant: to, weight })
  }
  for (const entry of course.glossary)
    for (const word of entry.words) add(word, entry.term, WEIGHTS.glossary, entry.path)
  for (const [short, { long, path }] of abbreviations(course)) {
    add(short, long, WEIGHTS.abbreviation, path)
    add(long, short, WEIGHTS.abbreviation, path)
  }
  return phrases
}

/** What of the general list leads to a word that the course has. For documents in English. */
export function everydayPhrases(analyzer: Analyzer, has: (term: string) => boolean): readonly Phrase[] {
  const meantOf = new Map<string, readonly string[]>()
  return everydayPairs().flatMap(([said, written]) => {
    const meant = meantOf.get(written) ?? terms(written, analyzer)
    meantOf.set(written, meant)
    return meant.some(has) ? [{ ...heard(said, analyzer), meant, weight: WEIGHTS.everyday }] : []
  })
}

function heard(text: string, analyzer: Analyzer, lang = 'en'): Pick<Phrase, 'said' | 'first'> {
  const said = analyzer.stems(text, lang)
  return { said, first: said.findIndex((word) => !stopWords(lang).has(word)) }
}

function terms(text: string, analyzer: Analyzer, lang?: string): string[] {
  return [
    ...new Set(
      analyzer
        .tokens(text, lang)
        .filter((token) => !token.part)
        .map((token) => token.term),
    ),
  ]
}
