// A course becomes an index: passages, their terms, and MiniSearch's own structures.

import type { Course, Document, Section } from '../course/course.ts'
import type { Analyzer, Token } from './analyzer.ts'
import { BlockWriter } from './blocks.ts'
import { createMiniSearch, type PassageIndex } from './candidates.ts'
import { headingPieces } from './heading-words.ts'
import {
  ASIDE_FLAG,
  DEFINED_FLAG,
  FIELDS,
  type Field,
  type IndexData,
  type IndexedDocument,
  type IndexedPassage,
  type IndexedSection,
  PART_FLAG,
  type SectionTerms,
  SUBJECT_FLAG,
  TERM_FLAG,
} from './index-data.ts'
import type { LexiconData } from './lexicon.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Stretch, stretchesOf } from './subjects.ts'
import { everydayPhrases, phrasesOf } from './words/phrases.ts'

/**
 * Builds the index of a course. CPU only; linear in the course's length.
 * @param everyday whether questions in everyday words are understood
 */
export function indexCourse(
  course: Course,
  analyzer: Analyzer,
  everyday = true,
): { data: IndexData; miniSearch: PassageIndex } {
  const documents = course.documents.map(indexedDocument)
  const sections: IndexedSection[] = []
  const passages: IndexedPassage[] = []
  const about = course.documents.flatMap((document) => document.sections.map(() => new Set<number>()))
  const blocks = new BlockWriter()
  const sequences = new SequenceWriter()
  const miniSearch = createMiniSearch()
  course.documents.forEach((document, position) => {
    const cut = passagesOf(document, position, sections.length)
    for (const section of document.sections) sections.push(indexedSection(section, position, sections.length, blocks))
    for (const passage of cut) {
      const found: string[] = []
      sequences.open()
      const numbers = passage.blocks.map(({ block, section }) => blocks.number(block, section))
      const texts = fieldTexts(passage, numbers, sections, document.title)
      for (const { field, stretches, block, section } of texts) {
        sequences.gap()
        const from = sequences.length
        for (const stretch of stretches) {
          const tokens = analyzer.tokens(stretch.text, document.lang)
          sequences.write(FIELDS[field] + flagsOf(stretch), tokens)
          for (const { term } of tokens) for (let time = 0; time < SEARCHABLE[field]; time++) found.push(term)
        }
        if (block !== undefined) blocks.locate(block, from, sequences.length)
        if (section !== undefined) for (const term of sequences.since(from)) about[section]?.add(term)
      }
      miniSearch.add({ id: passages.length, terms: found.join('\n') })
      passages.push({ ...passage, blocks: numbers })
    }
  })
  const written = sequences.finish()
  const langs = langsOf(documents, passages)
  const inEnglish = everyday && langs[0] === 'en'
  const general = inEnglish ? everydayPhrases(analyzer, (term) => sequences.known(term) !== undefined) : []
  const phrases = [...phrasesOf(course, analyzer, langs[0]), ...general]
  const texts = { documents, sections, passages, blocks: blocks.finish(), about: sectionTerms(about) }
  return { data: { langs, ...texts, ...written, phrases }, miniSearch }
}

/** The languages of the documents, that of most passages first; English where there is no document. */
function langsOf(documents: readonly IndexedDocument[], passages: readonly IndexedPassage[]): IndexData['langs'] {
  const counts = new Map(documents.map(({ lang }) => [lang, 0]))
  for (const { document } of passages) {
    const lang = documents[document]?.lang
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  const [most = 'en', ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([lang]) => lang)
  return [most, ...others]
}

function flagsOf({ subject, term, defined, aside = false }: Stretch): number {
  return (subject ? SUBJECT_FLAG : 0) + (term ? TERM_FLAG : 0) + (defined ? DEFINED_FLAG : 0) + (aside ? ASIDE_FLAG : 0)
}

/** How often a term is told to MiniSearch: a heading says what the passage is about, `asked` lines were written to be found. */
const SEARCHABLE: Readonly<Record<Field, number>> = { title: 1, path: 1, heading: 3, prose: 1, code: 1, asked: 3 }

function indexedDocument(document: Document): IndexedDocument {
  const { path, title, lang, frontMatter } = document
  return { path, title, lang, ...(frontMatter.url === undefined ? {} : { url: frontMatter.url }) }
}

function indexedSection(section: Section, document: number, index: number, table: BlockWriter): IndexedSection {
  const { id, anchor, headings, depth, startLine, endLine, asked, role } = section
  const content = role === 'content'
  // Review questions and their keys are not kept: nothing that answers questions can leak them.
  const blocks = table.all(content ? section.blocks : [], index)
  return { id, document, anchor, headings, depth, startLine, endLine, content, blocks, asked }
}

interface FieldText {
  readonly field: Field
  readonly stretches: readonly Stretch[]
  /** Number of the block whose text this is. */
  readonly block?: number
  /** The section that is found by this text without its standing in a block. */
  readonly section?: number
}

const NO_SIGNS = { subject: false, term: false, defined: false } as const

function plain(field: Field, text: string): FieldText {
  return { field, stretches: [{ text, ...NO_SIGNS }] }
}

function heading(text: string, section: number): FieldText {
  const stretches = headingPieces(text).map((piece) => ({ ...piece, ...NO_SIGNS }))
  return { field: 'heading', stretches, section }
}

/** The texts of a passage, field by field, in reading order. */
function fieldTexts(
  passage: Passage,
  numbers: readonly number[],
  sections: readonly IndexedSection[],
  title: string,
): FieldText[] {
  const texts = [plain('title', title)]
  const first = sections[passage.sections[0] ?? -1]
  if (first) texts.push(plain('path', first.headings.slice(1, -1).join('\n')))
  let shown = -1
  passage.blocks.forEach(({ block, section }, index) => {
    if (section !== shown) {
      texts.push(heading(sections[section]?.headings.at(-1) ?? '', section))
      shown = section
    }
    const field = block.kind === 'code' ? 'code' : 'prose'
    texts.push({ field, stretches: stretchesOf(block), block: numbers[index] ?? 0 })
  })
  for (const section of passage.sections) {
    for (const line of sections[section]?.asked ?? []) texts.push({ ...plain('asked', line), section })
  }
  return texts
}

function sectionTerms(about: readonly ReadonlySet<number>[]): SectionTerms {
  const starts = new Uint32Array(about.length + 1)
  about.forEach(({ size }, section) => {
    starts[section + 1] = (starts[section] ?? 0) + size
  })
  return { starts, terms: Uint32Array.from(about.flatMap((terms) => [...terms])) }
}

/** Between two fields or blocks lie this many places, so that no nearness is seen across them. */
const GAP = 12
const LAST_PLACE = 65_535

/** Writes the sequences and counts the words on the way. */
class SequenceWriter {
  readonly #starts: number[] = []
  readonly #terms: number[] = []
  readonly #places: number[] = []
  readonly #fields: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #passages: number[] = []
  readonly #occurrences: number[] = []
  readonly #lastSeen: number[] = []
  readonly #words = new Map<string, { term: number; count: number }>()
  #place = 0

  get length(): number {
    return this.#terms.length
  }

  /** The number of a term that was written. */
  known(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  /** Numbers of the terms written from a length on. */
  since(from: number): readonly number[] {
    return this.#terms.slice(from)
  }

  open(): void {
    this.#starts.push(this.#terms.length)
    this.#place = 0
  }

  /** What follows stands apart from what came before. */
  gap(): void {
    this.#place += GAP
  }

  write(code: number, tokens: readonly Token[]): void {
    const current = this.#starts.length
    for (const token of tokens) {
      const number = this.#number(token.term)
      this.#terms.push(number)
      this.#places.push(Math.min(LAST_PLACE, this.#place + token.place))
      this.#fields.push(code + (token.part ? PART_FLAG : 0))
      this.#occurrences[number] = (this.#occurrences[number] ?? 0) + 1
      if (this.#lastSeen[number] !== current) {
        this.#lastSeen[number] = current
        this.#passages[number] = (this.#passages[number] ?? 0) + 1
      }
      if (!token.part) this.#count(token.word, number)
    }
    this.#place += (tokens.at(-1)?.place ?? -1) + 1
  }

  finish(): { lexicon: LexiconData; sequences: IndexData['sequences'] } {
    const words = [...this.#words]
    return {
      lexicon: {
        terms: [...this.#numbers.keys()],
        passages: Uint32Array.from(this.#passages),
        occurrences: Uint32Array.from(this.#occurrences),
        words: words.map(([word]) => word),
        wordTerms: Uint32Array.from(words, ([, { term }]) => term),
        wordCounts: Uint32Array.from(words, ([, { count }]) => count),
      },
      sequences: {
        starts: Uint32Array.from([...this.#starts, this.#terms.length]),
        terms: Uint32Array.from(this.#terms),
        places: Uint16Array.from(this.#places),
        fields: Uint8Array.from(this.#fields),
      },
    }
  }

  #number(term: string): number {
    let number = this.#numbers.get(term)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(term, number)
    }
    return number
  }

  #count(word: string, term: number): void {
    const entry = this.#words.get(word)
    if (entry) entry.count++
    else this.#words.set(word, { term, count: 1 })
  }
}
