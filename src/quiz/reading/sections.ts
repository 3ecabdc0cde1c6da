// Which entries a document holds, and in which section each stands.

import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Document, Section } from '../../course/course.ts'
import { isReviewHeading } from '../../course/role.ts'
import { asks } from './asking.ts'
import type { Entry } from './entry.ts'
import { readEntry } from './form.ts'
import { labelledEntries } from './labelled.ts'
import { listedEntries } from './listed.ts'
import { markdownOf, piecesOf } from './pieces.ts'

export interface Found {
  readonly entry: Entry
  readonly section: Section
}

function prompt(section: Section): string {
  const [paragraph] = section.heading ? [{ type: 'paragraph' as const, children: section.heading.children }] : []
  const text = paragraph ? markdownOf(paragraph) : (section.headings.at(-1) ?? '')
  return text
    .replace(/^(?:(?:Q(?:uestion)?\s*)?#?\d+\s*\\?[.:)]|Q(?:uestion)?\s*:)\s*/i, '')
    .replace(/^(\*\*|__)([\s\S]*)\1$/, '$2')
}

/** Whether a section under a review heading only groups the questions in its list. */
function isGroup(section: Section): boolean {
  const lists = section.nodes.flatMap((node) => (node.type === 'list' ? [node] : []))
  const asking = lists.flatMap((list) => list.children).filter((item) => asks(plainText(item.children[0] ?? item)))
  return !asks(section.headings.at(-1) ?? '') && asking.length > 0
}

function isWithin(node: RootContent, entries: readonly Entry[]): boolean {
  const line = node.position?.start.line ?? 0
  return entries.some((entry) => entry.startLine <= line && line <= entry.endLine)
}

function sectionEntries(section: Section, under: boolean): readonly Entry[] {
  const isHeading = isReviewHeading(section.headings.at(-1) ?? '')
  const review = section.role === 'review'
  const labelled = labelledEntries(section.nodes, review || isHeading)
  if (isHeading || (under && isGroup(section))) {
    const listed = listedEntries(section.nodes.filter((node) => !isWithin(node, labelled)))
    return [...labelled, ...listed].sort((one, two) => one.startLine - two.startLine)
  }
  if (labelled.length > 0) return labelled
  if (!under || !review) return []
  const empty = section.nodes.length === 0 && !asks(section.headings.at(-1) ?? '')
  return empty ? [] : [readEntry(prompt(section), piecesOf(section.nodes), section.startLine)]
}

/** Every entry of a document, in its order. */
export function entriesOf(document: Document): readonly Found[] {
  return document.sections.flatMap((section) => {
    const under = section.headings.slice(0, -1).some((heading) => isReviewHeading(heading))
    return sectionEntries(section, under).map((entry) => ({ entry, section }))
  })
}
