// Markdown text becomes a syntax tree: remark with GitHub's extensions. Text made to choke a parser is refused first.

import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm).freeze()
// The tokeniser has found the addresses that are links by themselves. The tree is not searched for them once more: that
// takes a twentieth of the time, and in 1,300 files of real documentation it found nothing.
for (const extension of processor.data('fromMarkdownExtensions')?.flat() ?? []) extension.transforms = []

/** Text that no person wrote: so deep or so tangled that parsing it would take minutes, or the whole stack. */
export class TangledTextError extends Error {
  override readonly name = 'TangledTextError'
}

/**
 * Parses markdown.
 * @throws {TangledTextError} for nesting or inline marks beyond all use.
 */
export function toTree(text: string): Root {
  refuseTangles(text)
  try {
    return processor.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw new TangledTextError('it is nested too deeply')
    throw error
  }
}

// Real documents nest some ten levels and have some fifty marks in a line; the parser's time grows with the square.
const DEEPEST = 100
const MOST_MARKS = 1000
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const FENCE = /^[ \t]*(?:```|~~~)/

function refuseTangles(text: string): void {
  let fenced = false
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    if (FENCE.test(line)) fenced = !fenced
    if (fenced || line.length < DEEPEST) continue
    const markers = CONTAINERS.exec(line)?.[0] ?? ''
    const depth = markers.replace(/[ \t]|\d/g, '').length + (/^[ \t]*/.exec(markers)?.[0].length ?? 0) / 2
    if (depth > DEEPEST) throw new TangledTextError(`line ${number} is nested more than ${DEEPEST} levels deep`)
    if (line.length >= MOST_MARKS && countMarks(line) > MOST_MARKS) {
      throw new TangledTextError(`line ${number} has more than ${MOST_MARKS} inline marks`)
    }
  }
}

function countMarks(line: string): number {
  return line.match(/[*_]+|`+|~+|\[/g)?.length ?? 0
}
