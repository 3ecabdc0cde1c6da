// Tables of the HTML report: wide ones scroll in their own box, numbers stand under each other.

import { html, type SafeHtml } from './html-template.ts'

export interface Column {
  readonly label: string
  readonly kind: 'text' | 'number'
}

export const text = (label: string): Column => ({ label, kind: 'text' })
export const number = (label: string): Column => ({ label, kind: 'number' })

/** @param name what the table is of, for those who hear the page: its box can be scrolled with the keyboard. */
export function table(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number | SafeHtml)[])[],
): SafeHtml {
  const head = columns.map(({ label, kind }) => html`<th scope="col" class="${kind}">${label}</th>`)
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td class="${columns[at]?.kind ?? 'text'}">${cell}</td>`)}</tr>\n`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}
