// A textbook's key: questions in a numbered list, and under a heading "Answers" a list with the same numbers.

import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import { answersHeading } from '../../course/answers-heading.ts'
import type { Section } from '../../course/course.ts'
import { plainText } from '../../course/markdown.ts'
import { hasKey } from '../../course/review-form.ts'

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

const fits = (asked: readonly Numbered[], told: readonly Numbered[]) =>
  asked.length === told.length && asked.every(({ number }, at) => number === told[at]?.number)

/** Each question with its answer; one that has an answer of its own keeps that. */
function paired(asked: readonly Numbered[], told: readonly Numbered[]): readonly (readonly [ListItem, ListItem])[] {
  return asked.flatMap(({ item }, at) => {
    const answer = told[at]?.item
    return answer && plainText(answer).trim() !== '' && !hasKey(item.children) ? [[item, answer] as const] : []
  })
}

/**
 * The answers to numbered questions of a document, by the questions. A key belongs to all questions since the key before, or
 * to those right above it; where neither count and numbers fit, to none.
 * @param isQuestion whether a question was read from a list item
 */
function keysIn(
  sections: readonly Section[],
  isQuestion: (item: ListItem) => boolean,
): ReadonlyMap<ListItem, ListItem> {
  const keys = new Map<ListItem, ListItem>()
  let all: Numbered[] = []
  let near: Numbered[] = []
  let told: Numbered[] = []
  const close = () => {
    const asked = [all, near].find((items) => fits(items, told)) ?? []
    for (const [item, answer] of paired(asked, told)) keys.set(item, answer)
    if (told.length > 0) [all, near, told] = [[], [], []]
  }
  for (const section of sections) {
    if (isAnswers(section)) {
      told.push(...numberedIn(section.nodes))
      continue
    }
    close()
    const asked = numberedIn(section.nodes).filter(({ item }) => isQuestion(item))
    if (section.role !== 'review' && section.blocks.length > 0) near = []
    all.push(...asked)
    near.push(...asked)
  }
  close()
  return keys
}

// What asks for a reason is answered in one's own words, however few.
const IN_OWN_WORDS = /^(?:why|explain|describe|discuss|justify)\b/i
const SENTENCE = /\S+(?:\s+\S+){3,}[.!]$/

/** A label in the place of the answer, so that it comes after all that its question says. */
const label = ({ position }: Pick<ListItem, 'position'>, rest: Paragraph['children'] = []): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: rest.length > 0 ? 'Answer: ' : 'Answer:' }, ...rest],
  ...(position && { position }),
})

/** An answer in the form that this project writes: a few words on the label's line, a sentence or more below it. */
export function answering(question: Nodes, answer: Pick<ListItem, 'children' | 'position'>): readonly RootContent[] {
  const [only, ...others] = answer.children
  const text = only ? plainText(only).trim() : ''
  const isPhrase = only?.type === 'paragraph' && others.length === 0 && !text.includes('\n') && !SENTENCE.test(text)
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
  const keys = new Map(paired(asked, told))
  return { ...list, children: list.children.map((item) => answered(item, keys.get(item))) }
}

/** A document's sections, with the answers that stand in a numbered list of their own put under their questions. */
export function withAnswerLists(
  sections: readonly Section[],
  isQuestion: (item: ListItem) => boolean,
): ReadonlyMap<Section, Section> {
  const keys = keysIn(sections, isQuestion)
  if (keys.size === 0) return new Map()
  const keyed = (item: ListItem) => answered(item, keys.get(item))
  return new Map(
    sections.flatMap((section) => {
      if (!numberedIn(section.nodes).some(({ item }) => keys.has(item))) return []
      const nodes = section.nodes.map((node) =>
        node.type === 'list' ? { ...node, children: node.children.map(keyed) } : node,
      )
      return [[section, { ...section, nodes }] as const]
    }),
  )
}
