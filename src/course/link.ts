// Where a link of a document leads within the course.

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
  const [file = '', anchor = ''] = decoded(link).split('#')
  return { file, anchor, path: file === '' ? from : resolve(from, file) }
}

// A stray per cent sign is a character like another.
function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
