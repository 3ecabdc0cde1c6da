// Numbers and texts as the reports say them.

import { fromMarkdown } from 'mdast-util-from-markdown'
import { formulaSyntax, formulaTree } from '../course/formula-syntax.ts'
import { plainText as textOf } from '../course/markdown.ts'
import type { Citation } from '../index/answer.ts'

/** 0.456 → 46 % */
export const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${Math.round(share * 100)} %`

/** "46 % right"; an accuracy is undefined where no answer could be graded. */
export const rightText = (accuracy: number | undefined): string =>
  accuracy === undefined ? 'nothing graded' : `${percent(accuracy)} right`

/** "student" for one, else "students". */
export const things = (number: number, thing: string): string => `${thing}${number === 1 ? '' : 's'}`

/** "1 student", "2 students". */
export const count = (number: number, thing: string): string => `${number} ${things(number, thing)}`

/** A share, 0 to 1, as a bar of `width` signs. */
export function bar(share: number, width: number): string {
  const filled = Math.round(share * width)
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

/** What a citation is called: its section's heading, or the document's title. */
export const headingOf = ({ headings, title }: Citation): string => headings.at(-1) ?? title

/** A section as its headings, or as its id where the course no longer has it. */
export const sectionName = (id: string, headings: readonly string[] | undefined): string =>
  headings?.join(' › ') ?? `${id} (no longer in the course)`

/** Markdown as one line of plain text. */
export const plainText = (markdown: string): string => textOf(treeOf(markdown)).replace(/\s+/g, ' ').trim()

const treeOf = (markdown: string) =>
  fromMarkdown(markdown, { extensions: formulaSyntax(markdown), mdastExtensions: [formulaTree] })

/** A moment as a local date and time, for print: 2026-09-14 09:30. */
export function localTime(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return parts.format(at)
}
