// What is quoted of a run: its blocks within the limits, what is too long cut to the parts that answer.

import type { Block } from '../course/course.ts'
import { escapedMarks } from '../course/html.ts'
import { LIMITS, sliceBlock } from './passages.ts'
import type { Held } from './run.ts'
import { sum } from './sums.ts'

export interface Quote {
  readonly blocks: readonly Block[]
  /** Said where something had to be left out. */
  readonly cut?: string
}

/** A block, and the heading that a reader needs who comes from another section. */
export interface Quotable {
  readonly block: Block
  readonly heading?: { readonly text: string; readonly line: number }
}

/**
 * Blocks within the limits: where one is too long, the parts of it that hold most of what is asked.
 * @param heldBy what any text holds
 */
export function quoteOf(run: readonly Quotable[], heldBy: (text: string) => Held): Quote {
  let room = LIMITS.characters
  const blocks: Block[] = []
  for (const [index, { block, heading }] of run.entries()) {
    const above = heading ? `**${escapedMarks(heading.text)}**\n\n` : ''
    const shown = (part: Block) =>
      heading ? { ...part, startLine: heading.line, markdown: above + part.markdown } : part
    const length = above.length + block.markdown.length + (blocks.length > 0 ? 2 : 0)
    if (length > room) {
      const part = cutToParts(block, room - above.length - 40, heldBy)
      const left = run.length - index - (part ? 1 : 0)
      const cut = [...(part ? [part.note] : []), ...(left > 0 ? [`${left} more ${left > 1 ? 'parts' : 'part'}`] : [])]
      return { blocks: [...blocks, ...(part ? [shown(part.block)] : [])], cut: cut.join(', ') }
    }
    blocks.push(shown(block))
    room -= length
  }
  return { blocks }
}

const PART_NAMES = { table: 'rows', list: 'items', code: 'lines', paragraph: 'sentences', quote: 'lines' } as const

function cutToParts(
  block: Block,
  room: number,
  heldBy: (text: string) => Held,
): { block: Block; note: string } | undefined {
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
  return { block: sliceBlock(block, best.from, best.to), note: `${left} more ${PART_NAMES[block.kind]}` }
}

/** A quote as GitHub-flavoured markdown. */
export function quoteMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => block.markdown).join('\n\n')
}
