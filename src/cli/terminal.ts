// Answers for a person at a terminal: colour only where there is one, the width respected, code and tables whole.

import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { Answer, Citation } from '../index/answer.ts'
import { quoteMarkdown } from '../index/quote.ts'
import { textWidth } from '../terminal-width.ts'
import { renderMarkdown } from './markdown.ts'

const width = () => textWidth(process.stdout.columns)

/** The whole answer, without a newline at its end. */
export function renderAnswer(answer: Answer): string {
  const parts = answer.takenAs === undefined ? [] : [styleText('dim', `Taken as: ${answer.takenAs}`)]
  switch (answer.status) {
    case 'answered':
      parts.push(renderMarkdown(quoteMarkdown(answer.quote), width()))
      if (answer.cut !== undefined) parts.push(styleText('dim', `(${answer.cut})`))
      parts.push(sources('Sources', answer.citations))
      if (answer.alternatives.length > 0) parts.push(sources('Or did you mean', answer.alternatives))
      break
    case 'uncertain':
      parts.push(wrap('I am not sure that the course answers this. These sections come closest:'))
      parts.push(sources('Closest sections', answer.citations))
      break
    case 'not-covered':
      parts.push(wrap('The course does not say.'))
      if (answer.citations.length > 0) parts.push(sources('Closest sections', answer.citations))
  }
  return parts.join('\n\n')
}

function sources(title: string, citations: readonly Citation[]): string {
  return [styleText('bold', title), ...citations.map((citation, at) => `  ${at + 1}. ${source(citation)}`)].join('\n')
}

function source(citation: Citation): string {
  if (citation.note !== undefined) return `A note by ${citation.note.author}`
  const place = citation.url ?? `${citation.path}:${citation.startLine}-${citation.endLine}`
  return `${citation.headings.join(' › ')}\n     ${styleText('dim', place)}`
}

function wrap(text: string): string {
  return wrapAnsi(text, width())
}
