// Site generators add to markdown: boxes, tabs, tags of templates, components, links of a wiki. Line by line these become
// plain markdown or nothing, so that no line gets another number. What stands in code is left alone.

import { LONGEST_MARK, labelOf, Mdx } from './mdx.ts'
import { directiveOf, Myst, withoutRoles } from './myst.ts'
import { RAW_FORMAT, withoutReferences } from './pandoc.ts'
import { isDeck, SLIDE_END } from './slides.ts'

/** Most texts have none of it, and are not gone through. */
const ANY =
  /^[ \t]*(?::{3}|!!!|\?\?\?|===[!+]?[ \t]+"|\{[%:]|\{\{[<%]|`{3,}\{|~{3,}\{|<\/?(?:[A-Z][a-z]|[a-z]\w*-)|:[ \t]+\S|\([^()\s]+\)=)|^import\s|\[\[|\{[ \t]*[:.#][^{}\n]*\}[ \t]*$|\{-\}[ \t]*$|\[-?@\w|@(?:fig|tbl|tab|sec|eq|lst)[:-]|\\@ref\(|[*_)\]`]\{[:.#\w]|\bmarkdown=["'\w]|\{[a-z][\w:-]*\}`|\{%[ \t]*(?:end)?raw\b|\{\/\*|^[ \t]*>[> \t]*#|^[ \t]*[-*+][ \t]+\( \)[ \t]|\S[ \t]*\n-{2,}[ \t]*$/m

/** MkDocs: what belongs to a box or tab is indented under it. */
const BOX = /^\s*(?:!!!|\?\?\?\+?)\s+(?<kind>[\w-]+)[\w\s-]*(?:"(?<title>.*)")?$/
const TAB = /^\s*===[!+]?\s+"(?<title>.+)"$/
const INDENT = 4

/** Docusaurus, VuePress, Pandoc, Quarto: between lines of three colons or more. */
const COLONS =
  /^\s*:{3,}\s*(?:\{(?<classes>[^}]*)\}|(?<kind>[A-Za-z][\w-]*))?(?:\{[^}]*\}|\[(?<label>.*)\])?(?<title>[^{}]*)(?:\{[^}]*\})?$/
/** A heading in a box would end the section that the box stands in. */
const HEADING = /^(?<before>\s*)#{1,6}\s+(?<title>.*?)(?:\s+#+)?\s*$/
const QUOTED_HEADING = /^(?<before>\s*(?:>\s*)+)#{1,6}\s+(?<title>.*?)(?:\s+#+)?\s*$/
const FENCE = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(?<marks>`{3,}|~{3,})/

/** PHP Markdown Extra: a term on a line of its own, and under it what it means. */
const DEFINITION = /^(?<indent>\s*):\s+(?<meaning>\S.*)$/
const TERM = /^\s*(?![-+*>|:]\s|#{1,6}\s|\d+[.)]\s|[-`~|:=]{3})\S.*[^\s:]\s*$/

/** The kinds of boxes that say something by their name. */
const TELLING = new Set(
  'abstract attention bug caution danger error example exercise failure hint important info note question quote seealso success summary tip todo warning'.split(
    ' ',
  ),
)
const BOXES = new Set([
  ...TELLING,
  ...'admonition details dropdown toggle card grid grid-item grid-item-card tab-set tab-item list-table table figure'.split(
    ' ',
  ),
  ...'image margin sidebar topic epigraph definition theorem proof solution'.split(' '),
])

/** Lines that only a generator reads: a template's tags with no text between them, and attributes of the block above. */
const SILENT = /^(?<before>[\s>]*)(?:(?:\{%(?:(?!%\}).)*%\}|\{\{[<%](?:(?![%>]\}\}).)*[%>]\}\}|\{:[^}]*\})\s*)+$/

/** Jekyll: where a template's tags choose and repeat, what stands in two braces is filled in by it. */
const LIQUID = /^\s*\{%-?\s*(?:assign|capture|for|if|include|unless)\b/
const FILLED_IN = /\{\{(?:(?!\}\}).)*\}\}/g

/** A tag after which markdown goes on: kramdown, Python-Markdown, PHP Markdown Extra. */
const OPENING = /^\s*<[a-z][\w-]*(?:\s[^<>]*)?\smarkdown=["']?(?:1|block|span|true|on)\b["']?[^<>]*>$/i

/** GitBook, Jekyll: a tag and its end around a text; tags that keep a text as it is. */
const TAGGED = /^(?<indent>\s*)\{%\s*(?<name>\w+)[^%{}]*%\}(?<text>[^%{}]+)\{%\s*end\k<name>\s*%\}$/
const RAW = /\{%\s*(?:end)?raw\s*%\}/g

const ATTRIBUTE = String.raw`(?:[.#][\w:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)|-(?=[\s}]))`
const ATTRIBUTE_LIST = String.raw`\{:?\s*(?<all>${ATTRIBUTE}(?:\s+${ATTRIBUTE})*)\s*\}`
const ATTRIBUTES = new RegExp(String.raw`(?:(?<=^|\s)|(?=\{:))${ATTRIBUTE_LIST}$`)
/** kramdown and Pandoc: behind what is emphasised, linked or code. "\sum_{i=1}" is a formula. */
const SPAN_ATTRIBUTES = new RegExp(String.raw`(?:(?<=[)\]])|(?<=[*_])(?=\{:?\s*[.#]|\{:))${ATTRIBUTE_LIST}`, 'g')
const WIKI_LINK = /(?<![\w)])!?\[\[(?=[\p{L}\p{N}])(?<target>[^[\]|]*)(?:\|(?<shown>[^[\]]+))?\]\]/gu
/** An array of tables in TOML. */
const TABLE = /^\s*\[\[[\w.-]+\]\]$/
const CUSTOM_ANCHOR = /\s*\{#[\w:.-]+\}$/
/** A choice with a round box. */
const ROUND_BOX = /^(\s*[-*+]\s+)\(([ xX])\)(?=\s)/
const CODE_SPAN = /(`+[^`]*`+)/
const CODE_ATTRIBUTES = new RegExp(CODE_SPAN.source + ATTRIBUTE_LIST, 'g')

/** Plain markdown of the same number of lines. */
export function plainMarkdown(text: string): string {
  return ANY.test(text) ? new Reader(text).read() : text
}

/** Code, or a box that is written as if it were code. */
interface Fence {
  readonly marks: string
  /** How many boxes it stands in. */
  readonly depth: number
  readonly code: boolean
  /** Nothing in it is for a reader. */
  readonly silent: boolean
  /** It stands in a quote, as do its end and the lines between. */
  readonly quoted: boolean
}

/** A box between colons that is not yet closed. */
interface ColonBox {
  readonly line: number
  /** Lines of the headings in it. */
  readonly headings: number[]
}

/** Goes through the lines, knowing what box or code each stands in. */
class Reader {
  private readonly lines: readonly string[]
  private readonly mdx: Mdx
  private readonly myst: Myst
  private readonly hasRoundBoxes: boolean
  private readonly isLiquid: boolean
  private readonly isDeck: boolean
  /** How far the contents of each open box are indented. */
  private readonly boxes: number[] = []
  private readonly fences: Fence[] = []
  private readonly colonBoxes: ColonBox[] = []
  private readonly out: string[] = []
  /** The line before was a term or what it means. */
  private defining = false

  constructor(text: string) {
    this.lines = text.split('\n')
    this.mdx = new Mdx(this.lines)
    this.myst = new Myst(this.lines)
    // One that is empty shows that "(x)" is not the letter.
    this.isLiquid = this.lines.some((line) => LIQUID.test(line))
    this.isDeck = isDeck(this.lines)
    this.hasRoundBoxes = this.lines.some((line) => ROUND_BOX.exec(line)?.[2] === ' ')
  }

  read(): string {
    for (const [index, line] of this.lines.entries()) this.out.push(this.told(line, index))
    return this.out.join('\n')
  }

  private told(line: string, index: number): string {
    this.leaveBoxes(line)
    const own = line.slice(Math.min(indentOf(line), INDENT * this.boxes.length))
    const fence = this.fences.at(-1)
    if (fence && isEnd(own, fence)) {
      this.fences.pop()
      return fence.code ? own : ''
    }
    if (fence?.silent || this.myst.isOption(own)) return ''
    if (fence?.code) return own
    if (this.myst.isMark(own)) return ''
    if (this.mdx.isComment(own, index)) return ''
    const mark = own.length > LONGEST_MARK ? undefined : this.mark(own.trimEnd(), line, index)
    return mark ?? this.plain(this.hasRoundBoxes ? own.replace(ROUND_BOX, '$1[$2]') : own)
  }

  private plain(line: string): string {
    return withoutInlineMarks(line, this.isLiquid)
  }

  private leaveBoxes(line: string): void {
    if (line.trim() === '') return
    while (indentOf(line) < (this.boxes.at(-1) ?? 0)) this.boxes.pop()
    while ((this.fences.at(-1)?.depth ?? 0) > this.boxes.length) this.fences.pop()
  }

  /** What a line that is a mark becomes; nothing is said of other lines. */
  private mark(own: string, line: string, index: number): string | undefined {
    const box = (BOX.exec(own) ?? TAB.exec(own))?.groups
    if (box && this.hasContents(line, index)) {
      this.boxes.push(indentOf(line) + INDENT)
      return titled(own, box['kind'], box['title'])
    }
    const colons = COLONS.exec(own)?.groups
    if (colons) {
      const title = titled(own, colons['kind'] ?? kindIn(colons['classes']), titleOf(colons))
      this.myst.open(own)
      if (own.replaceAll(':', '').trim() === '') this.closeBox()
      else this.colonBoxes.push({ line: index, headings: [] })
      return title
    }
    const quoted = QUOTED_HEADING.exec(own)?.groups
    if (quoted) return boldTitle(quoted)
    if (HEADING.test(own)) this.colonBoxes.at(-1)?.headings.push(index)
    const term = this.isTerm(index)
    const definition = this.defining ? DEFINITION.exec(own)?.groups : undefined
    this.defining = term || definition !== undefined
    if (term) return `${this.plain(own)}:`
    if (definition) {
      this.boxes.push(indentOf(line) + INDENT)
      return this.plain(`${definition['indent']}${definition['meaning']}`)
    }
    const marks = FENCE.exec(own)?.groups?.['marks']
    if (marks !== undefined) return this.fence(own, marks)
    if (TABLE.test(own)) return own
    if (this.isDeck && SLIDE_END.test(own)) return '***'
    if (OPENING.test(own)) return ''
    const silent = SILENT.exec(own)?.groups
    if (silent) return silent['before']?.trim()
    const tagged = TAGGED.exec(own)?.groups
    if (tagged) return `${tagged['indent']}${tagged['text']?.trim()}`
    const label = labelOf(own)
    if (label !== undefined) return titled(own, '', label)
    return this.mdx.isOfComponents(own, index) ? '' : undefined
  }

  /** Only what is closed is a box: of one that never ends the headings stay. One that stands first is the box's title. */
  private closeBox(): void {
    const box = this.colonBoxes.pop()
    const [first] = box?.headings ?? []
    if (!box || first === undefined) return
    for (const index of box.headings) {
      const heading = HEADING.exec(this.out[index] ?? '')?.groups
      if (heading) this.out[index] = boldTitle(heading)
    }
    if (this.lines.slice(box.line + 1, first).every((line) => line.trim() === '')) this.out[box.line] = ''
  }

  private fence(own: string, marks: string): string {
    const { kind = '', title, silent = RAW_FORMAT.test(own) } = directiveOf(own) ?? {}
    const code = !silent && !BOXES.has(kind)
    this.myst.open(own)
    this.fences.push({ marks, depth: this.boxes.length, code, silent, quoted: /^\s*>/.test(own) })
    return code ? own : titled(own, silent ? '' : kind, title)
  }

  private hasContents(line: string, index: number): boolean {
    let next = index + 1
    while (this.lines[next]?.trim() === '') next++
    return indentOf(this.lines[next] ?? '') >= indentOf(line) + INDENT
  }

  /** A line between an empty one and what it means. */
  private isTerm(index: number): boolean {
    const [before = '', line = '', after = ''] = [this.lines[index - 1], this.lines[index], this.lines[index + 1]]
    return (
      (before.trim() === '' || this.defining) &&
      after.length <= LONGEST_MARK &&
      DEFINITION.test(after) &&
      TERM.test(line)
    )
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function isEnd(line: string, { marks, quoted }: Fence): boolean {
  const text = line.replace(quoted ? /^[\s>]+/ : /^\s+/, '').trimEnd()
  return text.startsWith(marks) && text.length < LONGEST_MARK && text.replaceAll(marks.charAt(0), '') === ''
}

/** A box's title in bold; where its author wrote none, its kind. */
function titled(line: string, kind = '', title?: string): string {
  const shown = title ?? (TELLING.has(kind.toLowerCase()) ? capital(kind) : '')
  return shown === '' ? '' : `${line.slice(0, indentOf(line))}**${shown}**`
}

function boldTitle({ before = '', title = '' }: Record<string, string | undefined>): string {
  const plain = title.replace(CUSTOM_ANCHOR, '').replaceAll('**', '')
  return plain === '' ? before.trimEnd() : `${before}**${plain}**`
}

function capital(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
}

/** Quarto: `.callout-note`. MyST: `note`. Pandoc: any class. */
function kindIn(classes = ''): string {
  return /[\w-]+/.exec(classes)?.[0].replace(/^callout-/, '') ?? ''
}

function titleOf({ classes, label, title }: Record<string, string | undefined>): string | undefined {
  return /title="([^"]*)"/.exec(classes ?? '')?.[1] ?? label ?? (title?.trim() || undefined)
}

function withoutInlineMarks(line: string, isLiquid: boolean): string {
  return withoutRoles(withoutAttributes(line))
    .replace(CODE_ATTRIBUTES, '$1')
    .split(CODE_SPAN)
    .map((part, index) => (index % 2 === 0 ? withoutMarks(part, isLiquid) : part))
    .join('')
}

function withoutMarks(part: string, isLiquid: boolean): string {
  const text = part.replace(RAW, '').replace(SPAN_ATTRIBUTES, '').replace(WIKI_LINK, wikiText)
  return withoutReferences(isLiquid ? text.replace(FILLED_IN, '') : text)
}

/** A heading keeps the anchor that its author gave it. */
function withoutAttributes(line: string): string {
  const text = line.trimEnd()
  const found = text.endsWith('}') ? ATTRIBUTES.exec(text) : null
  if (!found) return line
  const id = text.trimStart().startsWith('#') ? /#[\w:.-]+/.exec(found.groups?.['all'] ?? '')?.[0] : undefined
  return `${text.slice(0, found.index).trimEnd()}${id === undefined ? '' : ` {${id}}`}`
}

function wikiText(link: string, target: string, shown: string | undefined): string {
  return link.startsWith('!') ? '' : (shown ?? target)
}
