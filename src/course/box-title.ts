// What a box is called: by its author, else by its kind, where that says something.

import { CUSTOM_ANCHOR } from './heading.ts'

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

/** A box's title in bold; where its author wrote none, its kind. */
export function titled(line: string, kind = '', title?: string): string {
  const shown = title ?? (TELLING.has(kind.toLowerCase()) ? capital(kind) : '')
  return shown === '' ? '' : `${/^\s*/.exec(line)?.[0] ?? ''}**${shown}**`
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
