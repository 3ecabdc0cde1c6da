// A long paragraph is cut between sentences: in books one often fills a page.

import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { decodeEntity, readTag } from './html.ts'
import { ENTITY } from './markdown.ts'
import { CUTS } from './sentence-ends.ts'
import { type Source, type Span, spanOf } from './source.ts'

/** A piece that is longer than this is cut in the next best way: the index quotes no block of more than 1,500 characters. */
const LONGEST = 1200

/** Each sentence as a paragraph of its own. What is emphasised, linked, code or a formula is never cut. */
export function sentencesOf(source: Source, node: Paragraph): Paragraph[] {
  let pieces: PhrasingContent[][] = [node.children]
  for (const end of CUTS) {
    pieces = pieces.flatMap((piece) =>
      end === CUTS[0] || lengthOf(piece) > LONGEST ? cut(source, piece, end) : [piece],
    )
  }
  return pieces.map((children) => ({ type: 'paragraph', children, position: positionOf(source, spanOfAll(children)) }))
}

function spanOfAll(nodes: readonly PhrasingContent[]): Span {
  const [first, last] = [nodes[0], nodes.at(-1)]
  return { start: first ? spanOf(first).start : 0, end: last ? spanOf(last).end : 0 }
}

function lengthOf(nodes: readonly PhrasingContent[]): number {
  const { start, end } = spanOfAll(nodes)
  return end - start
}

function cut(source: Source, nodes: readonly PhrasingContent[], end: RegExp): PhrasingContent[][] {
  const tagged = insideTags(nodes)
  const pieces: PhrasingContent[][] = [[]]
  for (const child of nodes) {
    if (child.type !== 'text' || tagged.has(child)) pieces.at(-1)?.push(child)
    else {
      textsOf(source, child, end).forEach((text, index) => {
        if (index > 0) pieces.push([])
        if (text.value !== '') pieces.at(-1)?.push(text)
      })
    }
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** What stands between a tag and its end. */
function insideTags(nodes: readonly PhrasingContent[]): ReadonlySet<PhrasingContent> {
  const inside = new Set<PhrasingContent>()
  const open = new Map<string, number>()
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const { kind, name } = readTag(node.value)
    if (kind === 'open' && !open.has(name)) open.set(name, index)
    if (kind !== 'close') continue
    for (const one of nodes.slice(open.get(name) ?? index, index)) inside.add(one)
    open.delete(name)
  }
  return inside
}

/** A text between the ends of sentences; the space there is left out. */
function textsOf(source: Source, node: Text, end: RegExp): Text[] {
  const { start } = spanOf(node)
  const written = source.text.slice(start, spanOf(node).end)
  const texts: Text[] = []
  let from = 0
  for (const match of [...written.matchAll(end), { 0: '', index: written.length }]) {
    const span = { start: start + from, end: start + match.index }
    texts.push({ type: 'text', value: readText(written.slice(from, match.index)), position: positionOf(source, span) })
    from = match.index + match[0].length
  }
  return texts
}

/** What the parser makes of text without marks. */
function readText(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(new RegExp(ENTITY.source, 'gi'), decodeEntity)
}

function positionOf(source: Source, { start, end }: Span): NonNullable<Paragraph['position']> {
  return { start: pointAt(source, start), end: pointAt(source, end) }
}

function pointAt(source: Source, offset: number) {
  const line = source.lineAt(offset)
  return { line, column: offset - source.lineStart(line) + 1, offset }
}
