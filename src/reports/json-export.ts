// Everything as JSON, one attempt a line, one student after the other, so that a million are never in memory at once.

import type { Attempt } from '../quiz/attempt.ts'
import type { Question } from '../quiz/question.ts'
import { isWithin } from '../quiz/rules/leaderboard.ts'
import { counted } from '../quiz/rules/rulings.ts'
import type { ClassReport, ItemRow } from './class-report.ts'
import type { Export } from './export-shape.ts'
import { type Gap, gapsIn } from './gaps.ts'
import type { ClassSource } from './source.ts'

/** In the shape of {@link Export}. */
export async function* jsonOf(report: ClassReport, source: ClassSource): AsyncGenerator<string> {
  const lines = Object.entries(headOf(report, source)).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  yield `{\n${lines.join('')}"attempts": [`
  let first = true
  for await (const given of source.students()) {
    const rows = counted(given, source.rulings).filter((attempt) => isWithin(attempt.answeredAt, source.span))
    if (rows.length === 0) continue
    yield `${first ? '' : ','}\n${rows.map((attempt) => JSON.stringify(attemptOf(attempt))).join(',\n')}`
    first = false
  }
  yield '\n]}\n'
}

const iso = (at: number) => new Date(at).toISOString()

function headOf(report: ClassReport, source: ClassSource): Omit<Export, 'attempts'> {
  const items = new Map(report.items.map((item) => [item.question.id, item]))
  return {
    format: 'lectern-export',
    version: 2,
    course: report.course,
    period: report.period,
    zone: report.zone,
    madeAt: iso(report.madeAt),
    students: report.students.map(({ lastActive, accuracy = null, ...row }) => {
      return { ...row, accuracy, lastActive: iso(lastActive) }
    }),
    questions: source.questions.map((question) => questionOf(question, items.get(question.id))),
    weeks: [...report.weeks],
    scores: [...report.scores],
    modules: [...report.modules],
    asked: report.gaps.asked,
    answered: report.gaps.answered,
    gaps: gapsIn(report.gaps).map(gapOf),
    mostAsked: [...report.gaps.mostAsked],
    taught: source.taught.map(({ question, sectionId: section, approvedBy: by, at }) => {
      return { question, section, by, at: iso(at) }
    }),
    notes: source.notes.map(({ question, markdown, author: by, at }) => ({ question, markdown, by, at: iso(at) })),
  }
}

function questionOf(question: Question, item: ItemRow | undefined): Export['questions'][number] {
  const { id, kind, prompt, module, path, startLine, endLine, origin } = question
  return { id, kind, prompt, module, path, startLine, endLine, origin, analysis: item ? analysisOf(item) : null }
}

function analysisOf({ figures, verdict }: ItemRow): Export['questions'][number]['analysis'] {
  return {
    answers: figures.answers,
    facility: figures.facility,
    discrimination: figures.discrimination ?? null,
    pointBiserial: figures.pointBiserial ?? null,
    efficiency: figures.efficiency ?? null,
    mostWrong: figures.mostWrong ?? null,
    look: verdict.look ? verdict.reason : null,
  }
}

function gapOf({ question, asks, notCovered, unhelpful, passedOn, names, nearest, lastAsked }: Gap) {
  return {
    question,
    asked: asks.length,
    notCovered,
    unhelpful,
    passedOn,
    names: [...names],
    nearest: [...nearest],
    lastAsked: iso(lastAsked),
  }
}

function attemptOf({
  user,
  questionId,
  mode,
  response,
  grade,
  hints,
  answeredAt,
}: Attempt): Export['attempts'][number] {
  const { score, verdict } = grade
  return { user, question: questionId, mode, response, score, verdict, hints, at: iso(answeredAt) }
}
