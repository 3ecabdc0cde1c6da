// The parts of the HTML report below its lead: what the list of contents leads to, and the heading of each.

import { html, type SafeHtml } from './html-template.ts'

/** In the page's order, by anchor. */
export const PARTS = {
  look: 'Questions to look at',
  charts: 'At a glance',
  gaps: 'What the course fails to explain',
  asked: 'Most asked sections',
  students: 'Students',
  'all-questions': 'All questions',
} as const

type Part = keyof typeof PARTS

export function heading(part: Part): SafeHtml {
  return html`<h2 id="${part}">${PARTS[part]}</h2>`
}

export function contents(): SafeHtml {
  const links = Object.entries(PARTS).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<nav aria-label="Parts of the report"><ul>${links}</ul></nav>`
}
