// Run by many.test.ts in a process whose stack is small: reads a great many of one thing, and prints what came of it.

import type { FootnoteDefinition, Heading, RootContent } from 'mdast'
import { fencedCode } from '../../src/course/blocks.ts'
import { repair } from '../../src/course/encoding/repair.ts'
import { parseCourse } from '../../src/course/parse.ts'
import { sectionsOf } from '../../src/course/sections.ts'
import { Source } from '../../src/course/source.ts'

/** More than this stack takes as arguments of one call. */
const MANY = 30_000
const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

function courseOf(files: Readonly<Record<string, string>>) {
  const encoded = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  return parseCourse({ id: 'x', hash: '', problems: [], files: encoded })
}

// Made by hand: the parser takes minutes over so many.
function cut(node: RootContent) {
  const context = { source: new Source('a'), definitions: new Map() }
  return sectionsOf(context, { type: 'root', children: [node] }, { path: 'a.md', title: 'A', rewritten: new Map() })
}

const heading = (children: Heading['children']): Heading => ({ type: 'heading', depth: 1, children, position })
const note = (children: FootnoteDefinition['children']): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: 'a',
  children,
  position,
})

const READERS = {
  synonyms: () => {
    const synonyms = `---\nsynonyms: {x: [${'a,'.repeat(MANY)}a]}\n---\n# B\n`
    const { documents, glossary } = courseOf({ 'a.md': '# A\n', 'b.md': synonyms })
    return [documents.length, glossary.length]
  },
  backticks: () => fencedCode(`${'` '.repeat(MANY)}\`\`\`\``).split('\n')[0],
  damage: () => repair(`fine\n${'Ã©t\n'.repeat(MANY)}`).repairs,
  anchors: () => {
    const headings = new Array(MANY).fill(heading([{ type: 'text', value: 'a', position }]))
    return cut(note(headings)).innerAnchors.length
  },
  comments: () => {
    const comments = new Array(MANY).fill({ type: 'html', value: '<!-- -->', position })
    return cut(heading(comments)).sections[0]?.nodes.length
  },
}

const read = Object.entries(READERS).map(([name, reader]) => {
  try {
    return [name, reader()]
  } catch (error) {
    return [name, String(error)]
  }
})
console.log(JSON.stringify({ MANY, ...Object.fromEntries(read) }))
