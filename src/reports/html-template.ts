// HTML that cannot be broken by what people wrote: whatever is put into the template is escaped, unless it came out of one.

import { escape as escapeHtml } from 'html-escaper'

/** Markup that is safe to write into a page as it is. */
export class SafeHtml {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

export type HtmlValue = string | number | SafeHtml | readonly HtmlValue[]

/**
 * html`<li>${name}</li>`: strings and numbers are escaped, lists joined, other templates taken as they are. Attribute
 * values must stand in quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.reduce((page, part, at) => `${page}${markup(values[at - 1] ?? '')}${part}`))
}

function markup(value: HtmlValue): string {
  if (value instanceof SafeHtml) return value.toString()
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return value.map(markup).join('')
}
