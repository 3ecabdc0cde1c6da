// Discord's markdown as elements: blocks line by line here, what stands within a line by discord-markdown-parser.
// All text goes through lit, which escapes it.

import { parse } from 'discord-markdown-parser'
import { html, type TemplateResult } from 'lit'
import { saidAs } from './clock-words.ts'
import type { Room } from './room.ts'

type Part = TemplateResult | string
type Node = ReturnType<typeof parse>[number]

const FENCE = /^```([\w+#.-]*)\s*$/
const LIST = /^(\s*)([-*]|\d+\.) +(.*)$/
const HEADING = /^(#{1,3}) +(.+)$/
const SUBTEXT = /^-# +(.+)$/
const QUOTE = /^> ?(?=.|$)/

export function markup(text: string, room: Room): Part[] {
  return blocks(text.split('\n'), room, true)
}

function blocks(lines: readonly string[], room: Room, mayQuote: boolean): Part[] {
  const parts: Part[] = []
  let plain: string[] = []
  const flush = () => {
    // An empty line beside a block is a gap; without one a list stands close below its first line.
    const isEmpty = (line: string | undefined) => line?.trim() === ''
    const gaps = [...(isEmpty(plain[0]) ? ['gap-above'] : []), ...(isEmpty(plain.at(-1)) ? ['gap-below'] : [])]
    while (isEmpty(plain[0])) plain.shift()
    while (isEmpty(plain.at(-1))) plain.pop()
    if (plain.length > 0)
      parts.push(html`<div class="${['para', ...gaps].join(' ')}">${inline(plain.join('\n'), room)}</div>`)
    plain = []
  }
  let index = 0
  while (index < lines.length) {
    const block = blockAt(lines, index, room, mayQuote)
    if (block) {
      flush()
      parts.push(block.part)
      index = block.end
    } else {
      plain.push(lines[index] ?? '')
      index += 1
    }
  }
  flush()
  return parts
}

/** The block that begins at a line, and the line after its end; undefined for plain text. */
function blockAt(lines: readonly string[], start: number, room: Room, mayQuote: boolean) {
  const line = lines[start] ?? ''
  if (FENCE.test(line)) {
    const close = lines.findIndex((each, index) => index > start && each.trimEnd().endsWith('```'))
    if (close === -1) return undefined
    const last = (lines[close] ?? '').trimEnd().slice(0, -3)
    const code = [...lines.slice(start + 1, close), ...(last === '' ? [] : [last])].join('\n')
    return { part: html`<pre tabindex="0"><code>${code}</code></pre>`, end: close + 1 }
  }
  if (mayQuote && line.startsWith('>>> ')) {
    const inner = [line.slice(4), ...lines.slice(start + 1)]
    return { part: quote(blocks(inner, room, false)), end: lines.length }
  }
  if (mayQuote && QUOTE.test(line)) {
    const end = endOf(lines, start, (each) => QUOTE.test(each))
    const inner = lines.slice(start, end).map((each) => each.replace(QUOTE, ''))
    return { part: quote(blocks(inner, room, false)), end }
  }
  if (LIST.test(line)) {
    const end = endOf(lines, start, (each) => LIST.test(each))
    return { part: list(lines.slice(start, end), room), end }
  }
  const heading = HEADING.exec(line)
  if (heading) {
    const words = inline(heading[2] ?? '', room)
    // The page has headings of its own; those of a message are kept out of its outline.
    return { part: html`<div class="h h${heading[1]?.length}" role="presentation">${words}</div>`, end: start + 1 }
  }
  const subtext = SUBTEXT.exec(line)
  return subtext
    ? { part: html`<small class="sub">${inline(subtext[1] ?? '', room)}</small>`, end: start + 1 }
    : undefined
}

function endOf(lines: readonly string[], start: number, belongs: (line: string) => boolean): number {
  const end = lines.findIndex((each, index) => index > start && !belongs(each))
  return end === -1 ? lines.length : end
}

const quote = (parts: Part[]) => html`<discord-quote>${parts}</discord-quote>`

function list(lines: readonly string[], room: Room): TemplateResult {
  const items: { text: string; below: string[] }[] = []
  const [, firstIndent = '', marker = '-'] = LIST.exec(lines[0] ?? '') ?? []
  for (const line of lines) {
    const [, indent = '', , text = ''] = LIST.exec(line) ?? []
    const last = items.at(-1)
    if (last && indent.length > firstIndent.length) last.below.push(line)
    else items.push({ text, below: [] })
  }
  const shown = items.map(({ text, below }) => {
    return html`<li>${inline(text, room)}${below.length > 0 ? list(below, room) : ''}</li>`
  })
  const first = Number.parseInt(marker, 10)
  return Number.isNaN(first) ? html`<ul>${shown}</ul>` : html`<ol start=${first}>${shown}</ol>`
}

/** What stands within lines: emphasis, code, links, mentions, times. */
export function inline(text: string, room: Room): Part[] {
  return nodes(parse(text, 'extended'), room)
}

function nodes(list: readonly Node[], room: Room): Part[] {
  return list.map((node) => show(node, room))
}

const INLINE: Record<string, (inner: Part[]) => TemplateResult> = {
  strong: (inner) => html`<strong>${inner}</strong>`,
  em: (inner) => html`<em>${inner}</em>`,
  underline: (inner) => html`<u>${inner}</u>`,
  strikethrough: (inner) => html`<s>${inner}</s>`,
  spoiler: (inner) => html`<details class="spoiler"><summary>Spoiler</summary>${inner}</details>`,
  blockQuote: (inner) => quote(inner),
  heading: (inner) => html`<strong>${inner}</strong>`,
  subtext: (inner) => html`<small class="sub">${inner}</small>`,
}

function show(node: Node, room: Room): Part {
  const inner = Array.isArray(node['content']) ? nodes(node['content'], room) : [String(node['content'] ?? '')]
  const wrap = INLINE[node.type]
  if (wrap) return wrap(inner)
  const id = String(node['id'] ?? '')
  switch (node.type) {
    case 'br':
      return html`<br />`
    case 'inlineCode':
    case 'codeBlock':
      return html`<code>${inner}</code>`
    case 'link':
    case 'autolink':
    case 'url':
      return link(String(node['target'] ?? ''), inner)
    case 'user':
      return html`<discord-mention type="user">${room.nameOf(id)}</discord-mention>`
    case 'role':
      return html`<discord-mention type="role">${room.snapshot.roles[id] ?? 'role'}</discord-mention>`
    case 'channel':
      return html`<discord-mention type="channel">${room.snapshot.channels.find((each) => each.id === id)?.name ?? 'unknown'}</discord-mention>`
    case 'slashCommand':
      return html`<discord-mention type="slash">${String(node['fullName'] ?? '')}</discord-mention>`
    case 'timestamp':
      return moment(Number(node['timestamp']) * 1000, String(node['format'] ?? 'f'), room)
    case 'everyone':
    case 'here':
      return `@${node.type}`
    case 'emoji':
      return `:${String(node['name'])}:`
    default:
      return html`${inner}`
  }
}

function link(target: string, inner: Part[]): Part {
  // Anything but a web address stays text.
  if (!/^https?:\/\//i.test(target)) return html`${inner}`
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`
}

function moment(time: number, style: string, room: Room): Part {
  if (Number.isNaN(time)) return ''
  const whole = saidAs(time, 'F', room.now)
  return html`<discord-time><time datetime=${new Date(time).toISOString()} title=${whole}>${saidAs(time, style, room.now)}</time></discord-time>`
}
