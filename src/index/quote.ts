// What is quoted of a passage: the run of blocks that answers by itself, within the limits.

import type { Block } from '../course/course.ts'
import { limits, type Passage, type PlacedBlock, sliceBlock } from './passages.ts'
import type { Shape } from './shape.ts'

export interface Quote {
  readonly blocks: readonly Block[]
  /** Position of the section that the quote begins in. */
  readonly section: number
  readonly startLine: number
  readonly endLine: number
  /** Said where something had to be left out. */
  readonly cut?: string
}

/** The worth of each concept that a text holds, as shares of the question's. */
export type Relevance = (text: string) => readonly number[]

/** What is looked for in a passage. */
export interface Wanted {
  readonly relevance: Relevance
  readonly shape: Shape
  /** What a section is found by besides its text: its heading, and how it was asked for. */
  readonly about: (section: number) => string
  /** How much a question asked before about a section is like this one, 0 to 1. */
  readonly likeness: (section: number) => number
}

/** A quote no longer than this needs no cutting. Characters; a definition is short by nature. */
const comfortable: Readonly<Record<Shape, number>> = {
  definition: 1000,
  procedure: 1500,
  comparison: 1500,
  reason: 1500,
  listing: 1500,
  other: 1500,
}

/** Chooses the run of blocks. */
export function quoteOf(passage: Passage, wanted: Wanted): Quote {
  const { relevance } = wanted
  const placed = passage.blocks
  const own = placed.map(({ block }) => relevance(block.text))
  const headings = new Map(passage.sections.map((section) => [section, relevance(wanted.about(section))]))
  const values = sectionValues(placed, own, headings)
  let best = { from: 0, to: 1, score: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < placed.length; from++) {
    const held = new Float64Array(own[0]?.length ?? 0)
    let length = 0
    for (let to = from + 1; to <= placed.length; to++) {
      const last = placed[to - 1]
      if (!last) break
      length += last.block.markdown.length + 2
      if (length > limits.characters && to > from + 1) break
      for (let index = 0; index < held.length; index++) {
        held[index] = Math.max(held[index] ?? 0, own[to - 1]?.[index] ?? 0, headings.get(last.section)?.[index] ?? 0)
      }
      const score =
        scoreOfRun({ held, length, from, to }, placed, wanted) +
        leanings.meant * (values.get(placed[from]?.section ?? -1) ?? 0)
      if (score > best.score) best = { from, to, score }
    }
  }
  const run = placed.slice(leadIn(placed, best.from, best.to), best.to)
  return fitted(run, relevance)
}

/** What each section of a passage holds of what is asked, as a share of the one that holds most. */
function sectionValues(
  placed: readonly PlacedBlock[],
  own: readonly (readonly number[])[],
  headings: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const held = new Map([...headings].map(([section, values]) => [section, [...values]]))
  placed.forEach(({ section }, block) => {
    const values = held.get(section)
    own[block]?.forEach((value, index) => {
      if (values) values[index] = Math.max(values[index] ?? 0, value)
    })
  })
  const sums = [...held].map(([section, values]) => [section, values.reduce((sum, value) => sum + value, 0)] as const)
  const most = Math.max(...sums.map(([, sum]) => sum)) || 1
  return new Map(sums.map(([section, sum]) => [section, sum / most]))
}

interface Run {
  readonly held: Float64Array
  readonly length: number
  readonly from: number
  readonly to: number
}

/** Small against the worth of what is asked (1 in all): they decide between runs that hold about the same. */
const leanings = {
  early: 0.05,
  whole: 0.1,
  fullness: 0.25,
  dangling: 0.05,
  strange: 0.02,
  meant: 0.2,
  perCharacterOver: 1 / 6000,
} as const

function scoreOfRun({ held, length, from, to }: Run, placed: readonly PlacedBlock[], wanted: Wanted): number {
  const ease = comfortable[wanted.shape]
  const first = placed[from]?.section
  const opens = first !== placed[from - 1]?.section
  const sections = new Set(placed.slice(from, to).map(({ section }) => section)).size
  let score = held.reduce((sum, value) => sum + value, 0)
  // Early blocks say what a section is about.
  if (opens) score += leanings.early + (first === undefined ? 0 : wanted.likeness(first))
  if (from === 0 && sections === 1 && length <= ease) score += leanings.whole
  if (!startsAlone(placed, from)) score -= leanings.dangling
  // Another section is another matter, unless it holds more of what is asked.
  score -= leanings.strange * (sections - 1)
  return (
    score + (leanings.fullness * Math.min(length, ease)) / ease - leanings.perCharacterOver * Math.max(0, length - ease)
  )
}

/** Whether a run that begins here can be understood: code, lists and tables want the sentence that introduces them. */
function startsAlone(placed: readonly PlacedBlock[], from: number): boolean {
  const here = placed[from]
  const before = placed[from - 1]
  if (!here || !before || before.section !== here.section) return true
  return here.block.kind === 'paragraph' && !before.block.text.trimEnd().endsWith(':')
}

/** Where the run begins with its introduction taken in, if that fits. */
function leadIn(placed: readonly PlacedBlock[], from: number, to: number): number {
  if (startsAlone(placed, from)) return from
  const before = placed[from - 1]
  const length = placed.slice(from - 1, to).reduce((sum, { block }) => sum + block.markdown.length + 2, 0)
  return before?.block.kind === 'paragraph' && length <= limits.characters ? from - 1 : from
}

/** Cuts what is still too long: the parts of a block that hold most of what is asked, and what stands around them. */
function fitted(run: readonly PlacedBlock[], relevance: Relevance): Quote {
  const section = run[0]?.section ?? 0
  let room = limits.characters
  let cut: string | undefined
  const blocks: Block[] = []
  for (const { block } of run) {
    const length = block.markdown.length + (blocks.length > 0 ? 2 : 0)
    if (length <= room) {
      blocks.push(block)
      room -= length
      continue
    }
    const part = cutToParts(block, room - 40, relevance)
    if (part) {
      blocks.push(part.block)
      cut = part.note
    }
    break
  }
  const first = blocks[0]
  const last = blocks.at(-1)
  return {
    blocks,
    section,
    startLine: first?.startLine ?? 1,
    endLine: last?.endLine ?? 1,
    ...(cut === undefined ? {} : { cut }),
  }
}

const partNames = { table: 'rows', list: 'items', code: 'lines', paragraph: 'lines', quote: 'lines' } as const

function cutToParts(block: Block, room: number, relevance: Relevance): { block: Block; note: string } | undefined {
  const { parts } = block
  const head = (block.head?.length ?? 0) + 20
  let best: { from: number; to: number; score: number } | undefined
  const values = parts.map((part) => relevance(part.text).reduce((sum, value) => sum + value, 0))
  for (let from = 0; from < parts.length; from++) {
    let length = head
    let score = from === 0 ? 0.1 : 0
    for (let to = from + 1; to <= parts.length; to++) {
      length += (parts[to - 1]?.markdown.length ?? 0) + 1
      if (length > room) break
      score += (values[to - 1] ?? 0) + 0.001
      if (!best || score > best.score) best = { from, to, score }
    }
  }
  if (!best) return undefined
  const left = parts.length - (best.to - best.from)
  return { block: sliceBlock(block, best.from, best.to), note: `${left} more ${partNames[block.kind]}` }
}

/** A quote as GitHub-flavoured markdown. */
export function quoteMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => block.markdown).join('\n\n')
}
