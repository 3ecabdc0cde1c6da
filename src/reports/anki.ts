// Questions as Anki cards: a text file that Anki imports, and imports again without losing anybody's schedule.

import { stringify } from 'csv-stringify/sync'
import { choicesOf, keyOf, kindOf } from '../quiz/kinds/table.ts'
import type { Question } from '../quiz/question.ts'
import { html, type SafeHtml } from './html-template.ts'
import { markdownHtml } from './markdown-html.ts'

/**
 * Header lines, then a card a line: a stable id as Anki's GUID, front, back, tags, for the note type `Basic`.
 * Source: https://docs.ankiweb.net/importing/text-files.html
 */
export function* ankiOf(questions: readonly Question[], course: string): Generator<string> {
  yield '#separator:Tab\n#html:true\n'
  const deck = course.replace(/\s+/g, ' ')
  yield `#notetype:Basic\n#deck:${deck}\n#guid column:1\n#tags column:4\n`
  for (const question of questions) {
    yield stringify(
      [[guidOf(question, deck), frontOf(question).toString(), backOf(question).toString(), tagsOf(question)]],
      { delimiter: '\t', quoted: true },
    )
  }
}

// As the reader of questions makes them: no other course has it.
const MADE = /^[0-9a-f]{16}$/

/** An id that an author wrote, such as `q1`, may stand in another course, too, whose cards are others. */
function guidOf({ id }: Question, course: string): string {
  return MADE.test(id) ? `lectern-${id}` : `lectern-${course}-${id}`
}

function frontOf(question: Question): SafeHtml {
  const choices = choicesOf(question).map((choice) => html`<li>${markdownHtml(choice)}</li>`)
  return html`${markdownHtml(question.prompt)}${choices.length > 0 ? html`<ol type="A">${choices}</ol>` : ''}`
}

function backOf(question: Question): SafeHtml {
  const source = html`<p><small>${question.module} (${question.path})</small></p>`
  return html`${answerOf(question)}${question.explanation ? markdownHtml(question.explanation) : ''}${source}`
}

function answerOf(question: Question): SafeHtml {
  const kind = kindOf(question)
  const right = kind.choices(question).filter((choice) => choice.correct)
  if (right.length > 0) {
    return html`<ul>${right.map(({ text, why }) => html`<li>${markdownHtml(text)}${why ? markdownHtml(why) : ''}</li>`)}</ul>`
  }
  const accepted = kind.accepted(question).map((one) => (typeof one === 'string' ? one : keyOf(question)))
  return kind.input === 'prose' ? html`${accepted.map(markdownHtml)}` : html`<p>${accepted.join(' / ')}</p>`
}

// Anki separates tags by spaces.
function tagsOf(question: Question): string {
  return [question.module, ...question.tags, question.kind].map((tag) => tag.trim().replace(/\s+/g, '-')).join(' ')
}
