// A textbook's key: questions in a numbered list, and under a heading "Answers" a list with the same numbers.

import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import { answersHeading } from '../../course/answers-heading.ts'
import type { Section } from '../../course/course.ts'
import { plainText } from '../../course/markdown.ts'
import { ORDERS } from '../../course/quiz-words.ts'
import { hasKey } from '../../course/review-form.ts'
import type { Entry } from './entry.ts'

export interface Numbered {
  readonly number: number
  readonly item: ListItem
}

/** Whether a section stands under a heading such as "Answers", and belongs to review questions. */
export function isAnswers({ headings, role }: Section): boolean {
  const kinds = headings.map((heading) => answersHeading(heading))
  return role === 'review' && kinds.some((kind) => kind === 'certain' || kind === 'likely')
}

/** The items of the numbered lists among blocks. */
export function numberedIn(nodes: readonly RootContent[]): readonly Numbered[] {
  const lists = nodes.filter((node): node is List => node.type === 'list' && node.ordered === true)
  return lists.flatMap((list) => list.children.map((item, at) => ({ number: (list.start ?? 1) + at, item })))
}

interface Question {
  readonly number: number
  readonly entry: Entry
}

const fits = (asked: readonly { readonly number: number }[], told: readonly Numbered[]) =>
  asked.length === told.length && asked.every(({ number }, at) => number === told[at]?.number)

const isFilled = (answer: ListItem | undefined) => answer !== undefined && plainText(answer).trim() !== ''

/** The entries of a section that have a number: that of their item, or one that their first line begins with. */
function questionsIn({ nodes, headings, startLine }: Section, entries: readonly Entry[]): readonly Question[] {
  const items = new Map(numberedIn(nodes).map(({ number, item }) => [item.position?.start.line, number]))
  const byLine = new Map(nodes.map((node) => [node.position?.start.line, node]))
  return entries.flatMap((entry): readonly Question[] => {
    const node = byLine.get(entry.startLine)
    const line = entry.startLine === startLine ? headings.at(-1) : node?.type === 'paragraph' && plainText(node)
    const written = /^(?:\p{L}+ ?)?#?(\d+)/u.exec(line || '')?.[1]
    const number = items.get(entry.startLine) ?? (written === undefined ? undefined : Number(written))
    return number === undefined ? [] : [{ number, entry }]
  })
}

const isKeyed = ({ answers, choices, keyIdeas, modelAnswer }: Entry) =>
  answers.length + choices.length + keyIdeas.length > 0 || modelAnswer !== undefined

/**
 * The answers to numbered questions of a document, by the lines of the questions. A key belongs to all questions since the key
 * before, or to those right above it; where neither count and numbers fit, to none. A question with an answer keeps that.
 */
function keysIn(sections: readonly Section[], entriesOf: (section: Section) => readonly Entry[]) {
  const keys = new Map<number, ListItem>()
  let all: Question[] = []
  let near: Question[] = []
  let told: Numbered[] = []
  const close = () => {
    const asked = [all, near].find((questions) => fits(questions, told)) ?? []
    for (const [at, { entry }] of asked.entries()) {
      const answer = told[at]?.item
      if (answer && isFilled(answer) && !isKeyed(entry)) keys.set(entry.startLine, answer)
    }
    if (told.length > 0) [all, near, told] = [[], [], []]
  }
  for (const section of sections) {
    if (isAnswers(section)) {
      told.push(...numberedIn(section.nodes))
      continue
    }
    close()
    const asked = questionsIn(section, entriesOf(section))
    if (section.role !== 'review' && section.blocks.length > 0) near = []
    all.push(...asked)
    near.push(...asked)
  }
  close()
  return keys
}

// What asks for a reason is answered in one's own words, however few.
const IN_OWN_WORDS = new RegExp(
  String.raw`^¿?(?:why|explain|describe|discuss|justify|warum|wieso|weshalb|waarom|pourquoi|por ?qu[eéê]|perch[eé]|${ORDERS})(?!\p{L})`,
  'iu',
)

/** A label in the place of the answer, so that it comes after all that its question says. */
const label = ({ position }: Pick<ListItem, 'position'>, rest: Paragraph['children'] = []): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: rest.length > 0 ? 'Answer: ' : 'Answer:' }, ...rest],
  ...(position && { position }),
})

/** An answer in the form that this project writes: what is of one line on the label's, what is more below it. */
export function answering(question: Nodes, answer: Pick<ListItem, 'children' | 'position'>): readonly RootContent[] {
  const [only, ...others] = answer.children
  const text = only ? plainText(only).trim() : ''
  const isPhrase = only?.type === 'paragraph' && others.length === 0 && !text.includes('\n')
  const isOpen = IN_OWN_WORDS.test(plainText(question).trim()) && /\s/.test(text)
  return isPhrase && !isOpen ? [label(answer, only.children)] : [label(answer), ...answer.children]
}

function answered(question: ListItem, answer: ListItem | undefined): ListItem {
  if (!answer) return question
  return {
    ...question,
    children: [...question.children, ...answering(question.children[0] ?? question, answer)] as ListItem['children'],
  }
}

/** A list of questions with the answers of the same numbers under them; undefined where the numbers do not fit. */
export function withAnswers(list: List, told: readonly Numbered[]): List | undefined {
  const asked = numberedIn([list])
  if (asked.length === 0 || !fits(asked, told)) return undefined
  const children = list.children.map((item, at) => {
    const answer = told[at]?.item
    return isFilled(answer) && !hasKey(item.children) ? answered(item, answer) : item
  })
  return { ...list, children }
}

/** A section's blocks with answers under its questions: in the items that ask, else behind the last block of a question. */
function withKeys(section: Section, entries: readonly Entry[], keys: ReadonlyMap<number, ListItem>): Section {
  const isItem = new Set(numberedIn(section.nodes).map(({ item }) => item.position?.start.line))
  const ends = entries.filter(({ startLine }) => keys.has(startLine) && !isItem.has(startLine))
  const keyed = (item: ListItem) => answered(item, keys.get(item.position?.start.line ?? 0))
  const nodes = section.nodes.map((node) =>
    node.type === 'list' ? { ...node, children: node.children.map(keyed) } : node,
  )
  for (const { prompt, startLine, endLine } of ends.toReversed()) {
    const last = nodes.findLastIndex(({ position }) => (position?.start.line ?? 0) <= endLine)
    const answer = keys.get(startLine)
    const asked: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: prompt }] }
    if (answer) nodes.splice(last + 1, 0, ...answering(asked, answer))
  }
  return { ...section, nodes }
}

/** A document's sections, with the answers that stand in a numbered list of their own put under their questions. */
export function withAnswerLists(
  sections: readonly Section[],
  entriesOf: (section: Section) => readonly Entry[],
): ReadonlyMap<Section, Section> {
  const keys = keysIn(sections, entriesOf)
  return new Map(
    sections.flatMap((section) => {
      const entries = entriesOf(section)
      return entries.some(({ startLine }) => keys.has(startLine)) ? [[section, withKeys(section, entries, keys)]] : []
    }),
  )
}
