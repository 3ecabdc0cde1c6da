// Nodes become blocks: what can be quoted and cited, with clean markdown, plain text and parts to cut between.

import type {
  Blockquote,
  Code,
  Heading,
  Html,
  Link,
  LinkReference,
  List,
  Paragraph,
  RootContent,
  Table,
  TableRow,
} from 'mdast'
import { fileIn } from './code-tags.ts'
import type { Block } from './course.ts'
import { drawingTexts, isDrawing } from './drawing.ts'
import { MATH } from './formula-syntax.ts'
import { escapedMarks } from './html.ts'
import { type HtmlPiece, htmlPieces } from './html-pieces.ts'
import { type Context, cleanMarkdown, isLink, plainText } from './markdown.ts'
import { columnsOf, itemParts, joined, LONG, part } from './parts.ts'
import { blockRole, isLead } from './role.ts'
import { sentencesOf } from './sentences.ts'
import { linesOf, Source, spanOf } from './source.ts'

/** The blocks of one node under a heading: none for what has no text, several for a block of HTML. */
export function blocksOf(context: Context, node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(context, node)
    case 'list':
      return [list(context, node)]
    case 'table':
      return [table(context, node)]
    case 'code':
      return code(context, node)
    case 'blockquote':
      return quote(context, node)
    case 'html':
      return html(node)
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(context, child))
    default:
      return []
  }
}

function single(block: Omit<Block, 'parts'>): Block {
  const { startLine, endLine, markdown, text } = block
  return { ...block, parts: [{ startLine, endLine, markdown, text }] }
}

function paragraph(context: Context, node: Paragraph): Block[] {
  const lines = linesOf(node)
  const raw = context.source.lines(lines.startLine, lines.endLine)
  if (isDrawing(raw)) return [codeBlock(numbered(raw, lines.startLine), { ...lines, lang: 'drawing' })]
  const shown = cleanMarkdown(context, spanOf(node), [node], columnsOf(node))
  const text = plainText(node).trim()
  if (text === '') return []
  const markdown = isImage(node) ? `${PICTURE} ${shown.trim()}` : shown
  const role = blockRole(node, context.definitions)
  const leads = isLead(node, text)
  const block = single({ kind: 'paragraph', ...lines, markdown, text, ...(role && { role }), ...(leads && { leads }) })
  if (text.length <= LONG) return [block]
  const sentences = sentencesOf(context.source, node)
  return [{ ...block, parts: sentences.map((sentence) => part(context, sentence, columnsOf(node))) }]
}

/** Says that what follows stands for a picture. */
const PICTURE = '\u{1F5BC}\uFE0F'

/** Nothing but images, linked or not. */
function isImage(node: Paragraph | Link | LinkReference): boolean {
  return node.children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      (child.type === 'text' && child.value.trim() === '') ||
      (isLink(child) && isImage(child)),
  )
}

/** A heading that nothing follows, but that says something itself: a sentence made large. */
export function headingBlock(context: Context, node: Heading): Block | undefined {
  const text = plainText(node).trim()
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last || !SENTENCE.test(text)) return undefined
  const span = { start: spanOf(first).start, end: spanOf(last).end }
  return single({ kind: 'paragraph', ...linesOf(node), markdown: cleanMarkdown(context, span, node.children), text })
}

/** A heading as a line of its own, for text whose sections are not told apart. */
export function headingLine(node: Heading): Block[] {
  const text = plainText(node).trim()
  if (text === '') return []
  return [single({ kind: 'paragraph', ...linesOf(node), markdown: `**${escapedMarks(text)}**`, text, leads: true })]
}

// Six words or more, and an end.
const SENTENCE = /^(?:\S+\s+){5,}\S+[.!]["”’)*_]*$/

function list(context: Context, node: List): Block {
  const parts = node.children.flatMap((item) => itemParts(context, item, columnsOf(node)))
  const role = blockRole(node, context.definitions)
  return { kind: 'list', ...linesOf(node), ...joined(parts), parts, ...(role && { role }) }
}

function table(context: Context, node: Table): Block {
  const columns = columnsOf(node)
  const [header, ...rows] = node.children
  const lines = linesOf(node)
  const rowMarkdown = (row: TableRow) => unpadded(cleanMarkdown(context, spanOf(row), [row], columns))
  const delimiter = unpadded(context.source.line(lines.startLine + 1)).replace(/-+/g, '---')
  const head = header ? `${rowMarkdown(header)}\n${delimiter}` : delimiter
  const parts = rows.map((row) => ({ ...linesOf(row), markdown: rowMarkdown(row), text: plainText(row) }))
  const markdown = [head, ...parts.map((row) => row.markdown)].join('\n')
  const text = [header ? plainText(header) : '', ...parts.map((row) => row.text)].join('\n')
  const own = { ...lines, markdown: head, text: header ? plainText(header) : '' }
  return { kind: 'table', ...lines, markdown, text, head, parts: parts.length > 0 ? parts : [own] }
}

const BAR = /(?<!\\)\|/

/** A row without the blanks that line up its columns in the source: quoted, they would take the room of other rows. */
function unpadded(row: string): string {
  return row
    .split(BAR)
    .map((cell) => cell.trim())
    .join(' | ')
    .replace(/\| {2}(?=\|)/g, '| ')
    .trim()
}

// mdBook compiles such lines of Rust and does not show them; in Rust itself no line begins so.
const HIDDEN = /^\s*#(?:\s|$)/

/** A formula's first line, where it holds more than the mark. */
const BEGUN = /^[\s>*+-]*(?:\$\$|\\{1,2}\[)[ \t]*\S/

/** Code as a page shows it; none where nothing is left. */
function code(context: Context, node: Code): Block[] {
  const lines = linesOf(node)
  const value = node.value.split('\n')
  // A fence's own lines are not in the value; indented code has none, and a formula may begin right behind its mark.
  const framed = lines.endLine - lines.startLine + 1 > value.length
  const inMarks = node.lang === MATH && BEGUN.test(context.source.line(lines.startLine))
  const first = framed && !inMarks ? lines.startLine + 1 : lines.startLine
  const told = languageOf(node.lang ?? '')
  const plain = told === '' || told === 'text' || told === 'plaintext' || told === 'txt'
  const lang = plain && isDrawing(value) ? 'drawing' : told
  const shown = numbered(value, first).filter(({ text }) => !/^rust\b/.test(lang) || !HIDDEN.test(text))
  return shown.some(({ text }) => text.trim() !== '') ? [named(codeBlock(shown, { ...lines, lang }), fileOf(node))] : []
}

/** The language alone: of `{r plot, echo=FALSE}` r, of `js{4}` js, of `rust,ignore` rust. */
function languageOf(info: string): string {
  return /^\{?\.?([\w+#-]+)/.exec(info)?.[1]?.toLowerCase() ?? ''
}

/** What stands behind a fence, of which the tree takes the first word for a language. */
function fileOf({ lang, meta }: Code): string | undefined {
  return fileIn(`${lang ?? ''} ${meta ?? ''}`)
}

function named(block: Block, file: string | undefined): Block {
  if (file === undefined) return block
  const head = `**${escapedMarks(file)}**`
  return { ...block, head, markdown: `${head}\n\n${block.markdown}` }
}

interface Fence {
  readonly startLine: number
  readonly endLine: number
  readonly lang: string
}

interface Line {
  readonly line: number
  readonly text: string
}

function numbered(lines: readonly string[], first: number): Line[] {
  return lines.map((text, index) => ({ line: first + index, text }))
}

function codeBlock(code: readonly Line[], { startLine, endLine, lang }: Fence): Block {
  const lines = code.map((line) => line.text)
  const texts = lang === 'drawing' ? drawingTexts(lines) : lines.map((line) => line.trimEnd())
  const parts = code.map(({ line, text }, index) => {
    const at = Math.min(line, endLine)
    return { startLine: at, endLine: at, markdown: text, text: texts[index] ?? '' }
  })
  const value = lines.join('\n')
  const text = parts
    .map((line) => line.text)
    .filter((line) => line !== '')
    .join('\n')
  const markdown = fencedCode(value, lang)
  return { kind: 'code', startLine, endLine, markdown, text, parts, ...(lang !== '' && { lang }) }
}

/** Code in a fence that is longer than any in it. */
export function fencedCode(code: string, lang = ''): string {
  let longest = 2
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${lang === 'drawing' ? '' : lang}\n${code}\n${fence}`
}

function quote(context: Context, node: Blockquote): Block[] {
  const parts = node.children
    .map((child) => part(context, child, 0))
    .filter((one) => one.text !== '')
    .map((one) => ({ ...one, markdown: quoted(one.markdown) }))
  if (parts.length === 0) return []
  const { text } = joined(parts)
  const markdown = parts.map((one) => one.markdown).join('\n>\n')
  return [{ kind: 'quote', ...linesOf(node), markdown, text, parts }]
}

// The first line begins behind its mark; of the others those of a paragraph may have none. Empty ones at the end say nothing.
function quoted(markdown: string): string {
  const lines = markdown.split('\n')
  const last = lines.findLastIndex((line) => /[^\s>]/.test(line))
  return lines
    .slice(0, Math.max(0, last) + 1)
    .map((line, index) => (index > 0 && line.startsWith('>') ? line : `> ${line}`))
    .join('\n')
}

function html(node: Html): Block[] {
  const first = linesOf(node).startLine
  const source = new Source(node.value)
  const lineAt = (offset: number) => first + source.lineAt(offset) - 1
  return htmlPieces(node.value)
    .map((piece) => pieceBlock(piece, lineAt(piece.start), lineAt(piece.end)))
    .filter((block) => block.text.trim() !== '')
}

function pieceBlock(piece: HtmlPiece, startLine: number, endLine: number): Block {
  if (piece.kind === 'code') {
    return codeBlock(numbered(piece.markdown.split('\n'), startLine), { startLine, endLine, lang: '' })
  }
  const markdown = piece.kind === 'item' ? `- ${piece.markdown}` : piece.markdown
  const kind = piece.kind === 'item' ? 'list' : 'paragraph'
  return single({ kind, startLine, endLine, markdown, text: piece.text })
}
