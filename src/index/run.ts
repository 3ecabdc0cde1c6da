// Which blocks of a place are quoted: the run that answers by itself, with what introduces it.

import type { Block } from '../course/course.ts'
import { introduces, LIMITS } from './passages.ts'
import { LEANINGS, type Run, scoreOfRun } from './run-score.ts'
import type { Shape } from './shape.ts'
import { sum } from './sums.ts'

/** What the choice of a run goes by: a block without its text. */
export interface Outline {
  readonly section: number
  /** How many headings its section stands under, its own counted. */
  readonly depth: number
  /** Characters of its section's heading. */
  readonly heading: number
  /** Characters of its markdown. */
  readonly length: number
  readonly paragraph: boolean
  readonly introduces: boolean
}

export function outlineOf(block: Block): Omit<Outline, 'section' | 'depth' | 'heading'> {
  return { length: block.markdown.length, paragraph: block.kind === 'paragraph', introduces: introduces(block) }
}

/** Characters that a block takes after another. */
function lengthAfter(block: Outline, before: Outline | undefined): number {
  return block.length + 2 + (before && before.section !== block.section ? block.heading + OPENING.length : 0)
}

/** What stands around a heading in a quote, where it is no larger than the quote's own title. */
const OPENING = '****\n\n'

/** Positions of blocks in a place: from the first up to the one before `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The worth of each concept that something holds, as shares of the question's. */
export type Held = ArrayLike<number>

/** What is looked for in a place. */
export interface Wanted {
  /** What a block of the place holds, by its position. */
  readonly held: (block: number) => Held
  /** What a section is found by besides its text: its heading, and how it was asked for. */
  readonly about: (section: number) => Held
  /** How far a section's heading is the question in other words, 0 to 1. */
  readonly titled: (section: number) => number
  /** How many of its blocks are the passage's that was found; the rest follows that. */
  readonly found: number
  /** How much of what is asked a block defines, 0 to 1. */
  readonly defines: (block: number) => number
  readonly shape: Shape
  /** How much a question asked before about a section is like this one, 0 to 1. */
  readonly likeness: (section: number) => number
}

/** Chooses the run that answers best: it begins in the passage that was found, with the sentence that introduces it. */
export function bestRun(placed: readonly Outline[], wanted: Wanted): Span {
  const own = placed.map((_, index) => wanted.held(index))
  const about = new Map<number, Held>()
  for (const { section } of placed) if (!about.has(section)) about.set(section, wanted.about(section))
  const values = sectionValues(placed, own, about)
  const mass = own.map(sum)
  const defines = placed.map((_, index) => wanted.defines(index))
  const told = { own, about, mass, defines, all: sum(mass) || 1 }
  let best = { from: 0, to: 1, score: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < Math.min(wanted.found, placed.length); from++) {
    const section = placed[from]?.section ?? -1
    const titled = wanted.titled(section) ** 4
    const meant = LEANINGS.meant * (values.get(section) ?? 0) + LEANINGS.titled * titled
    const run = bestFrom(placed, from, told, wanted.shape)
    const score = startOf(placed, from, wanted) + meant + run.score
    if (score > best.score) best = { from, to: run.to, score }
  }
  return { from: leadIn(placed, best.from, best.to), to: best.to }
}

/** What the blocks of a place hold, each alone and all together, and what its sections are found by. */
interface Told {
  readonly own: readonly Held[]
  readonly about: ReadonlyMap<number, Held>
  readonly mass: readonly number[]
  readonly defines: readonly number[]
  readonly all: number
}

/** Where the best run ends that begins at a block, and its score. One run grows block by block, as far as it fits. */
function bestFrom(placed: readonly Outline[], from: number, { own, about, mass, defines, all }: Told, shape: Shape) {
  const values = new Array<number>(own[0]?.length ?? 0).fill(0)
  const run: Run = {
    from,
    held: 0,
    most: 0,
    defines: 0,
    share: 0,
    length: 0,
    sections: 0,
    cut: false,
    unfinished: false,
  }
  const best = { to: from + 1, score: Number.NEGATIVE_INFINITY }
  let before: Outline | undefined
  for (let to = from + 1; to <= placed.length && run.length < LIMITS.characters; to++) {
    const last = placed[to - 1]
    if (!last) break
    const room = LIMITS.characters - run.length
    const length = lengthAfter(last, before)
    run.cut = length > room && before !== undefined
    if (run.cut && (last.paragraph || room < FEWEST)) break
    run.length += Math.min(length, room)
    if (last.section !== before?.section) {
      run.sections++
      run.held += raise(values, about.get(last.section) ?? [], UNSAID)
    }
    // Of what is cut a part is shown, and so much of what it holds.
    const shown = run.cut ? room / length : 1
    const more = shown * (mass[to - 1] ?? 0)
    if (more > 0) run.held += raise(values, own[to - 1] ?? [], shown)
    run.most = Math.max(run.most, more)
    run.defines = Math.max(run.defines, defines[to - 1] ?? 0)
    run.share += more / all
    run.unfinished = last.introduces && to < placed.length
    const score = scoreOfRun(run, shape)
    if (score > best.score) {
      best.to = to
      best.score = score
    }
    before = last
  }
  return best
}

/** What is read at a glance: up to so many characters nothing is gained by stopping. On courses a quote's median length stays below. */
const GLANCE = 700

/**
 * A run with the blocks that follow it, as long as it is short.
 * @param isNamed its section is called as is asked: what follows that, and is not below it, is another matter
 */
export function filledUp(placed: readonly Outline[], { from, to }: Span, isNamed: boolean): Span {
  const last = placed[to - 1]
  let end = to
  let length = lengthOf(placed.slice(from, to))
  for (; end < placed.length; end++) {
    const next = placed[end]
    if (!next || !last || (isNamed && next.section !== last.section && next.depth <= last.depth)) break
    length += lengthAfter(next, placed[end - 1])
    if (length > GLANCE) break
  }
  return { from, to: completed(placed, from, end) }
}

/** Of what is introduced so much should be quoted at least. Characters. */
const FEWEST = 300
/** A longer introduction says something by itself. Characters. */
const LONGEST_LEAD = 120

/** Where a run ends that does not stop at an introduction: with what is introduced, in part where it is long; else before it. */
function completed(placed: readonly Outline[], from: number, to: number): number {
  const [last, introduced] = [placed[to - 1], placed[to]]
  if (!last?.introduces) return to
  const least = Math.min(introduced?.length ?? 0, FEWEST)
  if (introduced && lengthOf(placed.slice(from, to)) + least <= LIMITS.characters) return to + 1
  return to - from > 1 && last.length <= LONGEST_LEAD ? completed(placed, from, to - 1) : to
}

/** Characters of a run. */
export function lengthOf(run: readonly Outline[]): number {
  return run.reduce((sum, block, index) => sum + lengthAfter(block, run[index - 1]), 0)
}

/** Makes each value at least as great as another's, or a share of it, and tells how much was added. */
function raise(values: number[], by: Held, share = 1): number {
  let added = 0
  for (let index = 0; index < values.length; index++) {
    const more = share * (by[index] ?? 0) - (values[index] ?? 0)
    if (more <= 0) continue
    values[index] = (values[index] ?? 0) + more
    added += more
  }
  return added
}

/** What each section of a place holds of what is asked, as a share of the one that holds most. */
function sectionValues(
  placed: readonly Outline[],
  own: readonly Held[],
  about: ReadonlyMap<number, Held>,
): ReadonlyMap<number, number> {
  const held = new Map([...about].map(([section, values]) => [section, Array.from(values)]))
  placed.forEach(({ section }, block) => {
    const values = held.get(section)
    if (values) raise(values, own[block] ?? [])
  })
  const sums = [...held].map(([section, values]) => [section, sum(values)] as const)
  const most = Math.max(...sums.map(([, value]) => value)) || 1
  return new Map(sums.map(([section, value]) => [section, value / most]))
}

/** What a section is found by is half of what a reader wants, who looks for it in the text; .3 to .8 were alike. */
const UNSAID = 0.5

/** What speaks for beginning a run at a block. */
function startOf(placed: readonly Outline[], from: number, wanted: Wanted): number {
  const first = placed[from]?.section
  const opens = first !== placed[from - 1]?.section
  // Early blocks say what a section is about.
  const early = opens ? LEANINGS.early + (first === undefined ? 0 : wanted.likeness(first)) : 0
  return early - (startsAlone(placed, from) ? 0 : LEANINGS.dangling)
}

/** Whether a run that begins here can be understood: code, lists and tables want the sentence that introduces them. */
function startsAlone(placed: readonly Outline[], from: number): boolean {
  const here = placed[from]
  const before = placed[from - 1]
  if (!here || !before || before.section !== here.section) return true
  return here.paragraph && !before.introduces
}

/** Where the run begins with its introduction taken in, if that fits. */
function leadIn(placed: readonly Outline[], from: number, to: number): number {
  if (startsAlone(placed, from)) return from
  const fits = lengthOf(placed.slice(from - 1, to)) <= LIMITS.characters
  return placed[from - 1]?.paragraph && fits ? from - 1 : from
}
