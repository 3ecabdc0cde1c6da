// A tree of markdown becomes sections: heading paths, lines, anchors, blocks.

import GithubSlugger from 'github-slugger'
import type { Heading, Root, RootContent } from 'mdast'
import { blocksOf, headingBlock } from './blocks.ts'
import type { Block, Section } from './course.ts'
import { CUSTOM_ANCHOR, headingText } from './heading.ts'
import { readTag } from './html.ts'
import { htmlPieces } from './html-pieces.ts'
import { innerHeadings, type Rewritten } from './inner-headings.ts'
import { answersReaders, withLabelledQuestions } from './labelled-question.ts'
import { type Context, plainText } from './markdown.ts'
import { type Level, Outline } from './outline.ts'
import { areChoicesOf } from './review-form.ts'
import { isContentsHeading, isReviewHeading, isWorksheet, Roles } from './role.ts'
import { linesOf } from './source.ts'

/** A heading as it was found, markdown's or HTML's. */
interface Found {
  readonly depth: number
  readonly text: string
  readonly anchor: string
  readonly line: number
  readonly node?: Heading
}

interface Draft {
  readonly heading: Found | undefined
  readonly nodes: RootContent[]
}

/** What the tree itself does not say of its document. */
interface Around {
  readonly path: string
  /** The root of every heading path. */
  readonly title: string
  /** Headings that became lines in bold before the tree was made. */
  readonly rewritten: Rewritten
}

export interface Cut {
  /** In the order of the file. */
  readonly sections: readonly Section[]
  /** The anchors of headings at which no section begins. */
  readonly innerAnchors: readonly string[]
}

/** Cuts a document's tree into sections. */
export function sectionsOf(context: Context, root: Root, document: Around): Cut {
  const { drafts, innerAnchors } = cut(root, document)
  const outline = new Outline<Level>()
  const sections: Section[] = []
  const roles = new Roles()
  for (const [index, draft] of drafts.entries()) {
    const { heading, nodes } = draft
    const next = drafts[index + 1]?.heading
    const depth = heading?.depth ?? 0
    const blocks = sectionBlocks(context, draft, next?.depth ?? 0)
    if (heading) {
      const bare = blocks.length === 0 && next?.depth === depth && !heading.text.endsWith('?')
      outline.enter({ ...heading, bare })
    }
    const path = outline.path.map((found) => found.text)
    const headings = path[0] === document.title ? path : [document.title, ...path]
    sections.push({
      id: heading ? `${document.path}#${heading.anchor}` : document.path,
      anchor: heading?.anchor ?? '',
      headings,
      depth,
      startLine: firstLine(draft, blocks),
      endLine: next === undefined ? context.source.lineCount : next.line - 1,
      role: roles.next(outline.path, { headings, nodes, blocks }),
      blocks: answersReaders(headings) ? blocks : withLabelledQuestions(blocks, nodes),
      asked: [...(heading?.node ? [heading.node] : []), ...nodes].flatMap(asked),
      ...(heading?.node ? { heading: heading.node } : {}),
      nodes,
    })
  }
  return { sections, innerAnchors }
}

function sectionBlocks(context: Context, { heading, nodes }: Draft, nextDepth: number): Block[] {
  const blocks = nodes.flatMap((node, index) => {
    const above = nodes[index - 1]
    const own = blocksOf(context, node)
    if (above?.type !== 'paragraph' || !areChoicesOf(plainText(above), node)) return own
    return own.map((block) => ({ ...block, role: 'questions' as const }))
  })
  if (isWorksheet(blocks)) return blocks.map((block) => ({ ...block, role: 'questions' }))
  if (blocks.length > 0 || !heading?.node || nextDepth > heading.depth) return blocks
  const own = headingBlock(context, heading.node)
  return own ? [own] : []
}

// What says nothing, such as a comment, may stand above a heading without being the section's beginning.
function firstLine({ heading, nodes }: Draft, blocks: readonly Block[]): number {
  const first = blocks[0]?.startLine ?? heading?.line ?? (nodes[0] && linesOf(nodes[0]).startLine) ?? 1
  return Math.min(first, heading?.line ?? first)
}

function cut(root: Root, { title, rewritten }: Around) {
  const slugger = new GithubSlugger()
  const drafts: Draft[] = [{ heading: undefined, nodes: [] }]
  const innerAnchors: string[] = []
  for (const node of root.children) {
    const heading = findHeading(node, slugger)
    if (heading) drafts.push({ heading, nodes: [] })
    // A heading of which no word is left is none; a comment in it may still ask.
    else if (node.type === 'heading') {
      for (const child of node.children) if (child.type === 'html') drafts.at(-1)?.nodes.push(child)
    } else {
      drafts.at(-1)?.nodes.push(node)
      for (const text of innerHeadings(node, rewritten)) innerAnchors.push(anchorOf(text.trim(), slugger))
    }
  }
  return { drafts: underTitle(drafts, title), innerAnchors }
}

/** What stands above the title stands under it; above another heading, only how students ask. */
function underTitle(drafts: Draft[], title: string): Draft[] {
  const [first, second, ...rest] = drafts
  if (!first || !second) return drafts
  const empty = first.nodes.every((node) => node.type === 'html' && plainText(node) === '')
  const isTitle = second.heading?.depth === 1 && second.heading.text === title
  if (!empty && !isTitle) return drafts
  const above = empty ? first.nodes.filter((node) => asked(node).length > 0) : first.nodes
  return [{ ...second, nodes: [...above, ...second.nodes] }, ...rest]
}

function findHeading(node: RootContent, slugger: GithubSlugger): Found | undefined {
  if (node.type === 'heading') return plainText(node).trim() === '' ? undefined : fromMarkdown(node, slugger)
  if (node.type !== 'html') return undefined
  const pieces = htmlPieces(node.value)
  const [piece] = pieces
  if (piece?.kind !== 'heading' || pieces.length > 1) return undefined
  const text = plainText(node)
  return { depth: piece.depth, text: headingText(text), anchor: slugger.slug(text), line: linesOf(node).startLine }
}

function fromMarkdown(node: Heading, slugger: GithubSlugger): Found {
  const raw = plainText(node).trim()
  const text = headingText(raw.replace(CUSTOM_ANCHOR, ''))
  return { depth: node.depth, text, anchor: anchorOf(raw, slugger), line: linesOf(node).startLine, node }
}

/** An anchor of the author's own stands as it is, unless another heading has it already. */
function anchorOf(raw: string, slugger: GithubSlugger): string {
  const custom = CUSTOM_ANCHOR.exec(raw)?.[1]
  const anchor =
    custom === undefined || slugger.occurrences[custom] !== undefined ? slugger.slug(custom ?? raw) : custom
  slugger.occurrences[anchor] ??= 0
  return anchor
}

/** The first heading that names the document: no table of contents, and "Quiz" only where all else stands under it. */
export function firstHeading(root: Root): string | undefined {
  const slugger = new GithubSlugger()
  const headings = root.children
    .flatMap((node) => findHeading(node, slugger) ?? [])
    .filter(({ text }) => text !== '' && !isContentsHeading(text))
  const [first] = headings
  const naming = headings.find(({ text }) => !isReviewHeading(text))
  return first && naming && first.depth < naming.depth ? first.text : naming?.text
}

const ASKED = /^\s*asked:/i

function asked(node: RootContent): string[] {
  if (node.type === 'html') {
    if (!node.value.startsWith('<!--')) return []
    const { text } = readTag(node.value)
    if (!ASKED.test(text)) return []
    return text
      .replace(ASKED, '')
      .split(';')
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter((one) => one !== '')
  }
  return 'children' in node ? node.children.flatMap(asked) : []
}
