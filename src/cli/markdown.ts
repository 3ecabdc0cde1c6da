// Markdown for a terminal: emphasis by colour, lists with hanging indents, tables aligned, code as it is.

import { styleText } from 'node:util'
import { markdownTable } from 'markdown-table'
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { treeOfCut } from '../course/tree.ts'

const NARROWEST = 20
const BULLET = '• '

/** @param width columns at which prose is wrapped; code is never broken. */
export function renderMarkdown(markdown: string, width: number): string {
  return renderBlocks(treeOfCut(markdown).children, width)
}

function renderBlocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], width: number): string {
  return nodes
    .map((node) => renderBlock(node, Math.max(width, NARROWEST)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function renderBlock(node: RootContent | BlockContent | DefinitionContent, width: number): string {
  switch (node.type) {
    case 'paragraph':
      return wrapAnsi(inline(node.children), width)
    case 'heading':
      return styleText('bold', wrapAnsi(inline(node.children), width))
    case 'list':
      return renderList(node, width)
    case 'code':
      return indent(node.value, '    ', '    ')
    case 'table':
      return renderTable(node, width)
    case 'blockquote':
      return indent(renderBlocks(node.children, width - 2), '│ ', '│ ')
    case 'thematicBreak':
      return '─'.repeat(width)
    case 'html':
      return node.value
    default:
      return plain(node)
  }
}

function renderList(list: List, width: number): string {
  return list.children.map((item, at) => renderItem(item, marker(list, at), width)).join(list.spread ? '\n\n' : '\n')
}

function marker(list: List, at: number): string {
  return list.ordered ? `${(list.start ?? 1) + at}. ` : '• '
}

function renderItem(item: ListItem, bullet: string, width: number): string {
  const body = item.children.map((child) => renderBlock(child, width - bullet.length))
  return indent(body.join(item.spread ? '\n\n' : '\n'), bullet, ' '.repeat(bullet.length))
}

/** Aligned where that fits the terminal, which would break its lines anywhere; else a row is an item of a list. */
function renderTable(table: Table, width: number): string {
  const rows = table.children.map((row) => row.children.map((cell) => inline(cell.children)))
  const whole = markdownTable(rows, {
    stringLength: stringWidth,
    align: table.align?.map((side) => side ?? '') ?? [],
  })
  const [head = [], ...body] = rows
  if (body.length === 0 || whole.split('\n').every((line) => stringWidth(line) <= width)) return whole
  return body.map((row) => renderRow(row, head, width)).join('\n')
}

/** Its first cell, and below it each other one under the name of its column. */
function renderRow([first = '', ...others]: readonly string[], [, ...names]: readonly string[], width: number): string {
  const lines = others.flatMap((cell, at) => (cell === '' ? [] : [names[at] ? `${names[at]}: ${cell}` : cell]))
  return [
    indent(wrapAnsi(styleText('bold', first), width - BULLET.length), BULLET, '  '),
    ...lines.map((line) => indent(wrapAnsi(line, width - 2 * BULLET.length), '    ', '      ')),
  ].join('\n')
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(span).join('')
}

function span(node: PhrasingContent): string {
  switch (node.type) {
    case 'strong':
      return styleText('bold', inline(node.children))
    case 'emphasis':
      return styleText('italic', inline(node.children))
    case 'delete':
      return styleText('strikethrough', inline(node.children))
    case 'inlineCode':
      return code(node.value)
    case 'break':
      return '\n'
    case 'link':
      return inline(node.children)
    default:
      return plain(node)
  }
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => (line === '' ? '' : `${at === 0 ? first : rest}${line}`))
    .join('\n')
}

/** Its colour is what marks it; where there is none, its ticks stay. */
function code(value: string): string {
  const styled = styleText('cyan', value)
  return styled === value ? `\`${value}\`` : styled
}
