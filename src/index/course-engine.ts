// The engine over one index: questions in, answers out.

import type { Block } from '../course/course.ts'
import { alternativesTo } from './alternatives.ts'
import type { Answer, Citation } from './answer.ts'
import { ANSWER_FROM, comesClose, confidenceOf, UNCERTAIN_FROM } from './confidence.ts'
import { asksForTerm, Definition } from './definition.ts'
import type { Engine, Hit, Note, SectionView, Taught, Topic } from './engine.ts'
import { entryOf } from './entry.ts'
import { takenWith } from './follow-up/follow-up.ts'
import { Notes } from './notes.ts'
import { type Place, placesOf } from './places.ts'
import { type Precedent, Precedents } from './precedents.ts'
import { isLong, type Query, readQuestion } from './query.ts'
import { type Quotable, type Quote, quoteOf } from './quote.ts'
import { SAYS_ALL } from './ranking/evidence.ts'
import { withFeedback } from './ranking/feedback.ts'
import { type Ranked, rank } from './ranking/rank.ts'
import { Relevance } from './relevance.ts'
import { bestRun, filledUp, type Outline, type Span } from './run.ts'
import { suggestions } from './suggesting.ts'
import { type EngineParts, type Tables, tablesOf } from './tables.ts'
import { isDistress } from './words/distress.ts'
import { isSmallTalk } from './words/small-talk.ts'

/** How many of MiniSearch's best are ranked again: 25 to 80 were alike on 663 questions, and each costs time. */
const RANKED_AGAIN = 30
/** A long question has many words that say little: its best passage may stand further down. With 100 two were lost, 250 to 500 were alike. */
const RANKED_AGAIN_FOR_LONG = 250
const MOST_CITATIONS = 3

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
  readonly #parts: EngineParts
  readonly #tables: Tables
  readonly #precedents: Precedents
  readonly #notes: Notes

  /** @param tables of another engine over the same parts, which are shared */
  constructor(
    parts: EngineParts,
    taught: readonly Precedent[] = [],
    notes: readonly Note[] = [],
    tables: Tables = tablesOf(parts),
  ) {
    const asked = parts.data.sections.flatMap(({ asked }, section) => asked.map((question) => ({ question, section })))
    this.#parts = parts
    this.#tables = tables
    this.#precedents = new Precedents([...asked, ...taught], tables.stock)
    this.#notes = new Notes(notes, tables.stock)
  }

  ask(question: string, topic?: Topic): Answer {
    // No section is an answer to that, and no instructor's note.
    if (isDistress(question)) return { status: 'not-covered', confidence: 0, citations: [] }
    const { stock, names } = this.#tables
    const { text, referent } = topic === undefined ? {} : takenWith(question, topic, stock, (text) => names.has(text))
    const understood = text ?? question
    const query = readQuestion(understood, stock)
    const answer = this.#answer(understood, query)
    const told = this.#notes.answer(query.asked, answer.status === 'answered') ?? answer
    return { ...told, ...(text !== undefined && { takenAs: text }), ...(referent && { referent }) }
  }

  search(question: string, limit: number): readonly Hit[] {
    const query = readQuestion(question, this.#tables.stock)
    return this.#ranked(query, this.#precedents.near(query.asked), Math.max(RANKED_AGAIN, limit))
      .slice(0, Math.max(0, limit))
      .map(({ passage, score }) => ({ citation: this.#tables.citer.passage(passage), score }))
  }

  suggest(typed: string, limit: number): readonly Citation[] {
    return suggestions(typed, limit, this.#parts.data, this.#parts.analyzer).map((section) =>
      this.#tables.citer.section(section),
    )
  }

  terms(text: string): readonly string[] {
    return this.#tables.stock.analyzer.tokens(text, this.#tables.stock.lang).map(({ term }) => term)
  }

  citation(sectionId: string): Citation | undefined {
    const index = this.#indexOf(sectionId)
    return index === undefined ? undefined : this.#tables.citer.section(index)
  }

  section(sectionId: string): SectionView | undefined {
    const index = this.#indexOf(sectionId)
    return index === undefined
      ? undefined
      : { citation: this.#tables.citer.section(index), blocks: this.#blocksOf(index) }
  }

  sectionsOf(citation: Citation): readonly SectionView[] {
    const index = this.#tables.citer.sectionIndex(citation.sectionId)
    const document = index === undefined ? undefined : this.#parts.data.sections[index]?.document
    return this.#parts.data.sections.flatMap((section) => {
      // An empty file's section has no line at all.
      const own = section.id === citation.sectionId
      const over = own || (section.startLine <= citation.endLine && section.endLine >= citation.startLine)
      return section.document === document && over ? (this.section(section.id) ?? []) : []
    })
  }

  taught(pairs: readonly Taught[], notes: readonly Note[]): Engine {
    const precedents = pairs.flatMap(({ question, sectionId }) => {
      const section = this.#tables.citer.sectionIndex(sectionId)
      // A section that an edit has removed teaches nothing any more.
      return section === undefined ? [] : [{ question, section }]
    })
    return new CourseEngine(this.#parts, precedents, notes, this.#tables)
  }

  /** Of a section with content: contents and link lists are not shown. */
  #indexOf(sectionId: string): number | undefined {
    const index = this.#tables.citer.sectionIndex(sectionId)
    return index !== undefined && this.#parts.data.sections[index]?.content ? index : undefined
  }

  #blocksOf(section: number): readonly Block[] {
    const [from, to] = this.#parts.data.sections[section]?.blocks ?? [0, 0]
    return Array.from({ length: to - from }, (_, offset) => this.#tables.blocks.at(from + offset))
  }

  #answer(question: string, query: Query): Answer {
    const near = this.#precedents.near(query.asked)
    const ranked = this.#ranked(query, near, RANKED_AGAIN)
    // "nice" is praise, but where a section is called so it is a question.
    const { names } = this.#tables
    const isTalk = isSmallTalk(question, (word) => names.begin(word)) && !names.has(question)
    const confidence = isTalk ? 0 : confidenceOf(query, ranked)
    const relevance = new Relevance(query)
    const bestOf = (place: Place) => this.#best(place, query, relevance, near)
    const [first, ...others] = placesOf(ranked, this.#parts.data.passages, MOST_CITATIONS)
    const run = first && this.#run(first, bestOf(first), relevance)
    // What is only cited is named by what was found: where a passage is of one section, by that, wherever a quote would begin.
    const sectionOf = ({ from }: Place) => this.#tables.citer.onlySection(from) ?? bestOf({ from, to: from }).section
    const closest = others.map((place) => this.#tables.citer.place(place, sectionOf(place)))
    const citations = run ? [this.#tables.citer.place(run.place, run.section), ...closest] : []
    if (!run || confidence < UNCERTAIN_FROM)
      return { status: 'not-covered', confidence, citations: comesClose(query) ? citations : [] }
    const quote = this.#quote(run, query, relevance)
    // A block that fits nowhere and cannot be cut leaves nothing to quote.
    if (confidence < ANSWER_FROM || quote.blocks.length === 0) return { status: 'uncertain', confidence, citations }
    return {
      status: 'answered',
      confidence,
      citations,
      quote: quote.blocks,
      ...(quote.cut === undefined ? {} : { cut: quote.cut }),
      alternatives: alternativesTo(query, ranked, this.#parts.data).map((id) => this.#tables.citer.passage(id)),
    }
  }

  /** What is quoted of a place: what answers best, and what follows while it is short. */
  #run(place: Place, { blocks, outlines, span, section }: Best, relevance: Relevance): Run {
    const isNamed = relevance.alike(this.#tables.titles.of(section)) >= SAYS_ALL
    const { from, to } = filledUp(outlines, span, isNamed)
    return { place, section, blocks: blocks.slice(from, to) }
  }

  /** What answers best in a place. */
  #best({ from, to }: Place, query: Query, relevance: Relevance, near: ReadonlyMap<number, number>): Best {
    const { blocks: table, about, passages, sequences } = this.#parts.data
    const blocks = passages.slice(from, to + 1).flatMap((passage) => passage.blocks)
    const outlines = blocks.map((number) => this.#tables.blocks.outline(number))
    const definition = new Definition(query)
    const span = bestRun(outlines, {
      held: (block) => {
        const number = blocks[block] ?? -1
        return relevance.of(sequences.terms, table.termsFrom[number], table.termsTo[number], sequences.fields)
      },
      about: (section) => relevance.of(about.terms, about.starts[section], about.starts[section + 1]),
      titled: (section) => relevance.alike(this.#tables.titles.of(section)),
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

  #quote({ place, blocks }: Run, query: Query, relevance: Relevance): Quote {
    const { analyzer, lexicon } = this.#tables.stock
    const lang = this.#parts.data.documents[this.#tables.citer.at(place.from).document]?.lang
    const numbersOf = (text: string) => analyzer.tokens(text, lang).map(({ term }) => lexicon.numberOf(term) ?? -1)
    const run = blocks.map((number, index) => this.#quotable(number, blocks[index - 1]))
    const entry = asksForTerm(query) ? entryOf(run, (text) => relevance.isAll(numbersOf(text))) : undefined
    return { ...entry, ...quoteOf(entry?.run ?? run, (text) => relevance.of(numbersOf(text))) }
  }

  /** @param before the block that is quoted before it */
  #quotable(number: number, before: number | undefined): Quotable {
    const block = this.#tables.blocks.at(number)
    const section = this.#tables.blocks.sectionOf(number)
    const heading = this.#tables.citer.heading(section)
    const goesOn = before === undefined || this.#tables.blocks.sectionOf(before) === section
    return goesOn || heading.text === '' ? { block } : { block, heading }
  }

  #ranked(query: Query, near: ReadonlyMap<number, number>, limit: number): readonly Ranked[] {
    const most = isLong(query) ? Math.max(limit, RANKED_AGAIN_FOR_LONG) : limit
    const candidates = this.#tables.candidates.best(query.concepts, most)
    const ranked = rank(query, candidates, this.#tables.base, near)
    if (this.#parts.tuning?.feedback === false) return ranked
    const longer = withFeedback(query, ranked, this.#parts.data.sequences, this.#tables.stock.lexicon)
    return longer ? rank(longer, candidates, this.#tables.base, near) : ranked
  }
}
