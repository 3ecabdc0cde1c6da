// A long paragraph is cut between sentences: in books one often fills a page.

import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { decodeEntity } from './html.ts'
import { ENTITY } from './markdown.ts'
import { type Source, type Span, spanOf } from './source.ts'

/** The end of a sentence with the space behind it; the next begins with a capital or marks of its own. */
const SENTENCE_END = /(?<=[.!?]["'”’)\]]{0,3})\s+(?=["'“‘([]{0,3}\p{Lu}|$)/gu

/** Each sentence as a paragraph of its own. What is emphasised, linked or code is never cut. */
export function sentencesOf(source: Source, node: Paragraph): Paragraph[] {
  const sentences: PhrasingContent[][] = [[]]
  for (const child of node.children) {
    if (child.type !== 'text') sentences.at(-1)?.push(child)
    else {
      textsOf(source, child).forEach((text, index) => {
        if (index > 0) sentences.push([])
        if (text.value !== '') sentences.at(-1)?.push(text)
      })
    }
  }
  return sentences.flatMap((children) => {
    const [first, last] = [children[0], children.at(-1)]
    if (!first || !last) return []
    return [
      {
        type: 'paragraph',
        children,
        position: positionOf(source, { start: spanOf(first).start, end: spanOf(last).end }),
      },
    ]
  })
}

/** A text between the ends of sentences; the space there is left out. */
function textsOf(source: Source, node: Text): Text[] {
  const { start, end } = spanOf(node)
  const written = source.text.slice(start, end)
  const texts: Text[] = []
  let from = 0
  for (const match of [...written.matchAll(SENTENCE_END), { 0: '', index: written.length }]) {
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
