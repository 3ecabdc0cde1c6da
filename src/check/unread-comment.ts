// Comments that were meant to say how students ask, and are not read so.

import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Document, Section } from '../course/course.ts'
import { readTag } from '../course/html.ts'
import { isSlipOf } from '../course/near-miss.ts'
import { linesOf } from '../course/source.ts'
import type { Check, Finding } from './check.ts'

/**
 * How students ask for a section stands after `asked:`, parted by semicolons. Other comments are their authors' and other
 * tools' business.
 *
 * @example good
 * ```markdown
 * # Volumes
 * <!-- asked: keep my data; where do files go -->
 * <!-- TODO: ask the author -->
 * <!-- added: 2026 -->
 * <!-- prettier-ignore -->
 * Volumes outlive their container.
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * <!-- aksed: keep my data; where do files go -->
 * Volumes outlive their container.
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * <!-- ask: keep my data -->
 * Volumes outlive their container.
 * ```
 * @example bad
 * ```markdown
 * # Volumes <!-- asked keep my data; where do files go -->
 * Volumes outlive their container.
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * <!-- asked -->
 * Volumes outlive their container.
 * ```
 */
export const unreadComment: Check = {
  name: 'unread-comment',
  run: ({ course }) =>
    course.documents.flatMap(({ path, sections }) => sections.flatMap((section) => faultsIn(path, section))),
}

function faultsIn(path: Document['path'], { heading, nodes }: Section): Finding[] {
  const problems: Finding[] = []
  const look = (node: Nodes) => {
    if (node.type !== 'html' || !node.value.startsWith('<!--')) return
    const text = readTag(node.value).text.trim()
    if (!isMeant(text)) return
    const written = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
    const message = `Unexpected comment "${written}", expected "asked:" and phrases parted by semicolons.`
    problems.push({
      severity: 'warning',
      path,
      line: linesOf(node).startLine,
      field: 'asked',
      message,
    })
  }
  for (const node of [...(heading ? [heading] : []), ...nodes]) visit(node, look)
  return problems
}

const SHOWN = 40

/** Whether a comment was meant for `asked:` and says nothing: another word, no colon, or no phrases. */
function isMeant(text: string): boolean {
  const [, name = '', colon, phrases = ''] = /^([a-z]+)\s*(:?)([\s\S]*)$/i.exec(text) ?? []
  if (/^asked$/i.test(name)) return phrases.trim() === '' || (colon === '' && ASKS.test(phrases))
  return colon !== '' && (/^ask/i.test(name) || isSlipOf(name, 'asked'))
}

/** What tells phrases from a remark such as "asked the author". */
const ASKS = /[;?]|^\s*[=–—-]\s/
