// Where a link may lead beside headings: what an author gave a name.

/** kramdown's and Pandoc's `{#name}`, also among other attributes; MyST's line `(name)=`. */
const NAMED = /\{:?[^{}\n]*?#(?<id>[\w:.-]+)[^{}\n]*\}|^[ \t]*\((?<target>[\w:.-]+)\)=[ \t]*$/gm

/** The names in a text as it was written. */
export function targetsIn(text: string): readonly string[] {
  if (!text.includes('#') && !text.includes(')=')) return []
  return [...text.matchAll(NAMED)].flatMap(({ groups }) => groups?.['id'] ?? groups?.['target'] ?? [])
}
