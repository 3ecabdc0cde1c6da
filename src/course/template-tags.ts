// Tags of Jekyll's and Hugo's templates on lines of their own: what they do is the generator's, what they say is the reader's.

const OPENED = /^\s*\{(?:%-?|\{[<%])\s*[a-z]/i
const CLOSED = /%\}|[%>]\}\}/
const ENDED = /(?:%\}|[%>]\}\})\s*$/
const ALONE = /^\s*\{(?:%(?:(?!%\}).)*%\}|\{[<%](?:(?![%>]\}\}).)*[%>]\}\})\s*$/
/** Attributes that hold words; one word alone is a name or an address. */
const SAID = /\b(?:caption|content|message|text|title)=(?:"(?<double>[^"]*\s[^"]*)"|'(?<single>[^']*\s[^']*)')/g
/** No tag is longer, in lines: one that nobody closed hides nothing. */
const MOST_LINES = 40

/** Reads a document's tags, line by line. */
export class TemplateTags {
  readonly #lines: readonly string[]
  #last = -1

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  /** What a line of a tag over several lines says, or a tag with words of its own; undefined for every other line. */
  said(line: string, index: number): string | undefined {
    if (index <= this.#last) return wordsIn(line)
    if (!OPENED.test(line)) return undefined
    // What is no more than a tag without words is nothing: whole-lines.ts.
    if (CLOSED.test(line)) return ALONE.test(line) ? wordsIn(line) || undefined : undefined
    this.#last = this.#endOf(index)
    return this.#last < 0 ? undefined : wordsIn(line)
  }

  #endOf(index: number): number {
    for (let line = index + 1; line <= index + MOST_LINES; line++) {
      const text = this.#lines[line]
      if (text === undefined || text.trim() === '' || OPENED.test(text)) return -1
      if (CLOSED.test(text)) return ENDED.test(text) ? line : -1
    }
    return -1
  }
}

function wordsIn(line: string): string {
  const said = [...line.matchAll(SAID)].map(({ groups }) => (groups?.['double'] ?? groups?.['single'] ?? '').trim())
  return said.join(' ')
}
