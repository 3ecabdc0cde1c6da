// Sections become passages: what is indexed and cited. Tiny sections and introductions join what follows; large sections
// are cut between blocks, oversize blocks between their parts.

import { fencedCode } from '../course/blocks.ts'
import type { Block, Document, Section } from '../course/course.ts'

/** The most that is ever quoted or cited. */
export const LIMITS = { characters: 1500, lines: 60 } as const

export interface Passage {
  /** Position of the document in the course. */
  readonly document: number
  /** Positions in the course's list of sections: the first is the one that the passage is cited under. */
  readonly sections: readonly number[]
  readonly startLine: number
  readonly endLine: number
  /** Each with the position of its section. In the order of the file. */
  readonly blocks: readonly PlacedBlock[]
}

export interface PlacedBlock {
  readonly block: Block
  readonly section: number
}

/** Whether a block ends with a colon, or is a label: little is said by it alone. */
export function introduces(block: Block): boolean {
  return block.leads === true || block.text.trimEnd().endsWith(':')
}

/** Sizes in characters of `Block.text`. Measured on two question sets: see docs/ranking.md. */
interface Sizes {
  /** A section smaller than this joins the one after it. */
  readonly tiny: number
  /** A passage that has reached this is closed at the next block. */
  readonly full: number
}

const SIZES: Sizes = { tiny: 300, full: 2500 }

/** @param first position of the document's first section in the course's list of sections. */
export function passagesOf(document: Document, position: number, first: number): readonly Passage[] {
  const passages: Passage[] = []
  let open: Draft | undefined
  const close = () => {
    if (open && open.blocks.length > 0) passages.push(finish(open, position))
    open = undefined
  }
  for (const [index, section] of document.sections.entries()) {
    const blocks = section.role === 'content' ? quotable(section) : []
    if (section.role !== 'content') {
      // Between a short beginning and what it leads to there is often a table of contents.
      const between = section.role === 'navigation' && open !== undefined && open.size < SIZES.tiny
      if (!between) close()
      continue
    }
    if (open && !joins(open, section, blocks)) close()
    open ??= new Draft(section)
    open.sections.push(first + index)
    for (const block of blocks) {
      if (open.blocks.length > 0 && !open.fits(block)) {
        const lead = open.takeLead()
        close()
        open = new Draft(section)
        open.sections.push(first + index)
        open.startLine = (lead ?? block).startLine
        if (lead) open.add(lead, first + index)
      }
      open.add(block, first + index)
    }
  }
  close()
  return passages
}

/** A passage in the making. */
class Draft {
  readonly sections: number[] = []
  readonly blocks: PlacedBlock[] = []
  readonly section: Section
  startLine: number
  #length = 0

  constructor(section: Section) {
    this.section = section
    this.startLine = section.startLine
  }

  get size(): number {
    return this.#length
  }

  get endLine(): number {
    return this.blocks.at(-1)?.block.endLine ?? this.startLine
  }

  fits(block: Block): boolean {
    return this.#length + block.text.length <= SIZES.full && block.endLine - this.startLine < LIMITS.lines
  }

  add(block: Block, section: number): void {
    this.blocks.push({ block, section })
    this.#length += block.text.length
  }

  /** Gives up its last block, if that introduces what follows and does not stand alone. */
  takeLead(): Block | undefined {
    const [before, last] = this.blocks.slice(-2)
    if (!before || !last || before.section !== last.section || !introduces(last.block)) return undefined
    this.blocks.pop()
    this.#length -= last.block.text.length
    return last.block
  }
}

/** Whether a section goes on with the passage before it: that one is tiny or an introduction to it, and there is room. */
function joins(open: Draft, section: Section, blocks: readonly Block[]): boolean {
  if (open.blocks.length === 0) return section.depth > open.section.depth
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const last = blocks.at(-1)?.endLine ?? section.endLine
  if (last - open.startLine >= LIMITS.lines || open.size + length > SIZES.full) return false
  const under = section.depth >= open.section.depth && section.depth > 1
  return under && (open.size < SIZES.tiny || (length < SIZES.tiny && section.depth > open.section.depth))
}

function finish(draft: Draft, document: number): Passage {
  const startLine = Math.max(1, draft.startLine)
  return {
    document,
    sections: [...new Set(draft.sections)],
    startLine,
    endLine: Math.min(Math.max(draft.endLine, startLine), startLine + LIMITS.lines - 1),
    blocks: draft.blocks,
  }
}

/** The blocks that may be quoted, those over the limits cut between their parts. */
function quotable(section: Section): Block[] {
  return section.blocks.filter((block) => block.role === undefined).flatMap(cutBlock)
}

function cutBlock(block: Block): Block[] {
  const whole = block.markdown.length <= LIMITS.characters && block.endLine - block.startLine < LIMITS.lines - 2
  if (whole || block.parts.length < 2) return [block]
  const pieces: Block[] = []
  let from = 0
  while (from < block.parts.length) {
    let to = from + 1
    while (to < block.parts.length && roomFor(block, from, to)) to++
    pieces.push(sliceBlock(block, from, to))
    from = to
  }
  return pieces
}

function roomFor(block: Block, from: number, to: number): boolean {
  const head = block.head?.length ?? 0
  const parts = block.parts.slice(from, to + 1)
  const length = parts.reduce((sum, part) => sum + part.markdown.length + 1, head)
  const lines = (parts.at(-1)?.endLine ?? 0) - (parts[0]?.startLine ?? 0)
  // Room for a heading and the sentence before.
  return length <= LIMITS.characters - 300 && lines < LIMITS.lines - 8
}

/** A run of a block's parts as a block of its own: a table keeps its header, code its fence. */
export function sliceBlock(block: Block, from: number, to: number): Block {
  const parts = block.parts.slice(from, to)
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || (from === 0 && to >= block.parts.length)) return block
  const between = block.kind === 'paragraph' ? ' ' : '\n'
  const body = parts.map((part) => part.markdown).join(between)
  const shown = block.kind === 'code' ? fencedCode(body, block.lang) : body
  const below = block.kind === 'code' ? '\n\n' : '\n'
  const markdown = block.head === undefined ? shown : block.head + below + shown
  return {
    ...block,
    startLine: from === 0 ? block.startLine : first.startLine,
    endLine: to >= block.parts.length ? block.endLine : last.endLine,
    markdown,
    text: parts.map((part) => part.text).join(between),
    parts,
  }
}
