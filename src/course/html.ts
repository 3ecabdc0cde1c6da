// The tags of HTML in markdown, and what they become. Those that no browser knows are placeholders such as `<pod-name>`
// and survive.

import { htmlTagNames } from 'html-tag-names'
import { Parser } from 'htmlparser2'
import { noFormula, outsideFormulas } from './formula.ts'

export const KNOWN_TAGS = new Set(htmlTagNames)
export const VOID_TAGS = new Set('br img hr input wbr area col source track embed param'.split(' '))
// Their end tags may be left out, so that a lone `<p>` is markup; a lone `<image>` is a placeholder.
const LOOSE = new Set('p li td tr th dd dt tbody thead center summary details a aside figure'.split(' '))
const TAGS_OF_MARKS = { '**': 'b strong', '*': 'i em', '~~': 'del s strike', '`': 'code kbd samp tt' }
export const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TAGS_OF_MARKS).flatMap(([mark, tags]) => tags.split(' ').map((tag) => [tag, mark])),
)

export interface Tag {
  readonly kind: 'open' | 'close' | 'comment'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** A comment's text. */
  readonly text: string
}

const NO_TAG: Tag = { kind: 'comment', name: '', attributes: {}, text: '' }

/** Reads one inline piece of HTML as markdown has it: a tag or a comment. */
export function readTag(raw: string): Tag {
  let tag = NO_TAG
  const parser = new Parser({
    onopentag: (_, attributes) => {
      tag = { ...NO_TAG, kind: 'open', name: writtenName(raw), attributes }
    },
    oncomment: (text) => {
      tag = { ...NO_TAG, text }
    },
  })
  // A lone end tag closes nothing, so the parser keeps quiet about it.
  if (raw.startsWith('</')) return { ...NO_TAG, kind: 'close', name: writtenName(raw) }
  parser.end(raw)
  return tag
}

/** The character of an entity such as `&ge;`; one that does not exist stays as it is. */
export function decodeEntity(entity: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (part) => {
      text += part
    },
  })
  parser.end(entity)
  return text
}

/** Text as markdown that shows just this: what would be a mark is escaped. Formulas stay to the letter. */
export function escapedMarks(text: string): string {
  return outsideFormulas(text, (part) => noFormula(part.replace(/[*_`~|\\[\]<]/g, '\\$&')))
}

// As browsers do, the parser takes `<image>` for `<img>`; in a course it is a placeholder.
export function writtenName(raw: string): string {
  return (/^<\/?\s*([A-Za-z][^\s/>]*)/.exec(raw)?.[1] ?? '').toLowerCase()
}

/** Whether a tag is HTML for a browser. `closed`: the names that are closed somewhere in the same block. */
export function isMarkup(tag: Tag, closed: ReadonlySet<string>): boolean {
  if (tag.kind === 'comment') return true
  if (!KNOWN_TAGS.has(tag.name)) return false
  if (tag.kind === 'close' || VOID_TAGS.has(tag.name) || LOOSE.has(tag.name)) return true
  return closed.has(tag.name) || Object.keys(tag.attributes).length > 0
}

/** What a tag becomes in markdown; links are left to the caller. */
export function markOf(tag: Tag): string {
  if (tag.name === 'br') return '\n'
  if (tag.name === 'img') return altOf(tag.attributes['alt'])
  return MARKS[tag.name] ?? ''
}

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp)$/i
const PLACEHOLDER =
  /^(?:(?:alt[ _-]?text|image|img|picture|photo|figure|diagram|screen ?shot|untitled|png|jpe?g|svg)[ _-]?\d*|bg(?: (?:left|right|fit|cover|contain|[\w:.]+%?))*)$/i

/** An image's alternative text, where it says more than a file's name or that it is an image. */
export function altOf(alt: string | null | undefined): string {
  const text = (alt ?? '').trim()
  return FILE_NAME.test(text) || PLACEHOLDER.test(text) ? '' : text
}

/** The names that a piece of HTML gives to places in it: `id`, and `name` of `a`. */
export function htmlIds(html: string): string[] {
  const ids: string[] = []
  const parser = new Parser({
    onopentag: (tag, { id, name }) => {
      if (id !== undefined) ids.push(id)
      if (tag === 'a' && name !== undefined) ids.push(name)
    },
  })
  parser.end(html)
  return ids
}
