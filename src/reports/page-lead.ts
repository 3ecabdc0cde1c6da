// What an instructor sees first in the HTML report: who leads, what the class gets wrong, what the course fails to explain.

import { NO_ANSWERS, noGaps, noMisses } from './absence.ts'
import type { ClassReport, ItemRow } from './class-report.ts'
import { cutWords } from './cut.ts'
import { type GapReport, gapsIn } from './gaps.ts'
import { html, type SafeHtml } from './html-template.ts'
import { isJudged } from './item-verdict.ts'
import { type HeadingsOf, nearest, whyOf } from './page-gaps.ts'
import type { StudentRow } from './student-work.ts'
import { toldApart } from './told-apart.ts'
import { count, percent, plainText, rightText } from './wording.ts'

const SHOWN = 3

export function lead({ students, answers, items, gaps }: ClassReport, headingsOf: HeadingsOf): SafeHtml {
  return html`<div class="lead">
<section><h2>Who leads</h2>${leaders(students)}</section>
<section><h2>What the class gets wrong</h2>${hardest(items, answers)}</section>
<section><h2>The largest gap in the course</h2>${topGap(gaps, headingsOf)}</section>
</div>\n`
}

function leaders(students: readonly StudentRow[]): SafeHtml {
  const first = toldApart(students)
    .filter((row) => row.points > 0)
    .slice(0, SHOWN)
  if (first.length === 0) return html`<p>${students.length === 0 ? NO_ANSWERS : 'Nobody has points yet.'}</p>`
  const rows = first.map(
    ({ rank, name, points, accuracy }) =>
      html`<li value="${rank}"><b>${name}</b><br><span class="soft">${count(points, 'point')}, ${rightText(accuracy)}</span></li>`,
  )
  return html`<ol>${rows}</ol>`
}

/** Of the questions with enough answers to be judged, where there are any; else of all. */
function hardest(items: readonly ItemRow[], answers: number): SafeHtml {
  const judged = items.filter(({ verdict }) => isJudged(verdict))
  const rows = (judged.length > 0 ? judged : items)
    .filter(({ figures }) => figures.facility < 1)
    .toSorted((one, other) => one.figures.facility - other.figures.facility)
    .slice(0, SHOWN)
    .map(hardItem)
  if (rows.length > 0) return html`<ol>${rows}</ol>`
  return html`<p>${noMisses({ items, answers })}</p>`
}

function hardItem({ question, figures: { facility, answers, mostWrong }, verdict }: ItemRow): SafeHtml {
  const wrong = mostWrong
    ? `; most often wrong: “${cutWords(plainText(mostWrong.text), 60)}” (${mostWrong.students})`
    : ''
  const mark = verdict.look ? html` <span class="tag">Look at this one</span>` : ''
  return html`<li>${cutWords(plainText(question.prompt), 110)}${mark}<br><span class="soft">${percent(facility)} right of ${count(answers, 'student')}${wrong}</span></li>`
}

function topGap(report: GapReport, headingsOf: HeadingsOf): SafeHtml {
  const gaps = gapsIn(report).toSorted((one, other) => other.asks.length - one.asks.length)
  const [top] = gaps
  if (top === undefined) return html`<p>${noGaps(report)}</p>`
  const near = top.nearest.length === 0 ? '' : `; nearest: ${nearest(top, headingsOf)}`
  const more = gaps.length > 1 ? html`<p><a href="#gaps">${count(gaps.length - 1, 'more gap')}</a></p>` : ''
  return html`<p><b>${cutWords(top.question, 140)}</b><br><span class="soft">asked ${count(top.asks.length, 'time')} (${whyOf(top)})${near}</span></p>${more}`
}
