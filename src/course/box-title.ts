// What a box is called: by its author, else by its kind, where that says something.

import { CUSTOM_ANCHOR } from './heading.ts'
import { namesAnswer } from './review-form.ts'

/** The kinds of boxes that say something by their name. */
const TELLING = new Set(
  'abstract attention bug caution danger error example exercise failure hint important info note question quote seealso success summary tip todo warning'.split(
    ' ',
  ),
)
/** Names of boxes that are written as if they were code. */
export const BOXES = new Set([
  ...TELLING,
  ...'admonition details dropdown toggle card grid grid-item grid-item-card tab-set tab-item list-table table figure'.split(
    ' ',
  ),
  ...'image margin sidebar topic epigraph definition theorem proof solution'.split(' '),
])

/** Boxes that ask, and such as answer them; what a solution's line says is whose it is. */
const ASKING = /^(?:exercise|challenge)$/i
const SOLUTION = /^solution$/i
const SOLUTION_LABEL = '**Solution:**'

/** A kind of box, and how its author called this one. */
export interface BoxKind {
  readonly kind?: string | undefined
  readonly title?: string | undefined
}

/** Whether a box holds an answer. */
export function isAnswerBox({ kind = '', title = '' }: BoxKind): boolean {
  return SOLUTION.test(kind) || namesAnswer(title)
}

/** What the line becomes on which a box ends: below an answer a rule, so that it is told from what follows. */
export function endOf({ answers }: { readonly answers: boolean }, line: string): string {
  return answers ? `${indentIn(line)}***` : ''
}

const indentIn = (line: string) => /^\s*/.exec(line)?.[0] ?? ''

/** A box's title in bold; where its author wrote none, its kind. One that asks, or answers that, begins with a label. */
export function titled(line: string, { kind = '', title }: BoxKind): string {
  if (SOLUTION.test(kind)) return `${indentIn(line)}${SOLUTION_LABEL}`
  if (ASKING.test(kind)) return `${indentIn(line)}**${capital(kind)}:** ${title ?? ''}`.trimEnd()
  const shown = title ?? (TELLING.has(kind.toLowerCase()) ? capital(kind) : '')
  return shown === '' ? '' : `${indentIn(line)}**${shown}**`
}

/** A box's first line and the title that stands below it: of both one is left, but for a solution with a title of its own. */
export function withTitle(label: string, title: string): readonly [label: string, title: string] {
  if (!label.endsWith(':**')) return ['', title]
  if (namesAnswer(title)) return [label, '']
  return label.endsWith(SOLUTION_LABEL) ? [label, title] : [`${label} ${title.trim().replaceAll('**', '')}`, '']
}

/** A heading, or a quote's first line, as a line in bold. */
export function boldTitle({ before = '', title = '' }: Record<string, string | undefined>): string {
  const plain = title.replace(CUSTOM_ANCHOR, '').trimEnd().replaceAll('**', '')
  return plain === '' ? before.trimEnd() : `${before}**${plain}**`
}

/** `NOTE` as Note. */
export function capital(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
}

/** Quarto: `.callout-note`. MyST: `note`. Pandoc: any class. */
export function kindIn(classes = ''): string {
  return /[\w-]+/.exec(classes)?.[0].replace(/^callout-/, '') ?? ''
}

/** The title of a box between colons. */
export function titleOf({ classes, label, title }: Record<string, string | undefined>): string | undefined {
  return /title="([^"]*)"/.exec(classes ?? '')?.[1] ?? label ?? (title?.trim() || undefined)
}
