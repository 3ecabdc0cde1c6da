// What MDX adds to markdown: components, and the imports that they come from. Elements of a site's own (`<text-box>`) are
// told in the same way.

const IMPORT = /^import\s+(?<names>[\w*{},\s]+)\s+from\s+(?:'[^']+'|"[^"]+");?$/
const COMPONENT = /^\s*<(?<end>\/?)(?<name>[A-Z][a-z]\w*|[a-z]\w*-[\w-]+)(?<rest>(?:\s[^<>]*)?\/?)>$/
const COMPONENTS = /<(\/?)([A-Z][a-z]\w*|[a-z]\w*-[\w-]+)/g
const LABELLED =
  /^\s*<(?:[A-Z][a-z]\w*\s(?:[^<>]*\s)?(?:label|title)|[a-z]\w*-[\w-]+\s(?:[^<>]*\s)?(?:label|title|name))="(?<label>[^"]+)"[^<>]*(?<!\/)>$/

/** A longer line is text, and matching it would take long. */
export const LONGEST_MARK = 500

/** What a text's lines are to MDX. They are asked for in their order, those in code left out. */
export class Mdx {
  /** Names of the components that are used, and of those that are closed. */
  readonly #used = new Set<string>()
  readonly #closed = new Set<string>()
  /** Index of the first line that is neither empty nor an import. */
  readonly #begin: number

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      for (const [, end, name = ''] of line.matchAll(COMPONENTS)) (end ? this.#closed : this.#used).add(name)
    }
    const begin = lines.findIndex((line) => line.trim() !== '' && !importOf(line))
    this.#begin = begin < 0 ? lines.length : begin
  }

  /** A component's tag on a line of its own, or where it comes from. A placeholder, `<Your name>`, has no value and no end. */
  isOfComponents(line: string, index: number): boolean {
    const tag = COMPONENT.exec(line)?.groups
    if (tag) return tag['end'] !== '' || /=|\/$/.test(tag['rest'] ?? '') || this.#closed.has(tag['name'] ?? '')
    const names = importOf(line)?.match(/\w+/g)
    return names ? names.some((name) => this.#used.has(name)) || index < this.#begin : false
  }
}

/** What a line imports, where it does nothing else. */
function importOf(line: string): string | undefined {
  return line.length > LONGEST_MARK ? undefined : IMPORT.exec(line)?.groups?.['names']
}

/** What a box or tab is called whose tag stands alone on a line. */
export function labelOf(line: string): string | undefined {
  return LABELLED.exec(line)?.groups?.['label']
}
