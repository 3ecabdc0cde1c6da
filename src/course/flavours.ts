// Site generators add to markdown: boxes, tabs, tags of templates, components, links of a wiki. Line by line these become
// plain markdown or nothing, so that no line gets another number. What stands in code is left alone.

import { BOXES, boldTitle, capital, endOf, isAnswerBox, kindIn, titled, titleOf } from './box-title.ts'
import { hasRoundBoxes, withBox } from './choice-boxes.ts'
import { CodeTags } from './code-tags.ts'
import { ColonBoxes, HEADING } from './colon-boxes.ts'
import { DefinitionLines } from './definition-lines.ts'
import { FormulaLines } from './formula-lines.ts'
import { HiddenLines } from './hidden-lines.ts'
import { hasWikiLink, type Written, withoutInlineMarks } from './inline-marks.ts'
import { LONGEST_MARK, labelOf, Mdx } from './mdx.ts'
import { directiveOf, Myst } from './myst.ts'
import { RAW_FORMAT } from './pandoc.ts'
import { isDeck, OF_A_SLIDE, SLIDE_END } from './slides.ts'
import { TemplateTags } from './template-tags.ts'
import { VerbatimLines } from './verbatim-lines.ts'
import { INCLUDED, wholeLine } from './whole-lines.ts'

/** Where a line of a generator's may be. Most texts have none, and are not gone through. */
const ANY = new RegExp(
  [
    // What begins a line: boxes, tabs, fences with more than a language, components, definitions, targets.
    String.raw`^[ \t]*(?::{3}|/{3}|!!!|\?\?\?|===[!+]?[ \t]+"|\{[%:]|\{\{|[\x60~]{3,}.*\{|<\/?(?:[A-Z][a-z]|[a-z]\w*-)|:[ \t]+\S|\([^()\s]+\)=)`,
    String.raw`^import\s`,
    String.raw`^[ \t]*\[(?:TOC|toc)\]`,
    String.raw`^\*\[[^\]]+\]:`,
    String.raw`^\\\w+$`,
    '^-*8<-',
    String.raw`^[ \t]*>[> \t]*(?:#|\[!)`,
    String.raw`^[ \t]*[-*+][ \t]+\( \)[ \t]|^[ \t]*\[\([ xX]\)\]|^[ \t]*<\/?quiz\b`,
    String.raw`\S[ \t]*\n-{2,}[ \t]*$`,
    // What stands in a line.
    String.raw`\[\[|\{\/\*|\bmarkdown=["'\w]|\{[a-z][\w:-]*\}\x60|\{%[ \t]*(?:end)?raw\b`,
    String.raw`\{[ \t]*[:.#][^{}\n]*\}[ \t]*$|\{-\}[ \t]*$|[*_)\]\x60]\{[:.#\w]`,
    String.raw`\[-?@\w|@(?:[Ff]ig|[Tt]bl|[Tt]ab|[Ss]ec|[Ee]q|[Ll]st)[:-]|\\@ref\(|\((?:\\#|ref:)|\^\[`,
    String.raw`==\S|\+\+[a-z]|\^\^\S|:(?:material|octicons|fontawesome|simple)-|:[a-z][a-z0-9_]*:|\{\{\s*\$|<[A-Z]\w*\s|\]:.*<!--`,
  ].join('|'),
  'm',
)

/** MkDocs: what belongs to a box or tab is indented under it. */
const BOX = /^\s*(?:!!!|\?\?\?\+?)\s+(?<kind>[\w-]+)[\w\s-]*(?:"(?<title>.*)")?$/
const TAB = /^\s*===[!+]?\s+"(?<title>.+)"$/
const INDENT = 4
/** Python-Markdown's blocks: between lines of three slashes. */
const SLASHES = /^\s*\/{3,}(?:\s*(?<kind>[\w-]+)(?:\s*\|\s*(?<title>.+?))?)?\s*$/

/** Docusaurus, VuePress, Pandoc, Quarto: between lines of three colons or more. */
const COLONS =
  /^\s*:{3,}\s*(?:\{(?<classes>[^}]*)\}|(?<kind>[A-Za-z][\w-]*))?(?:\{[^}]*\}|\[(?<label>.*)\])?(?<title>[^{}]*)(?:\{[^}]*\})?$/
const QUOTED_HEADING = /^(?<before>\s*(?:>\s*)+)#{1,6}\s+(?<title>.*?)(?:\s+#+)?\s*$/
const FENCE = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(?<marks>`{3,}|~{3,})/

/** Obsidian, GitHub: a quote's first line says what box it is; Obsidian's tags on a line of their own. */
const CALLOUT = /^(?<before>\s*(?:>\s*)+)\[!(?<kind>\w[\w-]*)[^\]]*\][+-]?(?:[ \t]+(?<title>.*))?$/
const TAGS = /^\s*(?:#\p{L}[\p{L}\p{N}_/-]*\s*)+$/u

/** Jekyll: where a template's tags choose and repeat, what stands in two braces is filled in by it. */
const LIQUID = /^\s*\{%-?\s*(?:assign|capture|for|if|include|unless)\b/

/** An array of tables in TOML. */
const TABLE = /^\s*\[\[[\w.-]+\]\]$/
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
  readonly answers: boolean
}

/** A box whose contents are indented under it. */
interface IndentedBox {
  /** How far they are. */
  readonly indent: number
  readonly answers: boolean
}

/** Goes through the lines, knowing what box or code each stands in. */
class Reader {
  readonly #lines: readonly string[]
  readonly #mdx: Mdx
  readonly #myst: Myst
  readonly #hasRoundBoxes: boolean
  readonly #written: Written
  readonly #isDeck: boolean
  readonly #boxes: IndentedBox[] = []
  readonly #fences: Fence[] = []
  readonly #verbatim = new VerbatimLines()
  readonly #formulas: FormulaLines
  readonly #hidden: HiddenLines
  readonly #codeTags: CodeTags
  readonly #tags: TemplateTags
  readonly #definitions: DefinitionLines
  readonly #out: string[] = []
  readonly #colonBoxes = new ColonBoxes(this.#out)

  constructor(text: string) {
    this.#lines = text.split('\n')
    this.#mdx = new Mdx(this.#lines)
    this.#myst = new Myst(this.#lines)
    this.#formulas = new FormulaLines(text)
    this.#hidden = new HiddenLines(this.#lines)
    this.#codeTags = new CodeTags(this.#lines)
    this.#tags = new TemplateTags(this.#lines)
    this.#definitions = new DefinitionLines(this.#lines)
    this.#written = {
      liquid: this.#lines.some((line) => LIQUID.test(line)),
      vault: this.#lines.some(hasWikiLink),
    }
    this.#isDeck = isDeck(this.#lines)
    this.#hasRoundBoxes = hasRoundBoxes(this.#lines)
  }

  read(): string {
    for (const [index, line] of this.#lines.entries()) this.#out.push(this.#told(line, index))
    return this.#out.join('\n')
  }

  #told(line: string, index: number): string {
    this.#leaveBoxes(line)
    const own = line.slice(Math.min(indentOf(line), INDENT * this.#boxes.length))
    const fence = this.#fences.at(-1)
    if (fence && isEnd(own, fence)) {
      this.#fences.pop()
      return fence.code ? own : endOf(fence, own)
    }
    if (fence?.silent || this.#myst.isOption(own)) return ''
    if (fence?.code) return INCLUDED.test(own) ? '' : own
    const code = this.#codeTags.inside(own, index)
    if (code !== undefined) return code
    if (this.#verbatim.holds(own) || this.#formulas.hold(index)) return own
    if (this.#hidden.holds(own, index)) return ''
    const said = this.#codeTags.begun(own, index) ?? this.#tags.said(own, index)
    if (said !== undefined) return said
    if (this.#myst.isMark(own)) return ''
    const mark = own.length > LONGEST_MARK ? undefined : this.#mark(own.trimEnd(), line, index)
    return mark ?? this.#plain(withBox(own, this.#hasRoundBoxes))
  }

  #plain(line: string): string {
    return withoutInlineMarks(line, this.#written)
  }

  #leaveBoxes(line: string): void {
    if (line.trim() === '') return
    while (indentOf(line) < (this.#boxes.at(-1)?.indent ?? 0)) this.#leaveBox()
    while ((this.#fences.at(-1)?.depth ?? 0) > this.#boxes.length) this.#fences.pop()
  }

  /** The empty line below a box is where it ends. */
  #leaveBox(): void {
    const box = this.#boxes.pop()
    if (box?.answers && this.#out.at(-1) === '') {
      this.#out[this.#out.length - 1] = endOf(
        box,
        ' '.repeat(Math.max(0, box.indent - INDENT * (this.#boxes.length + 1))),
      )
    }
  }

  /** What a line that is a mark becomes; nothing is said of other lines. */
  #mark(own: string, line: string, index: number): string | undefined {
    const box = (BOX.exec(own) ?? TAB.exec(own))?.groups
    if (box && this.#hasContents(line, index)) {
      this.#boxes.push({ indent: indentOf(line) + INDENT, answers: isAnswerBox(box) })
      return titled(own, box)
    }
    const slashes = SLASHES.exec(own)?.groups
    if (slashes) return titled(own, slashes)
    const colons = COLONS.exec(own)?.groups
    if (colons) {
      this.#myst.open(own)
      if (own.replaceAll(':', '').trim() === '') return this.#colonBoxes.close(own)
      const box = { kind: colons['kind'] ?? kindIn(colons['classes']), title: titleOf(colons) }
      this.#colonBoxes.open(index, box)
      return titled(own, box)
    }
    const callout = CALLOUT.exec(own)?.groups
    if (callout) return boldTitle({ ...callout, title: callout['title']?.trim() || capital(callout['kind'] ?? '') })
    const quoted = QUOTED_HEADING.exec(own)?.groups
    if (quoted) return boldTitle(quoted)
    if (HEADING.test(own)) this.#colonBoxes.heading(index)
    const defining = this.#definitions.read(own, index)
    if (defining?.kind === 'meaning') this.#boxes.push({ indent: indentOf(line) + INDENT, answers: false })
    if (defining) return `${this.#plain(defining.text)}${defining.kind === 'term' ? ':' : ''}`
    const marks = FENCE.exec(own)?.groups?.['marks']
    if (marks !== undefined) return this.#fence(own, marks)
    if (this.#isDeck && SLIDE_END.test(own)) return '***'
    if (this.#isDeck && OF_A_SLIDE.test(own)) return ''
    const whole = wholeLine(own)
    if (whole !== undefined) return whole
    if (TABLE.test(own)) return own
    if (this.#written.vault && TAGS.test(own)) return ''
    const label = labelOf(own)
    if (label !== undefined) return titled(own, { title: label })
    return this.#mdx.isOfComponents(own, index) ? '' : undefined
  }

  #fence(own: string, marks: string): string {
    const { kind = '', title, silent = RAW_FORMAT.test(own) } = directiveOf(own) ?? {}
    const code = !silent && !BOXES.has(kind)
    this.#myst.open(own)
    this.#fences.push({
      marks,
      depth: this.#boxes.length,
      code,
      silent,
      quoted: /^\s*>/.test(own),
      answers: isAnswerBox({ kind, title }),
    })
    return code ? own : titled(own, silent ? {} : { kind, title })
  }

  #hasContents(line: string, index: number): boolean {
    return indentOf(this.#lines[this.#afterBlank(index)] ?? '') >= indentOf(line) + INDENT
  }

  /** Index of the next line that is not blank. */
  #afterBlank(index: number): number {
    let next = index + 1
    while (this.#lines[next]?.trim() === '') next++
    return next
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function isEnd(line: string, { marks, quoted }: Fence): boolean {
  const text = line.replace(quoted ? /^[\s>]+/ : /^\s+/, '').trimEnd()
  return text.startsWith(marks) && text.length < LONGEST_MARK && text.replaceAll(marks.charAt(0), '') === ''
}
