// The inside of a paragraph (mdast phrasing) as one or more lines of Discord markdown.

import type { Nodes, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { codeSpan, escaped, escapedLine, maskedLink, safeUrl } from './escape.ts'

interface Inside {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly strike: boolean
  readonly link: boolean
}

const OUTSIDE: Inside = { strong: false, emphasis: false, strike: false, link: false }

/** Marks around text, where they would hold: not around nothing, not around space at an edge. */
function marked(mark: string, text: string): string {
  const inner = text.trim()
  if (inner === '' || inner.includes('\n\n')) return text
  const start = text.slice(0, text.length - text.trimStart().length)
  const end = text.slice(text.trimEnd().length)
  return `${start}${mark}${inner}${mark}${end}`
}

/** HTML between words: a line break is one, everything else is dropped (its text is in nodes of its own). */
function htmlText(html: string): string {
  return /^<br\s*\/?>$/i.test(html.trim()) ? '\n' : ''
}

function one(node: PhrasingContent, inside: Inside): string {
  switch (node.type) {
    case 'text':
    case 'inlineMath':
      // A line break in the source is a space; Discord would show it as a break.
      return escaped(node.value.replace(/[ \t]*\n[ \t]*/g, ' '))
    case 'inlineCode':
      return codeSpan(node.value)
    case 'strong':
      return inside.strong
        ? phrasing(node.children, inside)
        : marked('**', phrasing(node.children, { ...inside, strong: true }))
    case 'emphasis':
      return inside.emphasis
        ? phrasing(node.children, inside)
        : marked('*', phrasing(node.children, { ...inside, emphasis: true }))
    case 'delete':
      return inside.strike
        ? phrasing(node.children, inside)
        : marked('~~', phrasing(node.children, { ...inside, strike: true }))
    case 'link':
      if (inside.link || safeUrl(node.url) === undefined) return phrasing(node.children, { ...inside, link: true })
      return maskedLink(textOf(node), node.url)
    case 'linkReference':
      return phrasing(node.children, { ...inside, link: true })
    case 'image':
    case 'imageReference':
      return node.alt ? escapedLine(`[image: ${node.alt}]`) : ''
    case 'break':
      return '\n'
    case 'html':
      return htmlText(node.value)
    case 'footnoteReference':
      return escapedLine(`[${node.label ?? node.identifier}]`)
  }
}

/** Phrasing as Discord markdown; may hold line breaks. */
export function phrasing(nodes: readonly PhrasingContent[], inside: Inside = OUTSIDE): string {
  return nodes.map((node) => one(node, inside)).join('')
}

/** Phrasing in bold, as headings and labels are shown where Discord has none. */
export function bold(nodes: readonly PhrasingContent[]): string {
  return marked('**', phrasing(nodes, { ...OUTSIDE, strong: true }).replace(/\s*\n\s*/g, ' '))
}

/** Any node as text without markup, escaped: what is shown where the marked-up form would not fit. */
export function unmarked(node: Nodes): string {
  return escapedLine(textOf(node, { includeHtml: false }))
}
