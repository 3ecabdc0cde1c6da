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

/** How much a text holds of what is asked, 0 and up. */
export type Relevance = (text: string) => readonly number[]

/** A quote no longer than this needs no cutting. Characters; a definition is short by nature. */
const comfortable: Readonly<Record<Shape, number>> = {
  definition: 600,
  procedure: 1300,
  comparison: 1300,
  reason: 1300,
  listing: 1300,
  other: 1300,
}
/** Beyond the comfortable length, this many characters must add one hundredth of what is asked. */
const patience = 60

/** Chooses the run of blocks. `relevance` gives the worth of each concept that a text holds. */
export function quoteOf(passage: Passage, relevance: Relevance, shape: Shape = 'other'): Quote {
  const ease = comfortable[shape]
  const placed = passage.blocks
  const values = placed.map(({ block }) => relevance(block.text))
  let best = { from: 0, to: 1, score: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < placed.length; from++) {
    let held = new Float64Array(values[0]?.length ?? 0)
    let length = 0
    for (let to = from + 1; to <= placed.length; to++) {
      const block = placed[to - 1]?.block
      if (!block) break
      length += block.markdown.length + 2
      if (length > limits.characters && to > from + 1) break
      held = held.map((value, index) => Math.max(value, values[to - 1]?.[index] ?? 0))
      const score = scoreOfRun({ held, length, ease }, from, placed)
      if (score > best.score) best = { from, to, score }
    }
  }
  const run = placed.slice(leadIn(placed, best.from, best.to), best.to)
  return fitted(run, relevance)
}

interface Run {
  readonly held: Float64Array
  readonly length: number
  readonly ease: number
}

function scoreOfRun({ held, length, ease }: Run, from: number, placed: readonly PlacedBlock[]): number {
  const worth = held.reduce((sum, value) => sum + value, 0)
  const over = Math.max(0, length - ease)
  // Early blocks say what a section is about.
  const early = from === 0 ? 0.05 : 0
  const whole = from === 0 && length <= ease ? 0.1 : 0
  const fullness = Math.min(length, ease) / ease
  return worth + early + whole + 0.15 * fullness - over / patience / 100 - (startsAlone(placed, from) ? 0 : 0.05)
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
