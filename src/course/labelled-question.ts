// Questions that say so, in a text about anything: "**Question:** …" and below it "**Answer:** …", or a heading with its answer
// below. Both are kept from answers.

import type { Nodes, RootContent } from 'mdast'
import { asks } from './asking.ts'
import type { Block } from './course.ts'
import { plainText } from './markdown.ts'
import { hasReviewForm, isFold, KEY, someParagraph } from './review-form.ts'
import { linesOf } from './source.ts'

const NAME = String.raw`(?:question|exercise|q)\s*#?\d*[\s*_]*:|q(?:uestion)?\s*#?\d+[\s*_]*[.)–—-]`
const QUESTION = new RegExp(String.raw`^[\s*_]*(?:${NAME})`, 'im')
/** What answers the questions of readers is called so: there is nothing to be found out by them. */
const FOR_READERS = /\bfaqs?\b|\bfrequently asked\b|\bquestions (?:and|&) answers\b|\bq ?(?:&|and) ?a\b/i

interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** Whether one of the headings over a text says that it answers what its readers ask, as a page of FAQ does. */
export function answersReaders(headings: readonly string[]): boolean {
  return headings.some((heading) => FOR_READERS.test(heading))
}

const BEGINS_ANSWER = /^[\s*_(]*(?:(?:the |model |sample |correct |right |expected )?answers?)\s*#?\d*[\s*_]*:/im
const BEGINS_IDEAS = /^[\s*_]*key ideas[\s*_]*:/i
const ID = /^<!--(?:[^>]*[,;\s])?id\s*[:=]\s*\S/i
/** What a heading asks goes on below it in so many blocks at most; after more, "Answer:" belongs to a text. */
const LONGEST_PROMPT = 2

/**
 * Whether a heading is a question in the form of this project, whatever is above it: its answer stands right below, or an answer
 * of any form where a comment gives it an id.
 */
export function isAnsweredBelow(heading: string, nodes: readonly RootContent[]): boolean {
  const said = nodes.filter((node) => node.type !== 'html')
  const [first] = said
  if (!first || said.some((node) => node.type === 'paragraph' && QUESTION.test(plainText(node)))) return false
  if (nodes.some((node) => node.type === 'html' && ID.test(node.value)) && hasReviewForm(nodes)) return true
  const firstLine = plainText(first).split('\n')[0] ?? ''
  if (first.type === 'paragraph' && BEGINS_ANSWER.test(firstLine)) return true
  if (!asks(heading)) return false
  const near = said.slice(0, LONGEST_PROMPT + 1).filter((node) => node.type === 'paragraph')
  return BEGINS_IDEAS.test(firstLine) || near.some(holdsAnswer)
}

/** Whether "Answer:" begins a line in a block, or in one at any depth in it. */
export function holdsAnswer(node: Nodes): boolean {
  return someParagraph(node, (text) => BEGINS_ANSWER.test(text))
}

/** The same blocks, those of labelled questions and of their answers marked as such. */
export function withLabelledQuestions(blocks: readonly Block[], nodes: readonly RootContent[]): readonly Block[] {
  const keyed = keyedLines(nodes)
  if (keyed.length === 0) return blocks
  let at = 0
  return blocks.map((block) => {
    while ((keyed[at]?.endLine ?? Infinity) < block.startLine) at++
    return (keyed[at]?.startLine ?? Infinity) <= block.startLine ? { ...block, role: 'questions' } : block
  })
}

/** From a question to the end of its answer: the next question, a rule, or where what was folded away ends. */
function keyedLines(nodes: readonly RootContent[]): readonly Lines[] {
  const keyed: Lines[] = []
  let open: RootContent[] = []
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first && last && open.some(answers))
      keyed.push({ startLine: linesOf(first).startLine, endLine: linesOf(last).endLine })
    open = []
  }
  for (const node of nodes) {
    if (node.type === 'thematicBreak') close()
    else if (node.type === 'paragraph' && QUESTION.test(plainText(node))) {
      close()
      open.push(node)
    } else if (holdsKey(node)) {
      close()
      keyed.push(linesOf(node))
    } else if (open.length > 0) open.push(node)
    if (node.type === 'html' && /<\/details>/i.test(node.value)) close()
  }
  close()
  return keyed
}

function answers(node: RootContent): boolean {
  if (node.type === 'blockquote') return node.children.some(answers)
  return isFold(node) || (node.type === 'paragraph' && KEY.test(plainText(node)))
}

/** Whether a list or a quote has a question and its answer in it. */
function holdsKey(node: RootContent): boolean {
  if (node.type === 'list') return node.children.some((item) => keyedLines(item.children).length > 0)
  return node.type === 'blockquote' && keyedLines(node.children).length > 0
}
