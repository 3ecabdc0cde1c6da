// Where a link of a document leads within the course.

import { posix } from 'node:path'

/** What a relative link names. */
export interface Target {
  /** The link's own file part; empty for a link within the document. */
  readonly file: string
  /** The file in the course that is meant, as `Document.path` has it. */
  readonly path: string
  /** Empty where the link names a file alone. */
  readonly anchor: string
}

/** @param from path of the document that holds the link */
export function targetOf(from: string, link: string): Target {
  const [file = '', anchor = ''] = link.split('#').map(decoded)
  return { file, anchor, path: file === '' ? from : withinCourse(posix.dirname(from), file) }
}

// A stray per cent sign is a character like another.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

// Above the course's folder there is nothing, as above the root of a site.
const withinCourse = (folder: string, file: string) => posix.join('/', folder, file).slice(1)
