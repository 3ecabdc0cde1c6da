// Pairs of a template's tags around code without a fence: the code would be read as prose, its lines run together.

/** `{{< highlight go >}}`, `{{< code-toggle file=x >}}`, `{% highlight ruby %}`. One that closes itself has no contents. */
const OPENING =
  /^(?<indent>\s*)\{(?:%-?|\{[<%])\s*(?<name>[\w-]+)(?<rest>(?:\s(?:(?!%\}|[%>]\}\}).)*)?)(?<!\/\s?)(?:%\}|[%>]\}\})\s*$/
/** What such a tag calls itself, among other words: code, codeblock, code-toggle, highlight. */
const OF_CODE = /(?:^|[-_])(?:code|codeblock|highlight|listing|prism)(?:[-_]|$)/i
const LANGUAGE = /^\s+(?:(?:lang|language|type)=["']?)?(?<lang>[a-z][\w+#-]*)(?=["'\s]|$)(?!=)/i
/** What a file is called in a tag, and behind a fence. A title may be anything else. */
const FILE = /(?:^|[\s{,])(?<by>file|filename|title)=(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'}]+))/i
const FILE_NAME = /^\S*[^\s.]\.\w+$|\S\/\S/
const FENCE = /^\s*(?:`{3}|~{3})/

/** Told a document's lines in their order, those in code left out. */
export class CodeTags {
  readonly #lines: readonly string[]
  #last = -1

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  /** Code as it is, and the tag at its end as the end of a fence; undefined for every other line. */
  inside(line: string, index: number): string | undefined {
    if (index > this.#last) return undefined
    return index < this.#last ? line : `${/^\s*/.exec(line)?.[0]}\`\`\``
  }

  /** A tag before code as the beginning of a fence; undefined for every other line. */
  begun(line: string, index: number): string | undefined {
    const { indent = '', name = '', rest = '' } = OPENING.exec(line)?.groups ?? {}
    if (!OF_CODE.test(name)) return undefined
    const end = this.#endOf(name, index)
    if (end === undefined) return undefined
    this.#last = end
    const file = fileIn(rest)
    return `${indent}\`\`\`${LANGUAGE.exec(rest)?.groups?.['lang'] ?? 'text'}${file ? ` file="${file}"` : ''}`
  }

  /** Nothing where the tag is not closed, and where there is a fence in it, which says itself what is code. */
  #endOf(name: string, opening: number): number | undefined {
    for (let index = opening + 1; index < this.#lines.length; index++) {
      const line = this.#lines[index] ?? ''
      if (FENCE.test(line) || OPENING.exec(line)?.groups?.['name'] === name) return undefined
      if (isEndOf(name, line)) return index > opening + 1 ? index : undefined
    }
    return undefined
  }
}

function isEndOf(name: string, line: string): boolean {
  const closed = /^\s*\{(?:\{[<%]\s*\/\s*|%-?\s*end)(?<name>[\w-]+)\s*-?(?:%\}|[%>]\}\})\s*$/.exec(line)
  return closed?.groups?.['name'] === name
}

/** The file that a piece of code is of, as the tag or fence around it says. */
export function fileIn(attributes: string): string | undefined {
  const { by, double, single, bare } = FILE.exec(attributes)?.groups ?? {}
  const name = double ?? single ?? bare
  return name === undefined || (by === 'title' && !FILE_NAME.test(name)) ? undefined : name
}
