// Does the engine know what it does not know? Every question again with the sections that answer it taken out of the
// course, everyday chat, questions of other subjects; and what the confidence is worth.

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import { chat } from './chat.ts'
import type { EvalQuestion } from './questions.ts'
import { isCited, lectern, overlaps, type Scored } from './system.ts'

/** The chance that a random first number is greater than a random second: area under the ROC curve. */
export function areaUnderCurve(greater: readonly number[], smaller: readonly number[]): number {
  let sum = 0
  for (const a of greater) for (const b of smaller) sum += a > b ? 1 : a === b ? 0.5 : 0
  return sum / (greater.length * smaller.length || 1)
}

/** Sections that hold a gold passage, taken out whole: heading, text and all. */
export function withoutGold(course: Course, question: EvalQuestion): Course {
  const documents = course.documents.map((document) => ({
    ...document,
    sections: document.sections.filter((section) => !overlaps({ ...section, path: document.path }, question)),
  }))
  return { ...course, documents }
}

export function refusal(course: Course, questions: readonly EvalQuestion[]): readonly string[] {
  const engine = lectern(buildEngine(course))
  const answerable = questions.filter((question) => question.gold.length > 0)
  const answers = answerable.map((question) => engine.ask(question.question))
  const sure = answers.map((answer) => answer.confidence)
  const gone = answerable.map((question) => lectern(buildEngine(withoutGold(course, question))).ask(question.question))
  const none = questions.filter((question) => question.gold.length === 0).map(({ question }) => engine.ask(question))
  const talk = chat.map((line) => engine.ask(line))
  const line = (name: string, of: readonly { readonly answered: boolean; readonly confidence: number }[]) =>
    `  ${name.padEnd(34)} n ${String(of.length).padStart(4)}  AUC ${areaUnderCurve(
      sure,
      of.map((each) => each.confidence),
    ).toFixed(3)}  refused ${((100 * of.filter((each) => !each.answered).length) / (of.length || 1)).toFixed(0)}%`
  return [
    '',
    'Refusal: the confidence of the answerable against',
    line('the same, gold sections taken out', gone),
    line('the set’s own unanswerable', none),
    line('chat and other subjects', talk),
  ]
}

/** In bands of the confidence shown: how often the first citation was right. */
export function reliability(rows: readonly Scored[]): readonly string[] {
  const lines = ['', 'Reliability: confidence shown, how often the first citation answers']
  for (let from = 0; from < 10; from += 2) {
    const band = rows.filter(
      ({ answer }) => answer.confidence * 10 >= from && answer.confidence * 10 < from + 2 + from / 8,
    )
    if (band.length === 0) continue
    const shown = band.reduce((sum, { answer }) => sum + answer.confidence, 0) / band.length
    const right = band.filter(({ question, answer }) => isCited(answer, question, 1)).length / band.length
    lines.push(
      `  ${(from / 10).toFixed(1)}-${(from / 10 + 0.2).toFixed(1)}  n ${String(band.length).padStart(4)}  shown ${shown.toFixed(2)}  right ${right.toFixed(2)}`,
    )
  }
  return lines
}
