// Clean markdown and plain text of a node: quoted from the source, with HTML, images and dead links turned into text.

import type { Definition, Html, Link, LinkReference, Node, Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { altOf, decodeEntity, escapedMarks, isMarkup, markOf, readTag, type Tag } from './html.ts'
import { htmlPieces } from './html-pieces.ts'
import { dedent, type Edit, type Source, type Span, spanOf } from './source.ts'

/** Definitions of reference links by their identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** The definitions of a tree; `text` is what it was parsed from. */
export function definitionsOf(tree: Root, text: string): Definitions {
  const definitions: Map<string, Definition> = new Map()
  // Few documents define links apart, and a walk over the whole tree is not free.
  if (!text.includes(']:')) return definitions
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}

/** What cleaning needs to know of the document around a node. */
export interface Context {
  readonly source: Source
  readonly definitions: Definitions
}

/** Clean markdown of what stands in a span; `nodes` are the nodes in it. `columns` of indentation are taken away. */
export function cleanMarkdown(context: Context, span: Span, nodes: readonly Nodes[], columns = 0): string {
  const edits: Edit[] = []
  for (const node of nodes) collectEdits(context, node, edits)
  const { source } = context
  const indent = source.text.slice(source.lineStart(source.lineAt(span.start)), span.start)
  const text = source.edited(
    span,
    edits.sort((a, b) => a.start - b.start),
  )
  // The first line's own indentation is outside of the span, except where it is deeper than the block's.
  return dedent(/^[ \t]*$/.test(indent) ? indent + text : text, columns)
    .replace(/^[ \t]+$/gm, '')
    .trimEnd()
}

function collectEdits(context: Context, node: Nodes, edits: Edit[]): void {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      edits.push({ ...spanOf(node), text: altOf(node.alt) })
      return
    case 'footnoteReference':
      edits.push({ ...spanOf(node), text: '' })
      return
    case 'text':
      editText(context, node, edits)
      return
    case 'link':
    case 'linkReference':
      editLink(context, node, edits)
      break
    case 'html':
      edits.push({ ...spanOf(node), text: flowText(node) })
      return
  }
  if (!('children' in node)) return
  if (node.children.some((child) => child.type === 'html') && isPhrasing(node)) editTags(node, edits)
  for (const child of node.children) {
    if (child.type !== 'html' || !isPhrasing(node)) collectEdits(context, child, edits)
  }
}

// Orders to a site generator (Hugo's form, which nothing else looks like) mean nothing outside of its site.
const SHORTCODE = /\{\{[<%][\s\S]{0,500}?[%>]\}\}/g

export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/
const ENCODED = new RegExp(`${SHORTCODE.source}|${ENTITY.source}`, 'gi')

/** `5&nbsp;%` is read as a page shows it; a character that would be a mark is escaped. */
function editText(context: Context, node: Node, edits: Edit[]): void {
  const span = spanOf(node)
  for (const match of context.source.text.slice(span.start, span.end).matchAll(ENCODED)) {
    const [written] = match
    const start = span.start + match.index
    const text = written.startsWith('&') ? escapedMarks(decodeEntity(written)) : ''
    edits.push({ start, end: start + written.length, text })
  }
}

const PHRASING = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

function isPhrasing(node: Nodes): boolean {
  return PHRASING.has(node.type)
}

function flowText(node: Html): string {
  return htmlPieces(node.value)
    .map((piece) => (piece.kind === 'item' ? `- ${piece.markdown}` : piece.markdown))
    .join('\n')
}

// Only an absolute address means something outside of the corpus; any other link becomes its text.
function editLink(context: Context, node: Link | LinkReference, edits: Edit[]): void {
  const { start, end } = spanOf(node)
  const [first, last] = [node.children[0], node.children.at(-1)]
  const url = addressOf(node, context.definitions)
  if (first === undefined || last === undefined || plainText(node).trim() === '') {
    edits.push({ start, end, text: '' })
    return
  }
  if (isAbsolute(url)) {
    if (node.type === 'linkReference') edits.push({ start: spanOf(last).end, end, text: `](${url})` })
    return
  }
  edits.push({ start, end: spanOf(first).start, text: '' }, { start: spanOf(last).end, end, text: '' })
}

/** Whether a node is a link, its address beside it or defined elsewhere. */
export function isLink(node: Node): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference'
}

/** Where a link leads; empty where nothing defines it. */
export function addressOf(link: Link | LinkReference, definitions: Definitions): string {
  return link.type === 'link' ? link.url : (definitions.get(link.identifier)?.url ?? '')
}

/** Whether an address means the same from anywhere. */
export function isAbsolute(url: string): boolean {
  return /^(?:https?|mailto|ftp):/i.test(url)
}

function editTags(parent: Parents, edits: Edit[]): void {
  const links: string[] = []
  for (const { node, tag } of markupIn(parent)) {
    let text = tag.kind === 'comment' ? '' : markOf(tag)
    if (tag.name === 'br' && parent.type === 'tableCell') text = ' '
    if (tag.name === 'a' && tag.kind === 'open') {
      const href = tag.attributes['href'] ?? ''
      links.push(isAbsolute(href) ? href : '')
      text = links.at(-1) === '' ? '' : '['
    } else if (tag.name === 'a') {
      const href = links.pop() ?? ''
      text = href === '' ? '' : `](${href})`
    }
    edits.push({ ...spanOf(node), text })
  }
}

/** The inline HTML among a node's children that is markup; placeholders such as `<pod-name>` are left out. */
function markupIn(parent: Parents): { node: Html; tag: Tag }[] {
  const tags = parent.children.flatMap((node) => (node.type === 'html' ? [{ node, tag: readTag(node.value) }] : []))
  const closed = new Set(tags.flatMap(({ tag }) => (tag.kind === 'close' ? [tag.name] : [])))
  return tags.filter(({ tag }) => isMarkup(tag, closed))
}

/** Plain text of a node: no markup, alternative text for images, list items and rows on lines of their own. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.includes('{{') ? node.value.replace(SHORTCODE, '') : node.value
    case 'inlineCode':
    case 'inlineMath':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return altOf(node.alt)
    case 'html':
      return htmlPieces(node.value)
        .map((piece) => piece.text)
        .join('\n')
    case 'yaml':
    case 'definition':
    case 'footnoteReference':
    case 'thematicBreak':
      return ''
  }
  if (!('children' in node)) return ''
  if (!isPhrasing(node)) return node.children.map(plainText).join(node.type === 'tableRow' ? ' | ' : '\n')
  if (!node.children.some((child) => child.type === 'html')) return node.children.map(plainText).join('')
  const markup = new Map(markupIn(node).map(({ node: html, tag }) => [html, tag]))
  return node.children.map((child) => inlineText(child, markup)).join('')
}

function inlineText(child: Nodes, markup: ReadonlyMap<Html, Tag>): string {
  if (child.type !== 'html') return plainText(child)
  const tag = markup.get(child)
  if (tag === undefined) return child.value
  if (tag.name === 'br') return '\n'
  return tag.name === 'img' ? markOf(tag) : ''
}
