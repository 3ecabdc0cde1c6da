// A run of markdown cut at its labels: "Question:", "Answer:", "Explanation:", bold or plain, and answers in <details>.

import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { linesOf } from '../../course/source.ts'

export type Label = 'question' | 'answer' | 'explanation' | 'see' | 'key-ideas' | 'hint'

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
}

const LABELS: readonly (readonly [label: Label, words: string])[] = [
  ['question', String.raw`(?:question|exercise|q)\s*#?\d*|q#?\d+`],
  ['answer', String.raw`(?:(?:model |sample |correct |expected )?answer|solution|ans|a)\s*#?\d*`],
  ['explanation', 'explanation|rationale|reasoning'],
  ['see', 'see(?: also)?|reference|read more|further reading'],
  ['key-ideas', 'key (?:ideas|points)'],
  ['hint', 'hints?'],
]

// "**Question:** text", "**Question**: text", "Question: text", "**Q3: text**"
const MATCHERS = LABELS.map(([label, words]) => {
  const bold = String.raw`(?<around>\*\*|__)(?:${words})\s*(?::\s*\k<around>|\k<around>\s*:)\s*(?<bold>.*)`
  const whole = String.raw`(?<outside>\*\*|__)(?:${words})\s*:\s*(?<whole>[^*_]+)\k<outside>`
  const plain = String.raw`(?:${words})\s*:\s*(?<plain>.*)`
  return { label, pattern: new RegExp(`^(?:${bold}|${whole}|${plain})$`, 'i') }
})
const NUMBERED_QUESTION = /^(\*\*|__)?Q(?:uestion)?\s*#?\d+\s*[.)–—-]\s*(.*?)\1?$/i
const OTHER = /^(?:\*\*|__)[^*_]{2,40}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)$/

function labelOf(line: string): { label: Label | 'other'; rest: string } | undefined {
  for (const { label, pattern } of MATCHERS) {
    const { groups } = pattern.exec(line) ?? {}
    if (!groups) continue
    const { bold, whole, plain } = groups
    return { label, rest: (bold ?? whole ?? plain ?? '').trim() }
  }
  const [, , numbered] = NUMBERED_QUESTION.exec(line) ?? []
  if (numbered !== undefined) return { label: 'question', rest: numbered.trim() }
  return OTHER.test(line) ? { label: 'other', rest: '' } : undefined
}

/** Nodes as markdown, in the way this project writes it. */
export function markdownOf(...nodes: readonly RootContent[]): string {
  const root = { type: 'root' as const, children: [...nodes] }
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '*', extensions: [gfmToMarkdown()] }).trim()
}

const ANSWER_SUMMARY =
  /^(?:(?:click|tap)\b.*|(?:show|see|reveal|view|check|spoiler)[.!]?|(?:(?:show|see|reveal|view|check)\b.*)?(?:answers?|solutions?|explanation)\b.*)$/i
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
    opens: /<details[\s>]/i.test(html),
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

interface Draft {
  label: Piece['label']
  inline: string
  parts: Part[]
  startLine: number
  endLine: number
}

class Cutter {
  readonly pieces: Draft[] = []
  readonly #review: boolean

  constructor(review: boolean) {
    this.#review = review
  }

  start(label: Piece['label'], inline: string, line: number): void {
    // "Answer:" inside of folded details, which are an answer already, begins no second one.
    const last = this.pieces.at(-1)
    if (label !== undefined && last?.label === label && last.inline === '' && last.parts.length === 0) this.pieces.pop()
    this.pieces.push({ label, inline, parts: [], startLine: line, endLine: line })
  }

  add(part: Part): void {
    const last = this.pieces.at(-1)
    if (!last) return
    last.parts.push(part)
    last.endLine = Math.max(last.endLine, part.endLine)
  }

  lines(markdown: string, line: number): void {
    for (const [index, text] of markdown.split('\n').entries()) {
      const found = labelOf(text.trim())
      if (found) this.start(found.label, found.rest, line + index)
      else this.add({ markdown: text, startLine: line + index, endLine: line + index })
    }
  }

  html(node: Extract<RootContent, { type: 'html' }>, startLine: number, endLine: number): void {
    if (node.value.startsWith('<!--')) {
      this.add({ node, markdown: node.value, startLine, endLine })
      return
    }
    let line = startLine
    for (const part of node.value.split(/(?=<details[\s>])/i)) {
      this.#details(part, line)
      line += linesIn(part)
    }
  }

  /** @param html with one `<details>` at most, at its start */
  #details(html: string, line: number): void {
    const { opens, closes, summary, rest, skipped } = detailsOf(html)
    const label = summary === '' || ANSWER_SUMMARY.test(summary) ? 'answer' : labelOf(`${summary}:`)?.label
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
  for (const node of nodes) {
    const { startLine, endLine } = linesOf(node)
    if (node.type === 'paragraph') cutter.lines(markdownOf(node).replaceAll('\\\n', '\n'), startLine)
    else if (node.type === 'thematicBreak') cutter.start(undefined, '', startLine)
    else if (node.type === 'html') cutter.html(node, startLine, endLine)
    else cutter.add({ node, markdown: markdownOf(node), startLine, endLine })
  }
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
