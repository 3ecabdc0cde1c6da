// Links within the course that lead nowhere.

import type { Definition, Link, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Course, Document } from '../course/course.ts'
import { editDistance } from '../course/edit-distance.ts'
import { htmlIds } from '../course/html.ts'
import { targetOf } from '../course/link.ts'
import type { Check, Finding } from './check.ts'

/**
 * A link to another file of the course, or to a heading, finds it. Links out of the course, to its images and to a
 * site's own addresses are not looked at.
 *
 * @example good
 * ```markdown
 * # Volumes
 * See [networks](networks.md#bridge), [above](#volumes), [a word](#caution), and [the figure](#fig).
 *
 * > ## Caution
 * > A disk may fail.
 *
 * ![A disk](disk.png){: #fig .wide}
 * === networks.md
 * # Bridge
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * See [networks](network.md).
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * See [above](#volume).
 * ```
 */
export const brokenLink: Check = {
  name: 'broken-link',
  run: ({ course }) => {
    const anchors = anchorsOf(course)
    return course.documents.flatMap((document) => linksOf(document).flatMap((link) => faultOf(document, link, anchors)))
  },
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>

function anchorsOf(course: Course): Anchors {
  return new Map(course.documents.map((document) => [document.path, anchorsIn(document)]))
}

function anchorsIn(document: Document): Set<string> {
  const anchors = new Set([...document.sections.map((section) => section.anchor), ...document.targets])
  eachNode(document, (node) => {
    if (node.type === 'html') for (const id of htmlIds(node.value)) anchors.add(id)
  })
  return anchors
}

function linksOf(document: Document): (Link | Definition)[] {
  const links: (Link | Definition)[] = []
  eachNode(document, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node)
  })
  return links
}

function eachNode(document: Document, look: (node: Nodes) => void): void {
  for (const { nodes } of document.sections) for (const node of nodes) visit(node, look)
}

function faultOf(document: Document, link: Link | Definition, anchors: Anchors): Finding[] {
  const { file, path: target, anchor } = targetOf(document.path, link.url)
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(link.url) || (file !== '' && !/\.(?:md|markdown)$/i.test(file))) return []
  const known = anchors.get(target)
  const report = (message: string): Finding[] => {
    const line = link.position?.start.line
    return [{ severity: 'warning', path: document.path, ...(line && { line }), message }]
  }
  if (known === undefined) {
    return report(
      `Unexpected link to \`${file}\`, expected a file of the course${nearest(target, [...anchors.keys()])}.`,
    )
  }
  if (anchor === '' || known.has(anchor) || known.has(anchor.toLowerCase())) return []
  return report(`Unexpected link to \`#${anchor}\`, expected a heading of \`${target}\`${nearest(anchor, [...known])}.`)
}

function nearest(wanted: string, known: readonly string[]): string {
  const most = Math.floor(wanted.length / 3)
  // Another case is the likeliest slip of all, and counts for none.
  const slips = known.map((one) => editDistance(wanted.toLowerCase(), one.toLowerCase(), most))
  const fewest = Math.min(...slips)
  return fewest <= most ? ` such as \`${known[slips.indexOf(fewest)]}\`` : ''
}
