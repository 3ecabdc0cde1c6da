// Instructors' own answers to what the course does not say: found by their question and their words, cited as theirs.

import type { Block } from '../course/course.ts'
import { readFragment } from '../course/fragment.ts'
import type { Answered, Citation } from './answer.ts'
import type { Note } from './engine.ts'
import { Precedents } from './precedents.ts'
import { quoteOf } from './quote.ts'
import type { Wordstock } from './wordstock.ts'

/** A note whose question is this much like the one asked answers it, whatever the course says. */
const SURELY_MEANT = 0.8
/** Where the course has no answer, a note this much alike does. */
const PERHAPS_MEANT = 0.6

interface Kept {
  readonly note: Note
  readonly blocks: readonly Block[]
}

export class Notes {
  readonly #kept: readonly Kept[]
  readonly #precedents: Precedents

  constructor(notes: readonly Note[], stock: Pick<Wordstock, 'analyzer' | 'lexicon' | 'lang'>) {
    this.#kept = notes.map((note) => ({ note, blocks: blocksOf(note) }))
    this.#precedents = new Precedents(
      notes.map((note, section) => ({ question: note.question, section })),
      stock,
    )
  }

  /** The note that answers what is asked; undefined where none does. @param readings as `Query.asked` @param answered the course has an answer too */
  answer(readings: readonly string[], answered: boolean): Answered | undefined {
    const near = [...this.#precedents.near(readings)].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    const kept = near && this.#kept[near[0]]
    if (!near || !kept || near[1] < (answered ? SURELY_MEANT : PERHAPS_MEANT)) return undefined
    const quote = quoteOf(
      kept.blocks.map((block) => ({ block })),
      () => [],
    )
    if (quote.blocks.length === 0) return undefined
    return {
      status: 'answered',
      confidence: near[1],
      citations: [citationOf(kept.note)],
      quote: quote.blocks,
      ...(quote.cut === undefined ? {} : { cut: quote.cut }),
      alternatives: [],
    }
  }
}

/** What a note says; one that would choke the parser says it as it was typed, and spoils nobody's questions. */
function blocksOf({ markdown }: Note): readonly Block[] {
  try {
    return readFragment(markdown)
  } catch {
    const whole = { startLine: 1, endLine: 1, markdown, text: markdown }
    return [{ kind: 'paragraph', ...whole, parts: [whole] }]
  }
}

function citationOf(note: Note): Citation {
  return {
    sectionId: `note:${note.id}`,
    path: '',
    title: note.question,
    headings: [note.question],
    startLine: 0,
    endLine: 0,
    note: { author: note.author, at: note.at },
  }
}
