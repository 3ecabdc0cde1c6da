// Course markdown as Discord markdown: parsed as GFM, written with what Discord shows, laid on pages that fit.

import { LRUCache } from 'lru-cache'
import type { Blockquote, Code, List, ListItem, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Block } from '../../course/course.ts'
import { formulaSyntax, formulaTree } from '../../course/formula-syntax.ts'
import type { SectionView } from '../../index/engine.ts'
import { cutWords } from '../../reports/cut.ts'
import { headingOf } from '../../reports/wording.ts'
import { escaped, escapedLine, fenced } from './escape.ts'
import { bold, phrasing, unmarked } from './inline.ts'
import { layPages } from './pages.ts'
import { type Line, type Piece, unframed } from './piece.ts'
import { tablePiece } from './table.ts'

/** Deeper list items are shown at this depth. */
const DEEPEST_LIST = 4

function inlineLines(node: { children: Parameters<typeof phrasing>[0] } & RootContent, prefix = ''): Line[] {
  const texts = phrasing(node.children)
    .split('\n')
    .map((text) => text.trim())
  const kept = texts.filter((text) => text !== '')
  if (kept.length === 1) return [{ text: kept[0] ?? '', plain: unmarked(node), prefix }]
  return kept.map((text) => ({ text, plain: escaped(text.replace(/\\(.)|[*_~`]/g, '$1')), prefix }))
}

function codePiece(node: Code): Piece {
  const lang = /^[a-z0-9+#.-]{1,20}$/i.test(node.lang ?? '') ? node.lang?.toLowerCase() : ''
  const text = fenced(node.value).replace(/^\n+|\s+$/g, '')
  if (text.trim() === '') return { lines: [] }
  return {
    open: `\`\`\`${lang === 'drawing' ? '' : lang}`,
    close: '```',
    lines: text.split('\n').map((line) => ({ text: line })),
  }
}

function itemMarker(list: List, index: number, item: ListItem): string {
  const task = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : ''
  if (list.ordered === true) return `${Math.min(list.start ?? 1, 1_000_000) + index}. ${task}`
  return `- ${task}`
}

function listPieces(list: List, depth: number): Piece[] {
  const indent = '  '.repeat(Math.min(depth, DEEPEST_LIST - 1))
  return list.children.flatMap((item, index) => {
    const inner = item.children.flatMap((child) => flow(child, depth + 1))
    const [first, ...rest] = inner
    const marker = indent + itemMarker(list, index, item)
    const firstLine = first?.open === undefined ? first?.lines[0] : undefined
    if (first === undefined || firstLine === undefined || firstLine.prefix !== '') {
      const named: Piece[] =
        item.children.length > 0 ? [] : [{ lines: [{ text: '', prefix: marker.trimEnd() }], tight: true }]
      return [...named, ...inner.map((piece) => ({ ...piece, tight: true }))]
    }
    const more = first.lines.slice(1).map((line) => ({ ...line, prefix: `${indent}  ` }))
    const head: Piece = { lines: [{ ...firstLine, prefix: marker }, ...more], tight: index > 0 || depth > 0 }
    const tail = rest.map((piece) => ({
      ...piece,
      tight: true,
      lines: piece.lines.map(indented(`${indent}  `, piece)),
    }))
    return [head, ...tail]
  })
}

/** Paragraphs after the first of an item stand under it; code, tables and inner lists keep their own frame. */
function indented(indent: string, piece: Piece) {
  return (line: Line): Line => (piece.open === undefined && line.prefix === '' ? { ...line, prefix: indent } : line)
}

function quotePieces(quote: Blockquote, depth: number): Piece[] {
  return quote.children
    .flatMap((child) => flow(child, depth))
    .map((piece, index) => {
      // Discord has no quote in a quote, and a fence in one is shown as text on some clients: code stands by itself.
      if (piece.open !== undefined) return piece
      const lines = piece.lines.map((line) =>
        line.prefix?.startsWith('> ') === true ? line : { ...line, prefix: `> ${line.prefix ?? ''}` },
      )
      return { lines, tight: index > 0 || piece.tight === true }
    })
}

function htmlPieces(html: string): Piece[] {
  const text = html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^>]*(>|$)/gi, '')
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [{ lines: lines.map((line) => ({ text: escaped(line), plain: escaped(line), prefix: '' })) }]
}

function flow(node: RootContent, depth: number): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return [{ lines: inlineLines(node) }]
    case 'heading': {
      // Below the third level, and inside lists and quotes, Discord has no headings: bold says it.
      const mark = node.depth <= 3 && depth === 0 ? `${'#'.repeat(node.depth)} ` : ''
      if (mark !== '') return [{ lines: inlineLines(node, mark) }]
      return [{ lines: [{ text: bold(node.children), plain: unmarked(node), prefix: '' }] }]
    }
    case 'code':
      return [codePiece(node)]
    case 'table':
      return [tablePiece(node)]
    case 'list':
      return listPieces(node, depth)
    case 'blockquote':
      return quotePieces(node, depth)
    case 'html':
      return htmlPieces(node.value)
    case 'footnoteDefinition':
      return node.children.flatMap((child) => flow(child, depth + 1))
    default:
      return []
  }
}

// The parser's time grows with the square of nesting, and recursion with its depth: past this nobody writes by hand.
const DEEPEST = 100
const TOO_DEEP = new RegExp(
  `^((?:[ \\t]*(?:>|(?:[-+*]|\\d+[.)])(?=[ \\t]))){${DEEPEST}})(?:[ \\t]*(?:>|(?:[-+*]|\\d+[.)])(?=[ \\t])))+`,
  'gm',
)

const SYNTAX = gfm()
const TREE = [gfmFromMarkdown(), formulaTree]

/** A class is shown the same at once: what came lately is not parsed again. Sizes in characters. */
const lately = new LRUCache<string, readonly Piece[]>({
  maxSize: 300_000,
  // A longer text would push out too many others.
  maxEntrySize: 15_000,
  sizeCalculation: (_, markdown) => markdown.length + 1,
  memoMethod: parsed,
})

/** Markdown of any origin as pieces, which must not be changed. Never throws. */
export function piecesOf(markdown: string): readonly Piece[] {
  return lately.memo(markdown)
}

function parsed(markdown: string): readonly Piece[] {
  try {
    const text = markdown.replace(TOO_DEEP, '$1')
    const tree = fromMarkdown(text, { extensions: [SYNTAX, ...formulaSyntax(text)], mdastExtensions: TREE })
    return tree.children.flatMap((node) => flow(node, 0)).filter((piece) => piece.lines.length > 0)
  } catch (error) {
    // Nested deeper than the stack by indentation: shown as it was written.
    if (!(error instanceof RangeError)) throw error
    return [{ lines: markdown.split('\n').map((line) => ({ text: escaped(line), plain: escaped(line) })) }]
  }
}

/** Blocks of the course as Discord markdown on pages of at most `limit` characters; at least one page, maybe empty. */
export function renderBlocks(blocks: readonly Block[], limit: number): readonly [string, ...string[]] {
  const [first = '', ...rest] = layPages(
    blocks.flatMap((block) => piecesOf(block.markdown)),
    limit,
  )
  return [first, ...rest]
}

/** Sections one after the other, each but the first under its own heading, on pages of at most `limit` characters. */
export function renderSections(sections: readonly SectionView[], limit: number): readonly [string, ...string[]] {
  const [first = '', ...rest] = layPages(
    sections.flatMap(({ blocks, citation }, index) => {
      const title = escapedLine(headingOf(citation))
      const heading: Piece[] = index === 0 ? [] : [{ lines: [{ text: `### ${title}`, plain: title }] }]
      return [...heading, ...blocks.flatMap((block) => piecesOf(block.markdown))]
    }),
    limit,
  )
  return [first, ...rest]
}

/** Markdown such as a question's prompt or an explanation, cut to `limit` characters; at least 3. */
export function renderMarkdown(markdown: string, limit: number): string {
  const pages = layPages(piecesOf(markdown), Math.max(1, limit - 2))
  const [first = ''] = pages
  return pages.length > 1 ? `${first}\n…` : first
}

/** The first line of what markdown says, for a place that has one line, cut to `limit` characters. */
export function oneLine(markdown: string, limit: number): string {
  const lines = piecesOf(markdown).flatMap((piece) => unframed(piece).lines)
  const { text = '', plain = text } = lines.find((line) => line.text.trim() !== '') ?? {}
  return text.length <= limit ? text : cutWords(plain, limit)
}
