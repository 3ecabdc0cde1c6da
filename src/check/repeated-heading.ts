// Headings that stand twice in one file.

import type { Document, Section } from '../course/course.ts'
import type { Check, Finding } from './check.ts'

/**
 * A heading stands once in a file, so that a citation or link that names it is plain. The same words under another
 * heading are only a note: the path tells them apart.
 *
 * @example good
 * ```markdown
 * # Volumes
 * ## Create a volume
 * ## Remove a volume
 * ```
 * @example bad
 * ```markdown
 * # Volumes
 * ## Example
 * Text.
 * ## Example
 * More text.
 * ```
 */
export const repeatedHeading: Check = {
  name: 'repeated-heading',
  run: ({ course }) => course.documents.flatMap(repeatsIn),
}

function repeatsIn(document: Document): Finding[] {
  const byWords = new Map<string, Section>()
  const byPath = new Map<string, Section>()
  const problems: Finding[] = []
  for (const section of document.sections) {
    if (section.depth === 0) continue
    const words = section.headings.at(-1)?.toLowerCase() ?? ''
    const path = section.headings.join('\n')
    const [same, alike] = [byPath.get(path), byWords.get(words)]
    const other = same ?? alike
    if (other) problems.push(repeat(document.path, section, other, same !== undefined))
    if (!alike) byWords.set(words, section)
    if (!same) byPath.set(path, section)
  }
  return problems
}

function repeat(path: string, section: Section, other: Section, samePath: boolean): Finding {
  const heading = section.headings.at(-1)
  return {
    severity: samePath ? 'warning' : 'note',
    path,
    line: section.startLine,
    message: `Unexpected second heading "${heading}", expected each once in a file: say what sets it apart.`,
    other: { path, line: other.startLine },
  }
}
