// Markdown text becomes a syntax tree: remark with GitHub's extensions, and formulas. Text made to choke a parser is refused first.

import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { formulaSyntax, formulaTree } from './formula-syntax.ts'
import { setext } from './setext.ts'
import { linesOf } from './source.ts'

const processor = remark().use(remarkGfm).data('micromarkExtensions', [setext]).freeze()
// The tokeniser has found the addresses that are links by themselves. The tree is not searched for them once more: that
// takes a twentieth of the time, and in 1,300 files of real documentation it found nothing.
for (const extension of processor.data('fromMarkdownExtensions')?.flat() ?? []) extension.transforms = []
const SYNTAX = processor.data('micromarkExtensions') ?? []
const TREE = [...(processor.data('fromMarkdownExtensions') ?? []), formulaTree]

/** Text that no person wrote: so deep or so tangled that parsing it would take minutes, or the whole stack. */
export class TangledTextError extends Error {
  override readonly name = 'TangledTextError'
}

/**
 * Parses markdown.
 * @throws {TangledTextError} for nesting or inline marks beyond all use.
 */
export function toTree(text: string): Root {
  try {
    refuseTangles(text)
    return parsed(text)
  } catch (error) {
    if (error instanceof RangeError) throw new TangledTextError('it is nested too deeply')
    throw error
  }
}

/** Parses markdown that was cut out of a tree: what would choke the parser has been refused. */
export function treeOfCut(text: string): Root {
  return parsed(text)
}

function parsed(text: string): Root {
  return fromMarkdown(text, { extensions: [...SYNTAX, ...formulaSyntax(text)], mdastExtensions: TREE })
}

// Real documents nest some ten levels and have some fifty marks in a line; the parser's time grows with the square.
const DEEPEST = 100
const MOST_MARKS = 1000
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/

// In code no mark is read. Where code begins and ends is for the parser to say, who is given such lines cut short.
function refuseTangles(text: string): void {
  const lines = text.split('\n')
  const tangles = new Map(
    lines.flatMap((line, index) => {
      const fault = faultOf(line)
      return fault === undefined ? [] : [[index + 1, fault] as const]
    }),
  )
  if (tangles.size === 0) return
  const harmless = lines.map((line, index) => (tangles.has(index + 1) ? `${line.slice(0, DEEPEST - 1)}x` : line))
  visit(parsed(harmless.join('\n')), 'code', (node) => {
    const { startLine, endLine } = linesOf(node)
    for (let line = startLine + 1; line <= endLine; line += 1) tangles.delete(line)
  })
  for (const [line, fault] of tangles) throw new TangledTextError(`line ${line} ${fault}`)
}

function faultOf(line: string): string | undefined {
  if (line.length < DEEPEST) return undefined
  const markers = CONTAINERS.exec(line)?.[0] ?? ''
  const depth = markers.replace(/[ \t]|\d/g, '').length + (/^[ \t]*/.exec(markers)?.[0].length ?? 0) / 2
  if (depth > DEEPEST) return `is nested more than ${DEEPEST} levels deep`
  const marked = line.length >= MOST_MARKS && countMarks(line) > MOST_MARKS
  return marked ? `has more than ${MOST_MARKS} inline marks` : undefined
}

function countMarks(line: string): number {
  return line.match(/[*_]+|`+|~+|\[/g)?.length ?? 0
}
