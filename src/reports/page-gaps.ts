// What was asked of the course, in the HTML report: the gaps by what they are near, and the sections that are read most.

import { NO_ASKS, noGaps } from './absence.ts'
import type { Gap, GapReport, GapTopic } from './gaps.ts'
import { html, type SafeHtml } from './html-template.ts'
import { heading, PARTS } from './page-parts.ts'
import { number, table, text } from './page-table.ts'
import type { ClassSource } from './source.ts'
import { count, sectionName } from './wording.ts'

/** What the page says of a section. */
export type HeadingsOf = ClassSource['headingsOf']

export function gaps(report: GapReport, headingsOf: HeadingsOf): SafeHtml {
  const none = html`<p>${noGaps(report)}</p>`
  const topics = report.topics.map((topic) => gapTopic(topic, headingsOf))
  return html`${heading('gaps')}
<p class="soft">Questions that got no answer or none that helped, and those passed on to you, by the document they come nearest to.</p>${report.topics.length === 0 ? none : topics}\n`
}

function gapTopic(topic: GapTopic, headingsOf: HeadingsOf): SafeHtml {
  const columns = [text('Question'), number('Asked'), text('Why it is here'), text('Nearest section')]
  const rows = topic.gaps.map((gap) => [gap.question, gap.asks.length, whyOf(gap), nearest(gap, headingsOf)])
  const title = topicTitle(topic, headingsOf)
  return html`<section class="topic"><h3>${title} <span class="soft">(asked ${count(topic.asks, 'time')})</span></h3>${table(title, columns, rows)}</section>\n`
}

/** "Workloads (12-workloads.md)". */
function topicTitle({ path, gaps: [first] }: GapTopic, headingsOf: HeadingsOf): string {
  if (path === undefined) return 'Near nothing in the course'
  const [section] = first?.nearest ?? []
  const document = section === undefined ? undefined : headingsOf(section)?.[0]
  return document === undefined ? path : `${document} (${path})`
}

export function whyOf(gap: Gap): string {
  const names = gap.names.length > 0 ? ` (by ${gap.names.join(', ')})` : ''
  return [
    ...(gap.notCovered > 0 ? [`no answer: ${gap.notCovered}`] : []),
    ...(gap.unhelpful > 0 ? [`did not help: ${gap.unhelpful}`] : []),
    ...(gap.passedOn > 0 ? [`passed on: ${gap.passedOn}${names}`] : []),
  ].join(', ')
}

export function nearest(gap: Gap, headingsOf: HeadingsOf): string {
  const [section] = gap.nearest
  return section === undefined ? '–' : sectionName(section, headingsOf(section))
}

export function asked(report: GapReport, headingsOf: HeadingsOf): SafeHtml {
  const rows = report.mostAsked.map(({ section, asks }) => [sectionName(section, headingsOf(section)), section, asks])
  const body =
    rows.length === 0
      ? html`<p>${NO_ASKS}</p>`
      : table(PARTS.asked, [text('Section'), text('File'), number('Answers')], rows)
  return html`${heading('asked')}${body}\n`
}
