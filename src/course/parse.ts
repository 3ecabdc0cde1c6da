// Files become a Course. Pure: the bytes come in, and one broken file never hides the others.

import type { Root } from 'mdast'
import type { Course, Document, GlossaryEntry, Problem } from './course.ts'
import { decode } from './decode.ts'
import { plainMarkdown } from './flavours.ts'
import { readFrontMatter } from './front-matter.ts'
import { glossaryOf } from './glossary.ts'
import { rewrittenHeadings } from './inner-headings.ts'
import type { Corpus } from './load.ts'
import { definitionsOf } from './markdown.ts'
import { firstHeading, sectionsOf } from './sections.ts'
import { linesOf, Source } from './source.ts'
import { targetsIn } from './targets.ts'
import { byUnits } from './text-order.ts'
import { toTree } from './tree.ts'

/** A document and what was found while reading it. */
export interface Reading {
  readonly document: Document
  readonly glossary: readonly GlossaryEntry[]
  readonly problems: readonly Problem[]
}

/** Parses every file of a corpus. `onProgress` is called after each with how many are done and how many there are. */
export function parseCourse(corpus: Corpus, onProgress?: (done: number, total: number) => void): Course {
  const readings = corpus.files.map(({ path, bytes }, index) => {
    const reading = tryRead(path, bytes)
    onProgress?.(index + 1, corpus.files.length)
    return reading
  })
  return {
    id: corpus.id,
    documents: readings.flatMap(({ document }) => document ?? []).sort(byOrder),
    glossary: readings.flatMap(({ glossary }) => glossary),
    problems: [...corpus.problems, ...readings.flatMap(({ problems }) => problems)],
  }
}

/**
 * Parses one file. Pure.
 * @throws for binary data, and {TangledTextError} for text that would choke the parser.
 */
export function parseDocument(path: string, source: string | Uint8Array): Document {
  return readDocument(path, source).document
}

function tryRead(path: string, bytes: Uint8Array): Omit<Reading, 'document'> & { readonly document?: Document } {
  try {
    return readDocument(path, bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Unexpected text (${reason}), expected markdown that can be parsed: mend the file or move it out.`
    return { glossary: [], problems: [{ check: 'unreadable-file', severity: 'error', path, message }] }
  }
}

/** Parses one file and says what looked wrong in it. */
export function readDocument(path: string, source: string | Uint8Array): Reading {
  const decoded = decode(path, source)
  const { data, body: written, problems, lineOf } = readFrontMatter(path, decoded.text)
  const body = plainMarkdown(written)
  const text = new Source(body)
  const tree = toTree(body)
  const named = data.title ?? firstHeading(tree)
  const title = named ?? fileTitle(path)
  const definitions = definitionsOf(tree, body)
  const around = { path, title, rewritten: rewrittenHeadings(written, body) }
  const { sections, innerAnchors } = sectionsOf({ source: text, definitions }, tree, around)
  const document: Document = {
    path,
    title,
    lang: new Intl.Locale(data.lang ?? 'en').language,
    frontMatter: data,
    lineCount: text.lineCount,
    sections,
    targets: [...targetsIn(written), ...innerAnchors],
    repairs: decoded.repairs,
  }
  const open = unclosedFence(path, text, tree)
  const glossary = glossaryOf(document, tree, lineOf)
  const all = [...decoded.problems, ...problems, ...open, ...glossary.problems]
  return { document, glossary: glossary.entries, problems: all }
}

// Without its end a fence takes all that follows, headings and all.
function unclosedFence(path: string, source: Source, tree: Root): Problem[] {
  const last = tree.children.at(-1)
  if (last?.type !== 'code') return []
  const { startLine, endLine } = linesOf(last)
  const fence = /^\s*(`{3,}|~{3,})/.exec(source.line(startLine))?.[1]
  if (fence === undefined) return []
  const closed = endLine > startLine && source.line(endLine).trim().startsWith(fence)
  if (closed) return []
  const message = 'Unexpected code fence without an end, expected one: everything after it was read as code.'
  return [{ check: 'unclosed-fence', severity: 'warning', path, line: startLine, message }]
}

function fileTitle(path: string): string {
  const parts = path.split('/')
  const name = (parts.at(-1) ?? path).replace(/\.\w+$/, '')
  const telling = /^(?:_?index|readme)$/i.test(name) ? (parts.at(-2) ?? name) : name
  return telling.replace(/[-_]+/g, ' ').trim() || path
}

// Teaching order: the front matter's, then the paths'.
function byOrder(a: Document, b: Document): number {
  const [first, second] = [a.frontMatter.order ?? Infinity, b.frontMatter.order ?? Infinity]
  if (first !== second) return first < second ? -1 : 1
  return byUnits(a.path, b.path)
}
