// A block of HTML becomes its pieces: paragraphs, headings, items, rows and code, as markdown.

import { Parser } from 'htmlparser2'
import { escapedMarks, isMarkup, KNOWN_TAGS, MARKS, markOf, type Tag, VOID_TAGS, writtenName } from './html.ts'

const BLOCKS = new Set(
  'p div section article header footer main aside details summary ul ol dl dt dd table thead tbody tr h1 h2 h3 h4 h5 h6 blockquote center figure figcaption pre hr'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'svg', 'iframe'])

/** What begins a heading, an item or a quote where it begins a line. */
const LEADING = /^(?:#{1,6}|[-+>])(?=\s)/

/** A piece of a block of HTML: one paragraph, heading, list item, table row or preformatted text. */
export interface HtmlPiece {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'code'
  /** 1 to 6 for a heading. */
  readonly depth: number
  readonly markdown: string
  /** The same without marks. */
  readonly text: string
  /** Offsets within the HTML. */
  readonly start: number
  readonly end: number
}

/** Turns a block of HTML, which may be a fragment with tags left open, into its pieces in order. */
export function htmlPieces(html: string): HtmlPiece[] {
  if (isComment(html)) return []
  const reader = new PieceReader(html)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex, parser.endIndex),
      onclosetag: (name, implied) => reader.close(name, implied, parser.startIndex, parser.endIndex),
      ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return reader.end()
}

// A course is full of comments that speak to its readers, and every one would wake the HTML parser.
function isComment(html: string): boolean {
  return /^<!--\s/.test(html) && html.indexOf('-->') === html.trimEnd().length - 3
}

class PieceReader {
  readonly #html: string
  readonly #closed: ReadonlySet<string>
  readonly #pieces: HtmlPiece[] = []
  readonly #links: string[] = []
  #kind: HtmlPiece['kind'] = 'paragraph'
  #depth = 0
  #isSummary = false
  #markdown = ''
  #text = ''
  #start = -1
  #end = 0
  #silent = 0
  /** How many code spans are open: in one no mark is read. */
  #spans = 0

  constructor(html: string) {
    this.#html = html
    this.#closed = new Set([...html.matchAll(/<\/\s*([A-Za-z][\w-]*)/g)].map((match) => (match[1] ?? '').toLowerCase()))
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const tag: Tag = { kind: 'open', name: writtenName(this.#html.slice(start, end + 1)), attributes, text: '' }
    if (SILENT.has(name)) this.#silent += 1
    else if (!isMarkup(tag, this.#closed)) this.#addText(this.#html.slice(start, end + 1), start, end)
    else if (BLOCKS.has(name) || name === 'li') this.#begin(name)
    else if (name === 'td' || name === 'th') this.#addText(this.#markdown === '' ? '' : ' | ', start, end)
    else if (name === 'a') {
      const href = /^https?:/.test(attributes['href'] ?? '') ? (attributes['href'] ?? '') : ''
      this.#links.push(href)
      if (href !== '') this.#add('[', '', start, end)
    } else if (this.#kind !== 'code') this.#mark(tag, start, end)
  }

  close(name: string, implied: boolean, start: number, end: number): void {
    if (SILENT.has(name)) this.#silent -= 1
    else if (BLOCKS.has(name) || name === 'li') this.#flush()
    else if (name === 'a') {
      const href = this.#links.pop() ?? ''
      if (href !== '') this.#add(`](${href})`, '', start, end)
    } else if (implied || VOID_TAGS.has(name) || this.#kind === 'code') return
    else if (!KNOWN_TAGS.has(name)) this.#addText(this.#html.slice(start, end + 1), start, end)
    else {
      const mark = MARKS[name] ?? ''
      if (mark === '`') this.#spans = Math.max(0, this.#spans - 1)
      this.#add(mark, '', start, end)
    }
  }

  text(text: string, start: number, end: number): void {
    if (this.#silent > 0) return
    const plain = this.#kind === 'code' ? text : text.replace(/\s+/g, ' ')
    if (this.#start === -1 && plain.trim() === '') return
    this.#add(this.#kind === 'code' || this.#spans > 0 ? plain : escapedMarks(plain), plain, start, end)
  }

  end(): HtmlPiece[] {
    this.#flush()
    return this.#pieces
  }

  #begin(name: string): void {
    this.#flush()
    this.#depth = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
    if (this.#depth > 0) this.#kind = 'heading'
    else if (name === 'li') this.#kind = 'item'
    else if (name === 'tr') this.#kind = 'row'
    else this.#kind = name === 'pre' ? 'code' : 'paragraph'
    this.#isSummary = name === 'summary'
  }

  /** A tag that is a mark, or stands for words or a new line. */
  #mark(tag: Tag, start: number, end: number): void {
    const mark = MARKS[tag.name]
    if (mark === '`') this.#spans += 1
    if (mark === undefined) this.#addText(markOf(tag), start, end)
    else this.#add(mark, '', start, end)
  }

  #addText(text: string, start: number, end: number): void {
    this.#add(text, text, start, end)
  }

  #add(markdown: string, text: string, start: number, end: number): void {
    if (this.#silent > 0) return
    if (this.#start === -1) this.#start = start
    this.#end = end + 1
    this.#markdown += markdown
    this.#text += text
  }

  #flush(): void {
    const trimmed = (text: string) => (this.#kind === 'code' ? text.replace(/^\n|\s+$/g, '') : text.trim())
    const [shown, text] = [trimmed(this.#markdown), trimmed(this.#text)]
    if (this.#start !== -1 && text.replace(/[*~`|\s]/g, '') !== '') {
      const plain = this.#kind === 'code' ? shown : shown.replace(LEADING, '\\$&')
      // What a fold is called stands for what is in it.
      const markdown = this.#isSummary && !shown.startsWith('**') ? `**${plain}**` : plain
      this.#pieces.push({ kind: this.#kind, depth: this.#depth, markdown, text, start: this.#start, end: this.#end })
    }
    this.#kind = 'paragraph'
    this.#isSummary = false
    this.#depth = 0
    this.#markdown = ''
    this.#text = ''
    this.#start = -1
    this.#spans = 0
  }
}
