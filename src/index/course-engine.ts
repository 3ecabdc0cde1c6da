// The engine over one index: questions in, answers out.

import type { Analyzer } from './analyzer.ts'
import type { Answer, Citation } from './answer.ts'
import { candidatesFor, type PassageIndex } from './candidates.ts'
import { Citer } from './citing.ts'
import { answerFrom, confidenceOf, uncertainFrom } from './confidence.ts'
import type { Engine, Hit, Note, SectionView, Taught, Topic } from './engine.ts'
import { takenWith } from './follow-up.ts'
import { Lexicon } from './lexicon.ts'
import { type Query, readQuestion, type Wordstock } from './query.ts'
import { type Quote, quoteOf } from './quote.ts'
import { worth } from './ranking/evidence.ts'
import { Matcher } from './ranking/matching.ts'
import { type Ranked, type RankingBase, rank } from './ranking/rank.ts'
import type { IndexData } from './store.ts'
import { suggestions } from './suggesting.ts'
import { Speller } from './typos.ts'
import { PhraseBook } from './words/phrase-book.ts'
import { everydayPhrases } from './words/phrases.ts'

export interface EngineParts {
  readonly data: IndexData
  readonly miniSearch: PassageIndex
  readonly analyzer: Analyzer
  readonly courseUrl: string | undefined
}

/** How many of MiniSearch's best are ranked again. 60 and 100 were alike; more costs time. */
const rankedAgain = 100
const mostCitations = 3

export class CourseEngine implements Engine {
  private readonly parts: EngineParts
  private readonly stock: Wordstock
  private readonly base: RankingBase
  private readonly citer: Citer

  constructor(parts: EngineParts) {
    const { data, analyzer } = parts
    const lexicon = new Lexicon(data.lexicon, data.passages.length)
    this.parts = parts
    this.stock = {
      analyzer,
      lexicon,
      speller: new Speller(lexicon),
      phrases: new PhraseBook([...data.phrases, ...everydayPhrases(analyzer)]),
      lang: 'en',
    }
    const passageLength = data.sequences.terms.length / Math.max(1, data.passages.length)
    this.base = { data, matcher: new Matcher(data.sequences, lexicon.termCount), averages: { passageLength } }
    this.citer = new Citer(data, parts.courseUrl)
  }

  ask(question: string, topic?: Topic): Answer {
    const taken = topic === undefined ? undefined : takenWith(question, topic, this.stock)
    const query = readQuestion(taken ?? question, this.stock)
    const ranked = this.ranked(query, rankedAgain)
    const confidence = confidenceOf(query, ranked)
    const said = taken === undefined ? {} : { takenAs: taken }
    const citations = this.closest(ranked)
    if (confidence < uncertainFrom || ranked.length === 0)
      return { status: 'not-covered', confidence, citations, ...said }
    const best = ranked[0]
    if (confidence < answerFrom || !best) return { status: 'uncertain', confidence, citations, ...said }
    const quote = this.quote(query, best)
    return {
      status: 'answered',
      confidence,
      citations,
      quote: quote.blocks,
      ...(quote.cut === undefined ? {} : { cut: quote.cut }),
      alternatives: [],
      ...said,
    }
  }

  search(question: string, limit: number): readonly Hit[] {
    const query = readQuestion(question, this.stock)
    return this.ranked(query, Math.max(rankedAgain, limit))
      .slice(0, Math.max(0, limit))
      .map(({ passage, score }) => ({ citation: this.citer.passage(passage), score }))
  }

  suggest(typed: string, limit: number): readonly Citation[] {
    return suggestions(typed, limit, this.parts.data, this.parts.analyzer).map((section) => this.citer.section(section))
  }

  section(sectionId: string): SectionView | undefined {
    const index = this.citer.sectionIndex(sectionId)
    const section = index === undefined ? undefined : this.parts.data.sections[index]
    if (index === undefined || !section?.content) return undefined
    return { citation: this.citer.section(index), blocks: section.blocks }
  }

  sectionsOf(citation: Citation): readonly SectionView[] {
    const first = this.citer.sectionIndex(citation.sectionId)
    const { sections } = this.parts.data
    if (first === undefined) return []
    const document = sections[first]?.document
    return sections.slice(first).flatMap((section) => {
      const within = section.document === document && section.startLine <= citation.endLine
      return within ? (this.section(section.id) ?? []) : []
    })
  }

  taught(_pairs: readonly Taught[], _notes: readonly Note[]): Engine {
    return this
  }

  private ranked(query: Query, limit: number): readonly Ranked[] {
    return rank(query, candidatesFor(this.parts.miniSearch, query.concepts, limit), this.base)
  }

  private closest(ranked: readonly Ranked[]): Citation[] {
    return ranked.slice(0, mostCitations).map(({ passage }) => this.citer.passage(passage))
  }

  private quote(query: Query, best: Ranked): Quote {
    const { analyzer } = this.stock
    const passage = this.parts.data.passages[best.passage]
    const total = query.concepts.reduce((sum, concept) => sum + worth(concept), 0) || 1
    const lang = this.parts.data.documents[passage?.document ?? 0]?.lang
    const shares = new Map<string, { concept: number; value: number }>()
    query.concepts.forEach((concept, index) => {
      for (const { term, weight } of concept.variants)
        shares.set(term, { concept: index, value: (weight * worth(concept)) / total })
    })
    const relevance = (text: string) => {
      const held = query.concepts.map(() => 0)
      for (const { term } of analyzer.tokens(text, lang)) {
        const share = shares.get(term)
        if (share) held[share.concept] = Math.max(held[share.concept] ?? 0, share.value)
      }
      return held
    }
    if (!passage) throw new RangeError(`no passage ${best.passage}`)
    return quoteOf(passage, relevance)
  }
}
