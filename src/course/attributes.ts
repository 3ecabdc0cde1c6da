// Attributes of kramdown, Pandoc and their like: `{#name .class key="value"}` behind what they belong to.

const ATTRIBUTE = String.raw`(?:[.#][\w:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)|-(?=[\s}]))`
const LIST = String.raw`\{:?\s*(?<all>${ATTRIBUTE}(?:\s+${ATTRIBUTE})*)\s*\}`
const AT_END = new RegExp(String.raw`(?:(?<=^|\s)|(?=\{:))${LIST}$`)
/** Text between brackets is there to have attributes; a link, a picture and a choice are more than that. */
const SPAN = new RegExp(String.raw`(?<![\]!])\[(?<text>[^\][]{2,})\]${LIST}`, 'g')
/** Behind what is emphasised or linked. "\sum_{i=1}" is a formula. */
const BEHIND = new RegExp(String.raw`(?:(?<=[)\]])|(?<=[*_])(?=\{:?\s*[.#]|\{:))${LIST}`, 'g')
const NAME = /#[\w:.-]+/

/** A line without the attributes at its end; a heading keeps the anchor that its author gave it. */
export function withoutAttributes(line: string): string {
  const text = line.trimEnd()
  const found = text.endsWith('}') ? AT_END.exec(text) : null
  if (!found) return line
  const all = found.groups?.['all'] ?? ''
  const heading = text.trimStart().startsWith('#')
  // Of a label such as `{env="prod"}` nothing says that it is not meant.
  if (!heading && !/^\{\s*[:.#]/.test(found[0])) return line
  const id = heading ? NAME.exec(all)?.[0] : undefined
  return `${text.slice(0, found.index).trimEnd()}${id === undefined ? '' : ` {${id}}`}`
}

/** A part of a line, no code, without the attributes behind its spans. */
export function withoutSpanAttributes(part: string): string {
  return part.replace(SPAN, '$<text>').replace(BEHIND, '')
}

const AT_START = new RegExp(`^${LIST}`)

/** What stands behind code, without the attributes of the code. */
export function withoutCodeAttributes(part: string): string {
  return part.startsWith('{') ? part.replace(AT_START, '') : part
}
