// What stands within a line for a generator or an editor: a reader sees its text, or nothing of it.

import { withoutAttributes, withoutCodeAttributes, withoutSpanAttributes } from './attributes.ts'
import { partsOf } from './code-spans.ts'
import { withEmoji } from './emoji-names.ts'
import { outsideFormulas } from './formula.ts'
import { withoutRoles } from './myst.ts'
import { withoutReferences } from './pandoc.ts'

/** What a text shows of the tool that it was written for. */
export interface Written {
  /** For Jekyll's templates, which fill in what stands between two braces. */
  readonly liquid: boolean
  /** In Obsidian or another wiki. */
  readonly vault: boolean
}

const RAW = /\{%\s*(?:end)?raw\s*%\}/g
const FILLED_IN = /\{\{(?:(?!\}\}).)*\}\}/g
/** VitePress: what the page's front matter says. */
const OF_THE_PAGE = /\{\{\s*\$(?:frontmatter|page|site|params)\b[^{}]*\}\}/g
const WIKI_LINK = /(?<![\w)])!?\[\[(?=[\p{L}\p{N}])(?<target>[^[\]|]*)(?:\|(?<shown>[^[\]]+))?\]\]/gu
const COMMENT = /\s*%%.*?%%/g
const BLOCK_NAME = /\s\^[a-z\d-]+$/i
/** MkDocs Material's icons. */
const ICON = /:(?:material|octicons|fontawesome|simple)-[\w-]+:(?:\{[^{}]*\})?[ \t]?/g
const HIGHLIGHTED = /(?<![=\w<>!])==(?=[^\s=])([^=]+?)(?<=\S)==(?![=\w])/g
const INSERTED = /(?<![\w+^])(\+\+|\^\^)(?=[^\s+^])([^+^]*(?:\+[^+^]+)*)(?<=\S)\1(?![\w+^])/g
const FOOTNOTE = /(?<=[\p{L}\p{N}.,;:!?)»”"'*_])\^\[(?<note>[^\][]+)\]/gu
/** A component within a line that shows nothing of its own: a badge. */
const COMPONENT = /\s*<[A-Z][a-z]\w*(?:\s[\w:-]+="[^"]*")+\s*\/>/g

/** mdBook: a comment right behind a link's address would be a part of it. */
const DEFINED = /^(\s*\[[^\]]+\]:\s*[^\s<]+)<!--.*?-->\s*$/

/** A line of plain markdown. Code in it stays as it is. */
export function withoutInlineMarks(line: string, written: Written): string {
  const plain = partsOf(withoutAttributes(withoutRoles(line.replace(DEFINED, '$1').replace(COMPONENT, ''))))
    .map((part, index) =>
      index % 2 === 1 ? part : withoutMarks(index > 0 ? withoutCodeAttributes(part) : part, written),
    )
    .join('')
  return written.vault ? plain.replace(BLOCK_NAME, '') : plain
}

function withoutMarks(part: string, written: Written): string {
  return outsideFormulas(part, (text) => withoutTextMarks(text, written))
}

function withoutTextMarks(part: string, { liquid, vault }: Written): string {
  const text = withEmoji(withoutSpanAttributes(part.replace(RAW, '')))
    .replace(OF_THE_PAGE, '')
    .replace(WIKI_LINK, wikiText)
    .replace(ICON, '')
    .replace(HIGHLIGHTED, '**$1**')
    .replace(INSERTED, '$2')
    .replace(FOOTNOTE, ' ($<note>)')
  const told = withoutReferences(liquid ? text.replace(FILLED_IN, '') : text)
  return vault ? told.replace(COMMENT, '') : told
}

function wikiText(link: string, target: string, shown: string | undefined): string {
  return link.startsWith('!') ? '' : (shown ?? target)
}

/** Whether a line holds a link of a wiki. */
export function hasWikiLink(line: string): boolean {
  return line.includes('[[') && partsOf(line).some((part, index) => index % 2 === 0 && part.search(WIKI_LINK) >= 0)
}
