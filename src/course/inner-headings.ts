// Headings that open no section, since they stand in a quote, a list, a box or among other HTML. GitHub counts them too.

import type { Heading, RootContent } from 'mdast'
import { htmlPieces } from './html-pieces.ts'
import { plainText } from './markdown.ts'
import { linesOf } from './source.ts'
import { toTree } from './tree.ts'

/** Headings by the line on which they were written, before they became lines in bold. */
export type Rewritten = ReadonlyMap<number, Heading>

const HEADING = /^[\s>]*#{1,6}\s+(?<title>\S.*)$/

/** The headings that are none any more in what is parsed; both texts have the same lines. */
export function rewrittenHeadings(written: string, parsed: string): Rewritten {
  if (written === parsed) return new Map()
  const lines = parsed.split('\n')
  return new Map(
    written.split('\n').flatMap((line, index) => {
      const title = line === lines[index] ? undefined : HEADING.exec(line)?.groups?.['title']
      const [heading] = title === undefined ? [] : toTree(`# ${title}`).children
      return heading?.type === 'heading' ? [[index + 1, heading] as const] : []
    }),
  )
}

/** The texts of the headings in a node that opens no section, in their order. */
export function innerHeadings(node: RootContent, rewritten: Rewritten): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [plainText(node)]
    case 'html':
      return htmlPieces(node.value)
        .filter(({ kind }) => kind === 'heading')
        .map(({ text }) => text)
    case 'paragraph':
      return rewritten.size === 0 ? [] : headingsOn(linesOf(node), rewritten)
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => innerHeadings(child, rewritten))
    default:
      return []
  }
}

function headingsOn({ startLine, endLine }: ReturnType<typeof linesOf>, rewritten: Rewritten): string[] {
  const texts: string[] = []
  for (let line = startLine; line <= endLine; line += 1) {
    const heading = rewritten.get(line)
    if (heading) texts.push(plainText(heading))
  }
  return texts
}
