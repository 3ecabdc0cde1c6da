// The HTML report: one file that needs nothing else, for reading on a screen and for printing.

import type { Question } from '../quiz/question.ts'
import type { RosterEntry } from '../store/roster.ts'
import { NO_ANSWERS, noItems, noLooks } from './absence.ts'
import { type Chart, chartSvg } from './chart.ts'
import { chartsOf } from './charts.ts'
import type { ClassReport } from './class-report.ts'
import { gapsIn } from './gaps.ts'
import { html, SafeHtml } from './html-template.ts'
import { markdownHtml } from './markdown-html.ts'
import { asked, gaps, type HeadingsOf } from './page-gaps.ts'
import { lead } from './page-lead.ts'
import { contents, heading, PARTS } from './page-parts.ts'
import { PAGE_STYLE } from './page-style.ts'
import { type Column, number, table, text } from './page-table.ts'
import type { StudentRow } from './student-work.ts'
import { toldApart } from './told-apart.ts'
import { count, localTime, percent, plainText, things } from './wording.ts'

/**
 * The page in parts, to be written one after the other.
 * @param roster empty where none is known.
 */
export async function* pageOf(
  report: ClassReport,
  headingsOf: HeadingsOf,
  roster: readonly RosterEntry[] = [],
): AsyncGenerator<string> {
  const silent = silentOf(roster, report.students)
  yield `<!doctype html>\n${head(report)}`
  yield String(lead(report, headingsOf))
  yield String(tiles(report, roster.length === 0 ? undefined : silent.length))
  yield String(toLookAt(report))
  yield* charts(chartsOf(report))
  yield String(gaps(report.gaps, headingsOf))
  yield String(asked(report.gaps, headingsOf))
  yield* students(report, silent)
  yield* questions(report)
  yield '</main></body></html>\n'
}

function head(report: ClassReport): string {
  const title = `${report.course}: class report`
  const start = html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${PAGE_STYLE}</style></head>
<body><header><h1>${title}</h1>
<p class="soft">${report.period}, made ${localTime(report.madeAt, report.zone)} (${report.zone})</p>
<p class="private">This file names students, so that you can help them. Keep it among those who teach the course.</p></header><main>
`
  return String(start)
}

/** @param silent how many of the roster gave no answer; undefined where there is no roster. */
function tiles({ students, answers, items, gaps: report }: ClassReport, silent?: number): SafeHtml {
  const { asked: asks, answered } = report
  const openGaps = gapsIn(report).length
  const marked = items.filter((item) => item.verdict.look).length
  const figures: readonly (readonly [string | number, string])[] = [
    [students.length, things(students.length, 'student')],
    ...(silent === undefined ? [] : [[silent, 'on the roster without an answer'] as const]),
    [answers, things(answers, 'answer')],
    [marked, `${things(marked, 'question')} to look at`],
    [asks, `${things(asks, 'question')} asked of the course`],
    [asks === 0 ? '–' : percent(answered / asks), 'of them answered, less “did not help”'],
    [openGaps, `open ${things(openGaps, 'gap')}`],
  ]
  return html`<ul class="figures">${figures.map(([value, label]) => html`<li><b>${value}</b>${label}</li>`)}</ul>
${contents()}\n`
}

function toLookAt(report: ClassReport): SafeHtml {
  const { items } = report
  const marked = items.filter((item) => item.verdict.look)
  const body = marked.map(({ question, figures, verdict }) => {
    const reason = verdict.look ? verdict.reason : ''
    const measured = [
      `${percent(figures.facility)} of ${count(figures.answers, 'student')} got it right`,
      `discrimination ${decimal(figures.discrimination)}`,
      `point-biserial ${decimal(figures.pointBiserial)}`,
    ].join(' · ')
    return html`<article class="look">${markdownHtml(question.prompt)}<p><span class="tag">Look at this one</span> ${reason}</p>
<p class="soft">${measured}<br>${placeOf(question)} · ${question.id}</p></article>\n`
  })
  const none = html`<p>${noLooks(report)}</p>`
  return html`${heading('look')}${marked.length === 0 ? none : body}\n`
}

async function* charts(all: readonly Chart[]): AsyncGenerator<string> {
  yield String(heading('charts'))
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
    return html`<p class="soft">The figures are under <a href="#all-questions">All questions</a>.</p>`
  const columns: readonly Column[] = behind.header.map((label, at) => (at === 0 ? text(label) : number(label)))
  return html`<details><summary>The figures</summary>${table(title, columns, behind.rows)}</details>`
}

function* students(report: ClassReport, silent: readonly string[]): Generator<string> {
  const columns = [
    number('Rank'), text('Name'), number('Points'), number('Answered'), number('Right'), number('Accuracy'), number('Streak'), text('Last active'),
  ] // biome-ignore format: one line
  const rows = toldApart(report.students).map((row) => [
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
    html`${heading('students')}${rows.length === 0 ? html`<p>${NO_ANSWERS}</p>` : table(PARTS.students, columns, rows)}\n`,
  )
  if (silent.length === 0) return
  yield String(html`<h3>On the roster, and no answer in this time (${silent.length})</h3><p>${silent.join(', ')}</p>\n`)
}

/** Names of those on the roster who gave no answer. */
function silentOf(roster: readonly RosterEntry[], active: readonly StudentRow[]): readonly string[] {
  const known = new Set<RosterEntry['user']>(active.map((row) => row.user))
  const silent = roster.filter((entry) => !known.has(entry.user)).map(silentRow)
  return toldApart(silent).map(({ name, isKnown }) => (isKnown ? name : `${name} (no Discord id)`))
}

/** Whoever is not on Discord goes by what the gradebook knows. */
function silentRow({ user, name, id, sisUserId, sisLoginId, email, username }: RosterEntry) {
  const key = user ?? (id || sisUserId || sisLoginId || email || username || '')
  return { user: key, name: name || key, isKnown: user !== undefined }
}

function* questions({ items, answers }: ClassReport): Generator<string> {
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
    html`${plainText(question.prompt)}<br><span class="soft">${question.module} · ${placeOf(question)}</span>`,
    figures.answers,
    percent(figures.facility),
    decimal(figures.discrimination),
    decimal(figures.pointBiserial),
    figures.mostWrong ? `${plainText(figures.mostWrong.text)} (${figures.mostWrong.students})` : '–',
    verdict.look ? 'look at this one' : verdict.tooFew ? 'too few answers' : '',
  ])
  if (rows.length === 0) {
    yield String(html`${heading('all-questions')}<p>${noItems(answers)}</p>\n`)
    return
  }
  yield String(html`${heading('all-questions')}
<p class="soft">Easy: share of students who got it right the first time. Discrimination: best third less weakest third. Point-biserial: how far getting it right goes with getting the others right; below 0.2 is weak, below 0 wrong.</p>${table(PARTS['all-questions'], columns, rows)}\n`)
}

/** "02-isolation.md:14", to be found in the course's folder. */
const placeOf = ({ path, startLine }: Question) => `${path}:${startLine}`

// Adding nought makes nought of the minus nought that a small loss is rounded to.
const decimal = (value: number | undefined) =>
  value === undefined ? '–' : (Math.round(value * 100) / 100 + 0).toFixed(2)
