// Files that hold nothing.

import type { Document } from '../course/course.ts'
import type { Check, Finding } from './check.ts'

/**
 * A file of the course says something: a heading, text, or a picture.
 *
 * @example good
 * ```markdown
 * # Volumes
 * === later.md
 * ![What a volume is](volume.png)
 * ```
 * @example bad
 * ```markdown
 * ---
 * title: Volumes
 * ---
 *
 * ```
 */
export const emptyFile: Check = {
  name: 'empty-file',
  run: ({ course }) =>
    course.documents.filter(isEmpty).map(({ path }): Finding => {
      const message = 'Unexpected file without any text, expected some: write it, or take the file out.'
      return { severity: 'note', path, message }
    }),
}

function isEmpty({ sections }: Document): boolean {
  return sections.every(({ depth, blocks, nodes }) => depth === 0 && blocks.length === 0 && nodes.length === 0)
}
