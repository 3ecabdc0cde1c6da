// A run of markdown cut at its labels: "Question:", "Answer:", "Explanation:", bold or plain, and answers in <details>.

import type { List, Paragraph, RootContent } from 'mdast'
import { isAnswerSummary } from '../../course/review-form.ts'
import { linesOf } from '../../course/source.ts'
import { type Label, type LabelSlip, labelOf } from './label.ts'
import { cutAtLabel } from './list-end.ts'
import { markdownOf } from './markdown.ts'

/** A line or a block, as markdown. */
export interface Part {
  readonly markdown: string
  /** Absent for a line of a paragraph. */
  readonly node?: Exclude<RootContent, { type: 'paragraph' }>
  readonly startLine: number
  readonly endLine: number
}

export interface Piece {
  /** Undefined for what stands before any label, or after a rule; `other` for a bold label that is none of ours. */
  readonly label: Label | 'other' | undefined
  /** What stands on the label's own line. */
  readonly inline: string
  readonly parts: readonly Part[]
  readonly startLine: number
  readonly endLine: number
  /** Present where the label is written as another. */
  readonly slip?: LabelSlip
}

const FOLD = /<details[\s>]/i
const SUMMARY = /<summary>([\s\S]*?)<\/summary>/i

/** What an HTML block says about details: how it opens or closes one, and what it holds itself. */
interface Details {
  readonly opens: boolean
  readonly closes: boolean
  readonly summary: string
  readonly rest: string
  /** Lines of the block before `rest`. */
  readonly skipped: number
}

function detailsOf(html: string): Details {
  const around = textOfHtml(html.replace(SUMMARY, (summary) => summary.replaceAll(/[^\n]/g, '')))
  return {
    opens: FOLD.test(html),
    closes: /<\/details>/i.test(html),
    summary: textOfHtml(SUMMARY.exec(html)?.[1] ?? '').trim(),
    rest: around.trim(),
    skipped: linesIn(around.slice(0, around.length - around.trimStart().length)),
  }
}

function linesIn(text: string): number {
  return text.match(/\n/g)?.length ?? 0
}

function textOfHtml(html: string): string {
  return html.replaceAll(/<br\s*\/?>/gi, '\n').replaceAll(/<[^>]*>/g, '')
}

function linesOfText(node: Paragraph): string {
  return markdownOf(node).replaceAll('\\\n', '\n')
}

/** Whether a paragraph begins with a label such as "Answer:". */
export function isLabelled(node: RootContent | undefined): boolean {
  const [line = ''] = node?.type === 'paragraph' ? linesOfText(node).split('\n') : []
  return labelOf(line.trim()) !== undefined
}

/** A piece in the making. */
type Draft = { -readonly [Key in keyof Piece]: Piece[Key] } & { readonly parts: Part[] }

class Cutter {
  readonly pieces: Draft[] = []
  readonly #review: boolean

  constructor(review: boolean) {
    this.#review = review
  }

  start(label: Piece['label'], inline: string, line: number, slip?: LabelSlip): void {
    // "Answer:" inside of folded details, which are an answer already, begins no second one.
    const last = this.pieces.at(-1)
    if (label !== undefined && last?.label === label && last.inline === '' && last.parts.length === 0) this.pieces.pop()
    this.pieces.push({ label, inline, parts: [], startLine: line, endLine: line, ...(slip && { slip }) })
  }

  add(part: Part): void {
    const last = this.pieces.at(-1)
    if (!last) return
    last.parts.push(part)
    last.endLine = Math.max(last.endLine, part.endLine)
  }

  node(node: RootContent): void {
    const { startLine, endLine } = linesOf(node)
    if (node.type === 'paragraph') this.paragraph(linesOfText(node), startLine)
    else if (node.type === 'thematicBreak') this.start(undefined, '', startLine)
    else if (node.type === 'html') this.html(node, startLine, endLine)
    else if (node.type === 'blockquote' && isLabelled(node.children[0]))
      for (const child of node.children) this.node(child)
    else if (node.type === 'list') this.list(node, startLine, endLine)
    else this.add({ node, markdown: markdownOf(node), startLine, endLine })
  }

  list(whole: List, startLine: number, endLine: number): void {
    const { list: node, tail } = cutAtLabel(whole)
    this.add({ node, markdown: markdownOf(node), startLine, endLine: tail ? tail.startLine - 1 : endLine })
    if (tail) this.lines(tail.markdown, tail.startLine)
  }

  /** An answer may be folded away behind the question, on its line. */
  paragraph(markdown: string, line: number): void {
    const at = markdown.search(FOLD)
    const [before, folded] = at < 0 ? [markdown, ''] : [markdown.slice(0, at), markdown.slice(at)]
    if (before.trim() !== '') this.lines(before.trimEnd(), line)
    if (folded !== '') this.folds(folded, line + linesIn(before))
  }

  lines(markdown: string, line: number): void {
    for (const [index, text] of markdown.split('\n').entries()) {
      const found = labelOf(text.trim())
      if (found) this.start(found.label, found.rest, line + index, found.slip)
      else this.add({ markdown: text, startLine: line + index, endLine: line + index })
    }
  }

  html(node: Extract<RootContent, { type: 'html' }>, startLine: number, endLine: number): void {
    if (node.value.startsWith('<!--')) {
      this.add({ node, markdown: node.value, startLine, endLine })
      return
    }
    this.folds(node.value, startLine)
  }

  folds(html: string, startLine: number): void {
    let line = startLine
    for (const part of html.split(/(?=<details[\s>])/i)) {
      this.#details(part, line)
      line += linesIn(part)
    }
  }

  /** @param html with one `<details>` at most, at its start */
  #details(html: string, line: number): void {
    const { opens, closes, summary, rest, skipped } = detailsOf(html)
    const label = summary === '' || isAnswerSummary(summary) ? 'answer' : labelOf(`${summary}:`)?.label
    if (opens && this.#review && label === undefined) {
      this.start('question', summary, line)
      this.start('answer', '', line)
    } else if (opens) {
      this.start(label ?? 'other', '', line)
    }
    if (rest !== '') this.lines(rest, line + skipped)
    if (closes) this.start(undefined, '', line + linesIn(html.trimEnd()))
  }
}

/**
 * Cuts blocks at their labels and rules. The first piece is what stands before any of them.
 * @param review under a review heading, details that open with other words than "Answer" are a question and its answer.
 */
export function piecesOf(nodes: readonly RootContent[], review = false): readonly Piece[] {
  const cutter = new Cutter(review)
  cutter.start(undefined, '', nodes[0]?.position?.start.line ?? 1)
  for (const node of nodes) cutter.node(node)
  return cutter.pieces
}

/** Parts as one markdown text: lines of a paragraph together, blocks apart. Comments are left out. */
export function textOf(parts: readonly Part[]): string {
  let text = ''
  let before: Part | undefined
  for (const part of parts) {
    if (part.node?.type === 'html') continue
    const together = before && !before.node && !part.node && part.startLine === before.endLine + 1
    text += before ? (together ? '\n' : '\n\n') : ''
    text += part.markdown
    before = part
  }
  return text.trim()
}

/** All that a piece says, its label's line first. */
export function wholeOf(piece: Piece): string {
  const rest = textOf(piece.parts)
  if (piece.inline === '' || rest === '') return piece.inline || rest
  const together = piece.parts[0]?.startLine === piece.startLine + 1 && !piece.parts[0].node
  return `${piece.inline}${together ? '\n' : '\n\n'}${rest}`
}
