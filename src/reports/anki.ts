// Questions as Anki cards: a text file that Anki imports, and imports again without losing anybody's schedule.

import { stringify } from 'csv-stringify/sync'
import type { Question } from '../quiz/question.ts'
import { html, type SafeHtml } from './html-template.ts'
import { markdownHtml } from './markdown-html.ts'

/**
 * Header lines, then a card a line: a stable id as Anki's GUID, front, back, tags, for the note type `Basic`.
 * Source: https://docs.ankiweb.net/importing/text-files.html
 */
export function* ankiOf(questions: readonly Question[], course: string): Generator<string> {
  yield '#separator:Tab\n#html:true\n'
  yield `#notetype:Basic\n#deck:${course.replace(/\s+/g, ' ')}\n#guid column:1\n#tags column:4\n`
  for (const question of questions) {
    yield stringify(
      [[`lectern-${question.id}`, frontOf(question).toString(), backOf(question).toString(), tagsOf(question)]],
      { delimiter: '\t', quoted: true },
    )
  }
}

function frontOf(question: Question): SafeHtml {
  const prompt = markdownHtml(question.prompt)
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return html`${prompt}<ol type="A">${question.choices.map((choice) => html`<li>${markdownHtml(choice.text)}</li>`)}</ol>`
    case 'true-false':
      return html`${prompt}<p>True or false?</p>`
    default:
      return prompt
  }
}

function backOf(question: Question): SafeHtml {
  const source = html`<p><small>${question.module} (${question.path})</small></p>`
  return html`${answerOf(question)}${question.explanation ? markdownHtml(question.explanation) : ''}${source}`
}

function answerOf(question: Question): SafeHtml {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return html`<ul>${question.choices
        .filter((choice) => choice.correct)
        .map(
          (choice) => html`<li>${markdownHtml(choice.text)}${choice.why ? markdownHtml(choice.why) : ''}</li>`,
        )}</ul>`
    case 'true-false':
      return html`<p>${question.answer ? 'True' : 'False'}</p>`
    case 'short-answer':
      return html`<p>${question.accepted.join(' / ')}</p>`
    case 'number':
      return html`<p>${numberText(question.value, question.tolerance, question.unit)}</p>`
    case 'open': {
      const ideas = html`<ul>${question.keyIdeas.map((idea) => html`<li>${markdownHtml(idea)}</li>`)}</ul>`
      return html`${markdownHtml(question.modelAnswer ?? '')}${question.keyIdeas.length > 0 ? ideas : ''}`
    }
  }
}

function numberText(value: number, tolerance: number, unit: string | undefined): string {
  return `${value}${tolerance > 0 ? ` ± ${tolerance}` : ''}${unit ? ` ${unit}` : ''}`
}

// Anki separates tags by spaces.
function tagsOf(question: Question): string {
  return [question.module, ...question.tags, question.kind].map((tag) => tag.trim().replace(/\s+/g, '-')).join(' ')
}
