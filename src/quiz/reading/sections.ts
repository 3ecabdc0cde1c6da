// Which entries a document holds, and in which section each stands.

import type { RootContent } from 'mdast'
import { answersHeading } from '../../course/answers-heading.ts'
import { asks } from '../../course/asking.ts'
import type { Document, Section } from '../../course/course.ts'
import { answersReaders, isAnsweredBelow } from '../../course/labelled-question.ts'
import { plainText } from '../../course/markdown.ts'
import { areChoicesOf, givesAway } from '../../course/review-form.ts'
import { isExercisesHeading, isFormHeading, isReviewHeading } from '../../course/role.ts'
import { sectionsUnder } from '../../course/subsections.ts'
import { isAnswers, withAnswerLists } from './answer-list.ts'
import type { Entry } from './entry.ts'
import { readEntry } from './form.ts'
import { withKeysApplied } from './keyed.ts'
import { withoutNumber } from './label.ts'
import { labelledEntries } from './labelled.ts'
import { listedEntries } from './listed.ts'
import { markdownOf } from './markdown.ts'
import { isLabelled, piecesOf } from './pieces.ts'

export interface Found {
  readonly entry: Entry
  readonly section: Section
}

/** The anchor that a heading keeps, as it is printed: a link leads to it, and nobody is to read it. */
const ANCHOR = /\s*\{\\?#(?:[\w:.-]|\\_)+\}$/

function prompt(section: Section): string {
  const [paragraph] = section.heading ? [{ type: 'paragraph' as const, children: section.heading.children }] : []
  const text = paragraph ? markdownOf(paragraph) : (section.headings.at(-1) ?? '')
  return withoutNumber(text.replace(ANCHOR, ''))
}

/** The nodes of a section with their keys; what stands right under the heading may fill a blank in it. */
function nodesUnder({ heading, nodes }: Section): readonly RootContent[] {
  const asking = heading ? [{ type: 'paragraph' as const, children: heading.children }] : []
  return withKeysApplied([...asking, ...nodes]).slice(asking.length)
}

/** Whether a section under a review heading only groups the questions in its list. */
function isGroup(section: Section): boolean {
  const lists = section.nodes.flatMap((node) => (node.type === 'list' ? [node] : []))
  const asking = lists.flatMap((list) => list.children).filter((item) => asks(plainText(item.children[0] ?? item)))
  return !asks(section.headings.at(-1) ?? '') && asking.length > 0
}

/** A prompt, the choices right below it and their labels, in a text about something else. */
function askedInPassing(prompt: RootContent, at: number, nodes: readonly RootContent[]): readonly RootContent[] {
  const choices = nodes[at + 1]
  if (!choices || prompt.type !== 'paragraph' || !areChoicesOf(plainText(prompt), choices)) return []
  const rest = nodes.slice(at + 2)
  const end = rest.findIndex((node) => !isLabelled(node))
  return [prompt, choices, ...(end < 0 ? rest : rest.slice(0, end))]
}

function isWithin(node: RootContent, entries: readonly Entry[]): boolean {
  const line = node.position?.start.line ?? 0
  return entries.some((entry) => entry.startLine <= line && line <= entry.endLine)
}

/** Whether a section of review asks by its heading, and can be shown to who is to answer. */
function isEntry({ headings, nodes }: Section): boolean {
  if (headings.some((heading) => answersHeading(heading) !== undefined)) return false
  const own = headings.at(-1) ?? ''
  const first = nodes.find((node) => node.type !== 'html')
  return nodes.length === 0 ? asks(own) : areChoicesOf(own, first) || !givesAway(own, first)
}

/** Whether a heading such as "Exercises" stands over what asks. */
function isOfExercises({ role, headings, nodes }: Section): boolean {
  const own = headings.at(-1) ?? ''
  return role === 'review' && isExercisesHeading(own) && !isAnsweredBelow(own, nodes)
}

function sectionEntries(section: Section, under: boolean): readonly Entry[] {
  const review = section.role === 'review'
  const own = section.headings.at(-1) ?? ''
  const isForm = review && isFormHeading(own)
  // "Quiz 2" under "Answers" has what is told, not what is asked.
  const isHeading = (isForm || isReviewHeading(own) || isOfExercises(section)) && !isAnswers(section)
  // An FAQ is to be found by who asks, so that nothing is left to be asked of them.
  const isAnswered = !review && !isHeading && answersReaders(section.headings)
  const labelled = isAnswered ? [] : labelledEntries(section.nodes, review || isHeading)
  if (isHeading || (under && isGroup(section))) {
    // "Short Answer" introduces nothing: there, what begins with "Explain" is to be explained.
    const listed = listedEntries(
      section.nodes.filter((node) => !isWithin(node, labelled)),
      isForm ? 'words' : 'look',
    )
    return [...labelled, ...listed].sort((one, two) => one.startLine - two.startLine)
  }
  if (labelled.length > 0) return labelled
  if (!review) return listedEntries(section.nodes.flatMap(askedInPassing))
  if (!isEntry(section)) return []
  const asked = prompt(section)
  const entry = readEntry(asked, piecesOf(nodesUnder(section)), section.startLine)
  return [asked === '' ? { ...entry, prompt: withoutNumber(entry.prompt) } : entry]
}

/** Every entry of a document, in its order. */
export function entriesOf(document: Document): readonly Found[] {
  const found = document.sections.flatMap((section) => foundIn(section))
  const own = new Map<Section, Found[]>(document.sections.map((section) => [section, []]))
  for (const one of found) own.get(one.section)?.push(one)
  const keyed = withAnswerLists(document.sections, (section) => own.get(section)?.map(({ entry }) => entry) ?? [])
  if (keyed.size === 0) return found
  return document.sections.flatMap((section) => {
    const answered = keyed.get(section)
    const plain = own.get(section) ?? []
    return answered ? withKeysOf(plain, foundIn(answered)) : plain
  })
}

function foundIn(section: Section): readonly Found[] {
  const under = section.headings.slice(0, -1).some((heading) => isReviewHeading(heading))
  return sectionEntries(section, under).map((entry) => ({ entry, section }))
}

/** Entries as they read with their answers beside them, in the place where they stand. */
function withKeysOf(found: readonly Found[], answered: readonly Found[]): readonly Found[] {
  const read = new Map(answered.map(({ entry }) => [entry.startLine, entry]))
  return found.map(({ entry, section }) => {
    const { startLine, endLine } = entry
    return { entry: { ...(read.get(startLine) ?? entry), endLine }, section }
  })
}

/**
 * Sections one level below a review heading in which, and under which, nothing could be read as a question: those that
 * ask, or say nothing at all.
 */
export function unreadSections(document: Document, found: readonly Found[]): readonly Section[] {
  const read = new Set(found.map(({ section }) => section))
  return document.sections.filter((section) => {
    const [above = '', own = ''] = section.headings.slice(-2)
    if (section.headings.length < 2 || !isReviewHeading(above) || isReviewHeading(own)) return false
    if (answersHeading(own) !== undefined) return false
    if (!asks(own) && section.nodes.length > 0) return false
    return ![section, ...sectionsUnder(document, section)].some((one) => read.has(one))
  })
}
