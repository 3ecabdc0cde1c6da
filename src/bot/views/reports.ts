// The instructors' queue of reported questions, one at a time.

import { z } from 'zod'
import type { Attempt } from '../../quiz/attempt.ts'
import { keyOf } from '../../quiz/kinds/table.ts'
import type { Question } from '../../quiz/question.ts'
import type { Report } from '../../store/flags.ts'
import { componentKind, type IdMaker } from '../component-id.ts'
import { button, buttonRows, embed, type Message } from '../message.ts'
import { codeSpan, escaped } from '../render/escape.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { questionEmbed } from './question.ts'
import { field, responseText, verdictOf } from './result.ts'

// Each button carries the id of the report.
const ReportId = z.tuple([z.coerce.number().int().positive()])
export const RETRACT = componentKind('reports', 'retract', ReportId)
export const ACCEPT = componentKind('reports', 'accept', ReportId)
export const DISMISS = componentKind('reports', 'dismiss', ReportId)
/** The report after this one. */
export const LATER = componentKind('reports', 'later', ReportId)

export interface Reported {
  readonly report: Report
  /** Undefined where the course no longer has it in this form. */
  readonly question: Question | undefined
  /** The answer that the report was made about. */
  readonly attempt: Attempt | undefined
  readonly count: number
}

export function noReportsView(done?: string): Message {
  return { content: done ?? '', embeds: [embed({ title: 'Reported questions', description: 'There are none.' })] }
}

/** One report. `done`: what was decided just now about another one. */
export function reportView({ report, question, attempt, count }: Reported, id: IdMaker, done?: string): Message {
  const canAccept = attempt !== undefined && attempt.grade.verdict !== 'right'
  const title = `Reported question (${count} in the list)`
  const reason = field('What is wrong with it', escaped(report.reason))
  const details = question
    ? [
        ...field('Answer', renderMarkdown(keyOf(question), 900)),
        ...(attempt ? field(`The answer given (${verdictOf(attempt.grade)})`, responseText(attempt, question)) : []),
        ...field('Where it stands', `${codeSpan(question.path)}, lines ${question.startLine}–${question.endLine}`),
      ]
    : []
  const shown = question
    ? questionEmbed(question, attempt?.seed ?? 0, { title, fields: [...reason, ...details] })
    : embed({ title, description: 'The course no longer has this question in this form.', fields: reason })
  return {
    content: done ?? '',
    embeds: [shown],
    components: buttonRows([
      button({ id: id(RETRACT, [report.id]), label: 'Retract the question', style: 'danger', disabled: !question }),
      button({ id: id(ACCEPT, [report.id]), label: 'Accept this answer', style: 'success', disabled: !canAccept }),
      button({ id: id(DISMISS, [report.id]), label: 'Leave it as it is' }),
      ...(count > 1 ? [button({ id: id(LATER, [report.id]), label: 'Next report' })] : []),
    ]),
  }
}
