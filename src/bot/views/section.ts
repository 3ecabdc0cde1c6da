// A whole section to read on, page by page.

import type { APIButtonComponent } from 'discord.js'
import type { Citation } from '../../index/answer.ts'
import type { SectionView } from '../../index/engine.ts'
import { headingOf } from '../../reports/wording.ts'
import { BACK, READ, SECTION_HELPED } from '../ask-ids.ts'
import type { Asked } from '../asking.ts'
import type { IdMaker } from '../component-id.ts'
import { button, buttonRows, COLOURS, embed, type Message } from '../message.ts'
import { escapedLine } from '../render/escape.ts'
import { renderSections } from '../render/markdown.ts'
import { askedLine, type Frame } from './answer.ts'
import { source } from './sources.ts'

/** Characters of a page. */
const PAGE = 2400

/** Which section of an answer's, and which of its pages; a page past the last is the last. */
export interface Position {
  readonly rank: number
  readonly page: number
}

/** @param shown the section, and the small ones that are cited with it */
export function sectionView(
  shown: readonly [SectionView, ...SectionView[]],
  asked: Asked,
  { rank, page }: Position,
  { id }: Frame,
): Message {
  const [{ citation }] = shown
  const pages = renderSections(shown, PAGE)
  const index = Math.min(page, pages.length - 1)
  const text = pages[index] ?? ''
  const pageNote = pages.length > 1 ? `Page ${index + 1} of ${pages.length} · ` : ''
  return {
    embeds: [
      embed({
        author: askedLine(asked.question),
        title: escapedLine(headingOf(citation)),
        description: text === '' ? '*This section has no text of its own; its parts have.*' : text,
        fields: [{ name: 'Where this stands', value: source(citation) }],
        footer: `${pageNote}From the course`,
        colour: COLOURS.plain,
      }),
    ],
    components: buttonRows([
      ...turning({ rank, page: index }, pages.length, asked, id),
      ...feedback({ rank, page: index }, citation, asked, id),
      button({ id: id(BACK, [asked.askId]), label: 'Back to the answer' }),
    ]),
  }
}

function turning({ rank, page }: Position, pages: number, asked: Asked, id: IdMaker): APIButtonComponent[] {
  const { askId, sections, picked } = asked
  const turn = (to: number, label: string) =>
    button({ id: id(READ, [askId, rank, to]), label, disabled: to < 0 || to >= pages })
  return [
    ...(pages > 1 ? [turn(page - 1, 'Previous page'), turn(page + 1, 'Next page')] : []),
    ...(sections.length > rank + 1 || picked !== undefined
      ? [button({ id: id(READ, [askId, rank + 1, 0]), label: 'Next best section' })]
      : []),
  ]
}

/** Nothing is learnt from a section that was asked for by its name. */
function feedback({ rank, page }: Position, shown: Citation, asked: Asked, id: IdMaker): APIButtonComponent[] {
  if (asked.picked !== undefined) return []
  const helped = asked.helpedBy === shown.sectionId
  const style = helped ? 'success' : 'secondary'
  return [button({ id: id(SECTION_HELPED, [asked.askId, rank, page]), label: 'This helped', style, disabled: helped })]
}
