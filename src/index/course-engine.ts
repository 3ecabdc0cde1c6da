// The engine over one index: questions in, answers out.

import type { Block } from '../course/course.ts'
import { alternativesTo } from './alternatives.ts'
import type { Analyzer } from './analyzer.ts'
import type { Answer, Citation } from './answer.ts'
import { BlockReader } from './blocks.ts'
import { candidatesFor, type PassageIndex } from './candidates.ts'
import { Citer } from './citing.ts'
import { answerFrom, confidenceOf, uncertainFrom } from './confidence.ts'
import { Definition } from './definition.ts'
import type { Engine, Hit, Note, SectionView, Taught, Topic } from './engine.ts'
import { takenWith } from './follow-up/follow-up.ts'
import { isHeading } from './heading-words.ts'
import type { IndexData } from './index-data.ts'
import { Lexicon } from './lexicon.ts'
import { Notes } from './notes.ts'
import { type Place, placesOf } from './places.ts'
import { type Precedent, Precedents } from './precedents.ts'
import { isLong, type Query, readQuestion, type Wordstock } from './query.ts'
import { type Quotable, type Quote, quoteOf } from './quote.ts'
import { withFeedback } from './ranking/feedback.ts'
import { type Ranked, type RankingBase, rank, rankingBase, type Weights } from './ranking/rank.ts'
import { Relevance } from './relevance.ts'
import { bestRun, filledUp, type Outline, type Span } from './run.ts'
import { suggestions } from './suggesting.ts'
import { Speller } from './typos.ts'
import { PhraseBook } from './words/phrase-book.ts'
import { isSmallTalk } from './words/small-talk.ts'

export interface EngineParts {
  readonly data: IndexData
  readonly miniSearch: PassageIndex
  readonly analyzer: Analyzer
  readonly courseUrl: string | undefined
  readonly tuning: Tuning
}

/** Parts of the engine taken away or weighed otherwise: for measuring what each adds. */
export interface Tuning {
  readonly weights?: Partial<Weights>
  readonly typos?: boolean
  readonly everyday?: boolean
  readonly feedback?: boolean
}

/** How many of MiniSearch's best are ranked again. With 30 four answers of 796 were lost, with 100 two won; each costs time. */
const rankedAgain = 40
/** A long question has many words that say little: its best passage may stand further down. */
const rankedAgainForLong = 500
const mostCitations = 3
const noSpeller: Pick<Speller, 'correct'> = { correct: () => [] }

/** The blocks of a place, those of them that answer best, and the section that these begin in. */
interface Best {
  readonly blocks: readonly number[]
  readonly outlines: readonly Outline[]
  readonly span: Span
  readonly section: number
}

/** Blocks of a place that belong together, and the section that they begin in. */
interface Run {
  readonly place: Place
  readonly section: number
  readonly blocks: readonly number[]
}

export class CourseEngine implements Engine {
  private readonly parts: EngineParts
  private readonly stock: Wordstock
  private readonly base: RankingBase
  private readonly citer: Citer
  private readonly blocks: BlockReader
  private readonly precedents: Precedents
  private readonly notes: Notes

  /** @param like an engine over the same parts, whose tables are shared */
  constructor(parts: EngineParts, taught: readonly Precedent[] = [], notes: readonly Note[] = [], like?: CourseEngine) {
    const { data, analyzer } = parts
    const [lang, ...otherLangs] = data.langs
    const lexicon = like?.stock.lexicon ?? new Lexicon(data.lexicon, data.passages.length)
    this.parts = parts
    this.stock = like?.stock ?? {
      analyzer,
      lexicon,
      speller: parts.tuning.typos === false ? noSpeller : new Speller(lexicon, analyzer, lang),
      phrases: new PhraseBook(data.phrases),
      lang,
      otherLangs,
    }
    this.base = like?.base ?? rankingBase(data, lexicon, analyzer, parts.tuning.weights)
    this.citer = like?.citer ?? new Citer(data, parts.courseUrl)
    this.blocks = like?.blocks ?? new BlockReader(data.blocks, data.sections)
    const asked = data.sections.flatMap(({ asked }, section) => asked.map((question) => ({ question, section })))
    this.precedents = new Precedents([...asked, ...taught], this.stock)
    this.notes = new Notes(notes, this.stock)
  }

  ask(question: string, topic?: Topic): Answer {
    const { text, referent } = topic === undefined ? {} : takenWith(question, topic, this.stock)
    const understood = text ?? question
    const answer = this.answer(understood)
    const told = this.notes.answer(understood, answer.status === 'answered') ?? answer
    return { ...told, ...(text !== undefined && { takenAs: text }), ...(referent && { referent }) }
  }

  search(question: string, limit: number): readonly Hit[] {
    const near = this.precedents.near(question)
    return this.ranked(readQuestion(question, this.stock), near, Math.max(rankedAgain, limit))
      .slice(0, Math.max(0, limit))
      .map(({ passage, score }) => ({ citation: this.citer.passage(passage), score }))
  }

  suggest(typed: string, limit: number): readonly Citation[] {
    return suggestions(typed, limit, this.parts.data, this.parts.analyzer).map((section) => this.citer.section(section))
  }

  terms(text: string): readonly string[] {
    return this.stock.analyzer.tokens(text, this.stock.lang).map(({ term }) => term)
  }

  citation(sectionId: string): Citation | undefined {
    const index = this.indexOf(sectionId)
    return index === undefined ? undefined : this.citer.section(index)
  }

  section(sectionId: string): SectionView | undefined {
    const index = this.indexOf(sectionId)
    return index === undefined ? undefined : { citation: this.citer.section(index), blocks: this.blocksOf(index) }
  }

  sectionsOf(citation: Citation): readonly SectionView[] {
    const index = this.citer.sectionIndex(citation.sectionId)
    const document = index === undefined ? undefined : this.parts.data.sections[index]?.document
    return this.parts.data.sections.flatMap((section) => {
      // An empty file's section has no line at all.
      const own = section.id === citation.sectionId
      const over = own || (section.startLine <= citation.endLine && section.endLine >= citation.startLine)
      return section.document === document && over ? (this.section(section.id) ?? []) : []
    })
  }

  taught(pairs: readonly Taught[], notes: readonly Note[]): Engine {
    const precedents = pairs.flatMap(({ question, sectionId }) => {
      const section = this.citer.sectionIndex(sectionId)
      // A section that an edit has removed teaches nothing any more.
      return section === undefined ? [] : [{ question, section }]
    })
    return new CourseEngine(this.parts, precedents, notes, this)
  }

  /** Of a section with content: contents and link lists are not shown. */
  private indexOf(sectionId: string): number | undefined {
    const index = this.citer.sectionIndex(sectionId)
    return index !== undefined && this.parts.data.sections[index]?.content ? index : undefined
  }

  private blocksOf(section: number): readonly Block[] {
    const [from, to] = this.parts.data.sections[section]?.blocks ?? [0, 0]
    return Array.from({ length: to - from }, (_, offset) => this.blocks.at(from + offset))
  }

  private answer(question: string): Answer {
    const query = readQuestion(question, this.stock)
    const near = this.precedents.near(question)
    const ranked = this.ranked(query, near, rankedAgain)
    // "nice" is praise, but where a section is called so it is a question.
    const isTalk = isSmallTalk(question) && !isHeading(question, this.parts.data.sections)
    const confidence = isTalk ? 0 : confidenceOf(query, ranked)
    const relevance = new Relevance(query)
    const bestOf = (place: Place) => this.best(place, query, relevance, near)
    const [first, ...others] = placesOf(ranked, this.parts.data.passages, mostCitations)
    const run = first && this.run(first, bestOf(first))
    // What is only cited is named by what was found: where a passage is of one section, by that, wherever a quote would begin.
    const sectionOf = ({ from }: Place) => this.citer.onlySection(from) ?? bestOf({ from, to: from }).section
    const closest = others.map((place) => this.citer.place(place, sectionOf(place)))
    const citations = run ? [this.citer.place(run.place, run.section), ...closest] : []
    if (!run || confidence < uncertainFrom) return { status: 'not-covered', confidence, citations }
    const quote = this.quote(run, relevance)
    // A block that fits nowhere and cannot be cut leaves nothing to quote.
    if (confidence < answerFrom || quote.blocks.length === 0) return { status: 'uncertain', confidence, citations }
    return {
      status: 'answered',
      confidence,
      citations,
      quote: quote.blocks,
      ...(quote.cut === undefined ? {} : { cut: quote.cut }),
      alternatives: alternativesTo(query, ranked, this.parts.data).map((id) => this.citer.passage(id)),
    }
  }

  /** What is quoted of a place: what answers best, and what follows while it is short. */
  private run(place: Place, { blocks, outlines, span, section }: Best): Run {
    const { from, to } = filledUp(outlines, span)
    return { place, section, blocks: blocks.slice(from, to) }
  }

  /** What answers best in a place. */
  private best({ from, to }: Place, query: Query, relevance: Relevance, near: ReadonlyMap<number, number>): Best {
    const { blocks: table, about, passages, sequences } = this.parts.data
    const blocks = passages.slice(from, to + 1).flatMap((passage) => passage.blocks)
    const outlines = blocks.map((number) => this.blocks.outline(number))
    const definition = new Definition(query)
    const span = bestRun(outlines, {
      held: (block) => {
        const number = blocks[block] ?? -1
        return relevance.of(sequences.terms, table.termsFrom[number], table.termsTo[number], sequences.fields)
      },
      about: (section) => relevance.of(about.terms, about.starts[section], about.starts[section + 1]),
      defines: (block) => {
        const number = blocks[block] ?? -1
        return definition.in(
          sequences.terms,
          sequences.fields,
          table.termsFrom[number] ?? 0,
          table.termsTo[number] ?? 0,
        )
      },
      found: passages[from]?.blocks.length ?? 0,
      shape: query.shape,
      likeness: (section) => near.get(section) ?? 0,
    })
    return { blocks, outlines, span, section: outlines[span.from]?.section ?? 0 }
  }

  private quote({ place, blocks }: Run, relevance: Relevance): Quote {
    const { analyzer, lexicon } = this.stock
    const lang = this.parts.data.documents[this.citer.at(place.from).document]?.lang
    return quoteOf(
      blocks.map((number, index) => this.quotable(number, blocks[index - 1])),
      (text) => relevance.of(analyzer.tokens(text, lang).map(({ term }) => lexicon.numberOf(term) ?? -1)),
    )
  }

  /** @param before the block that is quoted before it */
  private quotable(number: number, before: number | undefined): Quotable {
    const block = this.blocks.at(number)
    const section = this.blocks.sectionOf(number)
    const heading = this.citer.heading(section)
    const goesOn = before === undefined || this.blocks.sectionOf(before) === section
    return goesOn || heading.text === '' ? { block } : { block, heading }
  }

  private ranked(query: Query, near: ReadonlyMap<number, number>, limit: number): readonly Ranked[] {
    const most = isLong(query) ? Math.max(limit, rankedAgainForLong) : limit
    const candidates = candidatesFor(this.parts.miniSearch, query.concepts, this.stock.lexicon, most)
    const ranked = rank(query, candidates, this.base, near)
    if (this.parts.tuning.feedback === false) return ranked
    const longer = withFeedback(query, ranked, this.parts.data.sequences, this.stock.lexicon)
    return longer ? rank(longer, candidates, this.base, near) : ranked
  }
}
