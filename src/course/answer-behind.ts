// A question with its answer behind it on the same line: "**What is it?** A cell.", "What is it? **A cell.**", "What is it? → A cell",
// "What is it? (Answer: a cell)".

import type { Paragraph, PhrasingContent } from 'mdast'
import { asks } from './asking.ts'
import { plainText } from './markdown.ts'
import { ANSWER_WORDS } from './quiz-words.ts'

export interface Answered {
  readonly asked: readonly PhrasingContent[]
  readonly answer: readonly PhrasingContent[]
}

const ASKED = String.raw`\?["”»’')\]]*`
const ENDS = new RegExp(String.raw`${ASKED}\s*$`)
/** What parts the two in plain text. */
const PARTS = new RegExp(
  String.raw`(?<=${ASKED})\s*(?:→|⇒|[-=]>|(?:[|–—-]\s*)?\(?(?:${ANSWER_WORDS})\s*:)\s*(?=\S)`,
  'iu',
)
/** Points and the like are said in brackets, and what is typed in bold may ask for more. */
const isTold = (rest: string) => /^[^\s([]/.test(rest) && /[\p{L}\p{N}]/u.test(rest) && !asks(rest)

const isMarked = ({ type }: PhrasingContent) => type === 'strong' || type === 'emphasis'
const textOf = (nodes: readonly PhrasingContent[]) => nodes.map(plainText).join('')

function behindBold([first, ...rest]: readonly PhrasingContent[]): Answered | undefined {
  if (first?.type !== 'strong' || !ENDS.test(plainText(first))) return undefined
  const text = textOf(rest)
  return /^[ \t]*\S/.test(text) && isTold(text.trim()) ? { asked: [first], answer: rest } : undefined
}

function inBold(nodes: readonly PhrasingContent[]): Answered | undefined {
  const at = nodes.findIndex((node, index) => index > 0 && isMarked(node) && ENDS.test(textOf(nodes.slice(0, index))))
  const [asked, answer] = [nodes.slice(0, at), nodes.slice(at)]
  if (at < 0 || !answer.every((node) => isMarked(node) || /^[\s.!]*$/.test(plainText(node)))) return undefined
  return isTold(textOf(answer)) ? { asked, answer } : undefined
}

function behindMark(nodes: readonly PhrasingContent[]): Answered | undefined {
  for (const [at, node] of nodes.entries()) {
    const [mark] = node.type === 'text' ? (PARTS.exec(node.value) ?? []) : []
    if (node.type !== 'text' || mark === undefined) continue
    const begin = node.value.indexOf(mark)
    const value = node.value.slice(begin + mark.length)
    const rest = mark.includes('(') && at === nodes.length - 1 ? value.replace(/\)\s*$/, '') : value
    const asked: PhrasingContent[] = [...nodes.slice(0, at), { type: 'text', value: node.value.slice(0, begin) }]
    return { asked, answer: [{ type: 'text', value: rest }, ...nodes.slice(at + 1)] }
  }
  return undefined
}

/** Nodes without blanks at their ends, and without a mark that is around all of them. */
function bare(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const said = nodes.map((node, at): PhrasingContent => {
    if (node.type !== 'text') return node
    const value = at === 0 ? node.value.trimStart() : node.value
    return { ...node, value: at === nodes.length - 1 ? value.trimEnd() : value }
  })
  const [only, ...others] = said.filter((node) => node.type !== 'text' || node.value !== '')
  if (!only) return []
  return others.length === 0 && (only.type === 'strong' || only.type === 'emphasis') ? only.children : [only, ...others]
}

/** What a paragraph asks and the answer behind it; undefined where none is there. */
export function answerBehind({ children }: Paragraph): Answered | undefined {
  const found = behindBold(children) ?? inBold(children) ?? behindMark(children)
  return found && { asked: bare(found.asked), answer: bare(found.answer) }
}
