// What is quoted of a passage: the run of blocks that answers by itself, within the limits.

import type { Block } from '../course/course.ts'
import { limits, type PlacedBlock, sliceBlock } from './passages.ts'
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

/** The worth of each concept that something holds, as shares of the question's. */
type Held = ArrayLike<number>

/** What is looked for in a passage. */
export interface Wanted {
  /** What a block of the passage holds, by its position. */
  readonly held: (block: number) => Held
  /** What a section is found by besides its text: its heading, and how it was asked for. */
  readonly about: (section: number) => Held
  /** What any text holds. */
  readonly heldBy: (text: string) => Held
  readonly shape: Shape
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
export function quoteOf(placed: readonly PlacedBlock[], wanted: Wanted): Quote {
  const own = placed.map((_, index) => wanted.held(index))
  const about = new Map<number, Held>()
  for (const { section } of placed) if (!about.has(section)) about.set(section, wanted.about(section))
  const values = sectionValues(placed, own, about)
  let best = { from: 0, to: 1, score: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < placed.length; from++) {
    const first = placed[from]
    const held = new Float64Array(own[0]?.length ?? 0)
    const start = startOf(placed, from, wanted) + leanings.meant * (values.get(first?.section ?? -1) ?? 0)
    let length = 0
    let sections = 0
    for (let to = from + 1; to <= placed.length; to++) {
      const last = placed[to - 1]
      if (!last) break
      length += last.block.markdown.length + 2
      if (length > limits.characters && to > from + 1) break
      if (to === from + 1 || last.section !== placed[to - 2]?.section) {
        sections++
        raise(held, about.get(last.section) ?? [])
      }
      raise(held, own[to - 1] ?? [])
      const score = start + scoreOfRun({ held, length, sections, from }, wanted.shape)
      if (score > best.score) best = { from, to, score }
    }
  }
  const run = placed.slice(leadIn(placed, best.from, best.to), best.to)
  return fitted(run, wanted.heldBy)
}

/** Each value at least as great as another's. */
function raise(values: Float64Array, by: Held): void {
  for (let index = 0; index < values.length; index++) values[index] = Math.max(values[index] ?? 0, by[index] ?? 0)
}

function sum(values: Held): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0
  return total
}

/** What each section of a passage holds of what is asked, as a share of the one that holds most. */
function sectionValues(
  placed: readonly PlacedBlock[],
  own: readonly Held[],
  about: ReadonlyMap<number, Held>,
): ReadonlyMap<number, number> {
  const held = new Map([...about].map(([section, values]) => [section, Float64Array.from(values)]))
  placed.forEach(({ section }, block) => {
    const values = held.get(section)
    if (values) raise(values, own[block] ?? [])
  })
  const sums = [...held].map(([section, values]) => [section, sum(values)] as const)
  const most = Math.max(...sums.map(([, value]) => value)) || 1
  return new Map(sums.map(([section, value]) => [section, value / most]))
}

interface Run {
  readonly held: Held
  readonly length: number
  readonly sections: number
  readonly from: number
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

/** What speaks for beginning a run at a block. */
function startOf(placed: readonly PlacedBlock[], from: number, wanted: Wanted): number {
  const first = placed[from]?.section
  const opens = first !== placed[from - 1]?.section
  // Early blocks say what a section is about.
  const early = opens ? leanings.early + (first === undefined ? 0 : wanted.likeness(first)) : 0
  return early - (startsAlone(placed, from) ? 0 : leanings.dangling)
}

function scoreOfRun({ held, length, sections, from }: Run, shape: Shape): number {
  const ease = comfortable[shape]
  const whole = from === 0 && sections === 1 && length <= ease ? leanings.whole : 0
  // Another section is another matter, unless it holds more of what is asked.
  const strange = leanings.strange * (sections - 1)
  const fullness = (leanings.fullness * Math.min(length, ease)) / ease
  return sum(held) + whole - strange + fullness - leanings.perCharacterOver * Math.max(0, length - ease)
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
function fitted(run: readonly PlacedBlock[], heldBy: Wanted['heldBy']): Quote {
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
    const part = cutToParts(block, room - 40, heldBy)
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

function cutToParts(block: Block, room: number, heldBy: Wanted['heldBy']): { block: Block; note: string } | undefined {
  const { parts } = block
  const head = (block.head?.length ?? 0) + 20
  let best: { from: number; to: number; score: number } | undefined
  const values = parts.map((part) => sum(heldBy(part.text)))
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
