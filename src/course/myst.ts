// What MyST (Jupyter Book, Sphinx) adds to markdown: directives with options, targets of references, roles, comments.

/** A fence whose info is a name in braces. Some are boxes, some hold what only a generator reads, all others are code. */
const DIRECTIVE = /^\s*[`~]{3,}\s*\{(?<kind>[\w:-]+)\}(?<title>.*)$/
const COLON_DIRECTIVE = /^\s*:{3,}\s*\{[\w:-]+\}/
/** Names that are nothing elsewhere; `{r}` and `{python}` are code of R Markdown. */
const OWN =
  /^\s*[`~:]{3,}\s*\{(?:admonition|note|tip|warning|important|seealso|figure|math|code-cell|list-table|toctree)\}/
const SILENT = new Set('eval-rst raw toctree bibliography tableofcontents contents index embed'.split(' '))
/** What stands behind their name is no title. */
const PICTURES = new Set(['figure', 'image'])
const OPTION = /^\s*:[\w-]+:(?:\s.*)?$/
const RULE = /^\s*---\s*$/
const SETTING = /^\s*(?:[\w-]+:(?:\s.*)?|- .*)?$/
const TARGET = /^\([^()\s]+\)=\s*$/
const ROLE = /\{(?<role>[a-z][\w:-]*)\}`(?<written>[^`]+)`/g
/** `text <target>` */
const AIMED = /^(?<text>[^<>]*\S)\s*<[^<>]*>$/
/** Their target is a name that no reader knows. */
const REFERENCE = /^(?:numref|ref|eq|doc|cite|footcite|index|any)(?:$|:)/

interface Directive {
  readonly kind: string
  readonly title: string | undefined
  readonly silent: boolean
}

/** Reads what a fence says of itself: undefined where its info is no name in braces. */
export function directiveOf(line: string): Directive | undefined {
  const { kind, title = '' } = DIRECTIVE.exec(line)?.groups ?? {}
  if (kind === undefined) return undefined
  return { kind, title: PICTURES.has(kind) ? undefined : title.trim() || undefined, silent: SILENT.has(kind) }
}

/** What a text's lines are to MyST. They are asked for in their order. */
export class Myst {
  readonly #written: boolean
  /** The lines stand between a directive and its contents: its options, or a block of them between rules. */
  #options: 'none' | 'lines' | 'block' = 'none'

  constructor(lines: readonly string[]) {
    this.#written = lines.some((line) => TARGET.test(line) || OWN.test(line))
  }

  /** After a directive's first line its options follow. */
  open(line: string): void {
    if (DIRECTIVE.test(line) || COLON_DIRECTIVE.test(line)) this.#options = 'lines'
  }

  isOption(line: string): boolean {
    if (this.#options === 'none') return false
    const rule = RULE.test(line)
    if (this.#options === 'block') {
      // What is no setting is text below a line, and nothing is kept back.
      if (rule || !SETTING.test(line)) this.#options = 'none'
      return rule || SETTING.test(line)
    }
    if (rule) this.#options = 'block'
    else if (!OPTION.test(line)) this.#options = 'none'
    return this.#options !== 'none'
  }

  /** A line that only the generator reads: where references lead, or a comment. */
  isMark(line: string): boolean {
    return this.#written && (TARGET.test(line) || line.startsWith('%'))
  }
}

/** `{term}`Pod`` is its word; a reference without words is nothing. */
export function withoutRoles(line: string): string {
  return line.replace(ROLE, (_, role: string, written: string) => {
    const text = AIMED.exec(written.trim())?.groups?.['text']
    if (text !== undefined) return text
    if (REFERENCE.test(role)) return ''
    return role === 'math' ? `$${written}$` : written
  })
}
