// The HTML report: one file that needs nothing else, for reading on a screen and for printing.

import { NO_ANSWERS, NO_ASKS, noGaps, noLooks } from './absence.ts'
import { type Chart, chartSvg } from './chart.ts'
import { chartsOf } from './charts.ts'
import type { ClassReport, ItemRow } from './class-report.ts'
import type { Gap, GapReport, GapTopic } from './gaps.ts'
import { html, SafeHtml } from './html-template.ts'
import { markdownHtml } from './markdown-html.ts'
import { PAGE_STYLE } from './page-style.ts'
import { type Column, number, table, text } from './page-table.ts'
import type { ClassSource } from './source.ts'
import { count, localTime, percent, plainText, things } from './wording.ts'

/** What the page says of a section. */
type HeadingsOf = ClassSource['headingsOf']

const SECTIONS = [
  ['look', 'Questions to look at'],
  ['charts', 'At a glance'],
  ['gaps', 'What the course fails to explain'],
  ['asked', 'Most asked sections'],
  ['students', 'Students'],
  ['questions', 'All questions'],
] as const

/** The page in parts, to be written one after the other. */
export async function* pageOf(report: ClassReport, headingsOf: HeadingsOf): AsyncGenerator<string> {
  yield `<!doctype html>\n${head(report)}`
  yield String(toLookAt(report.items))
  yield* charts(chartsOf(report))
  yield String(gaps(report.gaps, headingsOf))
  yield String(asked(report.gaps, headingsOf))
  yield* students(report)
  yield* questions(report.items)
  yield '</main></body></html>\n'
}

function head(report: ClassReport): string {
  const title = `${report.course}: class report`
  const openGaps = report.gaps.topics.reduce((sum, topic) => sum + topic.gaps.length, 0)
  const looks = report.items.filter((item) => item.verdict.look).length
  const share = report.gaps.asked === 0 ? '–' : percent(report.gaps.answered / report.gaps.asked)
  const figures: readonly (readonly [string | number, string])[] = [
    [report.students.length, things(report.students.length, 'student')],
    [report.answers, things(report.answers, 'answer')],
    [looks, `${things(looks, 'question')} to look at`],
    [report.gaps.asked, `${things(report.gaps.asked, 'question')} asked of the course`],
    [share, 'of them answered, and not marked as no help'],
    [openGaps, `open ${things(openGaps, 'gap')}`],
  ]
  const start = html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${PAGE_STYLE}</style></head>
<body><header><h1>${title}</h1>
<p class="soft">${report.period}, made ${localTime(report.madeAt, report.zone)} (${report.zone})</p>
<p class="private">This file names students, so that you can help them. Keep it among those who teach the course.</p>
<ul class="figures">${figures.map(([value, label]) => html`<li><b>${value}</b>${label}</li>`)}</ul>
<nav aria-label="Parts of the report"><ul>${SECTIONS.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav></header><main>
`
  return String(start)
}

function toLookAt(items: readonly ItemRow[]): SafeHtml {
  const marked = items.filter((item) => item.verdict.look)
  const body = marked.map(({ question, figures, verdict }) => {
    const reason = verdict.look ? verdict.reason : ''
    const measured = [
      `${percent(figures.facility)} of ${count(figures.answers, 'student')} got it right`,
      `discrimination ${decimal(figures.discrimination)}`,
      `point-biserial ${decimal(figures.pointBiserial)}`,
    ].join(' · ')
    return html`<article class="look">${markdownHtml(question.prompt)}<p><span class="tag">Look at this one</span> ${reason}</p>
<p class="soft">${measured}<br>${question.path}, line ${question.startLine} · ${question.id}</p></article>\n`
  })
  const none = html`<p>${noLooks(items)}</p>`
  return html`<h2 id="look">Questions to look at</h2>${marked.length === 0 ? none : body}\n`
}

async function* charts(all: readonly Chart[]): AsyncGenerator<string> {
  yield '<h2 id="charts">At a glance</h2>'
  if (all.length === 0) yield String(html`<p>${NO_ANSWERS}</p>`)
  yield '<div class="charts">'
  for (const chart of all) yield String(await figure(chart))
  yield '</div>\n'
}

async function figure(chart: Chart): Promise<SafeHtml> {
  // The drawing is ours and its texts were escaped by the library that drew it.
  const svg = new SafeHtml(await chartSvg(chart))
  return html`<figure id="${chart.id}"><figcaption>${chart.title}</figcaption><p>${chart.reading}</p><div role="img" aria-label="${chart.title}: ${chart.reading}">${svg}</div>
${figures(chart)}</figure>\n`
}

function figures({ title, table: behind }: Chart): SafeHtml {
  if (behind === undefined)
    return html`<p class="soft">The figures are under <a href="#questions">All questions</a>.</p>`
  const columns: readonly Column[] = behind.header.map((label, at) => (at === 0 ? text(label) : number(label)))
  return html`<details><summary>The figures</summary>${table(title, columns, behind.rows)}</details>`
}

function gaps(report: GapReport, headingsOf: HeadingsOf): SafeHtml {
  const none = html`<p>${noGaps(report)}</p>`
  const topics = report.topics.map((topic) => gapTopic(topic, headingsOf))
  return html`<h2 id="gaps">What the course fails to explain</h2>
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

function whyOf(gap: Gap): string {
  const names = gap.names.length > 0 ? ` (by ${gap.names.join(', ')})` : ''
  return [
    ...(gap.notCovered > 0 ? [`no answer: ${gap.notCovered}`] : []),
    ...(gap.unhelpful > 0 ? [`did not help: ${gap.unhelpful}`] : []),
    ...(gap.passedOn > 0 ? [`passed on: ${gap.passedOn}${names}`] : []),
  ].join(', ')
}

function nearest(gap: Gap, headingsOf: HeadingsOf): string {
  const [section] = gap.nearest
  return section === undefined ? '–' : sectionName(section, headingsOf)
}

const sectionName = (section: string, headingsOf: HeadingsOf) =>
  headingsOf(section)?.join(' › ') ?? `${section} (no longer in the course)`

function asked(report: GapReport, headingsOf: HeadingsOf): SafeHtml {
  const rows = report.mostAsked.map(({ section, asks }) => [sectionName(section, headingsOf), section, asks])
  const body =
    rows.length === 0
      ? html`<p>${NO_ASKS}</p>`
      : table('Most asked sections', [text('Section'), text('File'), number('Answers')], rows)
  return html`<h2 id="asked">Most asked sections</h2>${body}\n`
}

function* students(report: ClassReport): Generator<string> {
  const columns = [
    number('Rank'), text('Name'), number('Points'), number('Answered'), number('Right'), number('Accuracy'), number('Streak'), text('Last active'),
  ] // biome-ignore format: one line
  const rows = report.students.map((row) => [
    row.rank,
    row.name,
    row.points,
    row.answered,
    row.correct,
    percent(row.accuracy),
    row.streak,
    localTime(row.lastActive, report.zone),
  ])
  yield String(
    html`<h2 id="students">Students</h2>${rows.length === 0 ? html`<p>${NO_ANSWERS}</p>` : table('Students', columns, rows)}\n`,
  )
}

function* questions(items: readonly ItemRow[]): Generator<string> {
  const columns = [
    text('Question'),
    number('Students'),
    number('Easy'),
    number('Discrimination'),
    number('Point-biserial'),
    text('Most chosen wrong'),
    text('Mark'),
  ]
  const rows = items.map(({ question, figures, verdict }) => [
    plainText(question.prompt),
    figures.answers,
    percent(figures.facility),
    decimal(figures.discrimination),
    decimal(figures.pointBiserial),
    figures.mostWrong ? `${plainText(figures.mostWrong.text)} (${figures.mostWrong.students})` : '–',
    verdict.look ? 'look at this one' : verdict.tooFew ? 'too few answers' : '',
  ])
  if (rows.length === 0) {
    yield String(html`<h2 id="questions">All questions</h2><p>${NO_ANSWERS}</p>\n`)
    return
  }
  yield String(html`<h2 id="questions">All questions</h2>
<p class="soft">Easy: share of students who got it right the first time. Discrimination: best third less weakest third. Point-biserial: how far getting it right goes with getting the others right; below 0.2 is weak, below 0 wrong.</p>${table('All questions', columns, rows)}\n`)
}

const decimal = (value: number | undefined) => value?.toFixed(2) ?? '–'
