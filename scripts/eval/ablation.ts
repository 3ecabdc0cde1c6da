// What each part of the engine adds: everything, and everything but one.

import type { Course } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import type { Weights } from '../../src/index/ranking/rank.ts'
import type { Tuning } from '../../src/index/tables.ts'
import type { EvalQuestion } from './questions.ts'
import { percent } from './report.ts'
import { lectern, score } from './system.ts'

const without = (...parts: readonly (keyof Weights)[]): Tuning => ({
  weights: Object.fromEntries(parts.map((part) => [part, 0])),
})

const variants: readonly (readonly [string, Tuning])[] = [
  ['all', {}],
  ['without coverage of rare words', without('coverage')],
  ['without nearness', without('nearness')],
  ['without the best window', without('window')],
  ['without the best block', without('block')],
  ['without heading match', without('heading', 'title', 'form', 'path')],
  ['without a heading’s own form', without('form')],
  ['without subjects', without('subject')],
  ['without explained terms', without('explained')],
  ['without definitions', without('defined')],
  ['without neighbours', without('phrase')],
  ['without copied words', without('copied')],
  ['without feedback', { feedback: false }],
  ['without the document’s share', without('document')],
  [
    'frequency alone',
    without(
      'coverage',
      'nearness',
      'window',
      'block',
      'heading',
      'title',
      'form',
      'path',
      'subject',
      'explained',
      'defined',
      'phrase',
      'copied',
      'document',
    ),
  ],
  ['without everyday words', { everyday: false }],
  ['without typo correction', { typos: false }],
  ['without asked lines', without('asked', 'precedent')],
]

export function ablation(course: Course, questions: readonly EvalQuestion[]): readonly string[] {
  const answerable = questions.filter((question) => question.gold.length > 0)
  const lines = ['', `${'Ablation'.padEnd(34)} correct cited@1 cited@3    both refused`]
  for (const [name, tuning] of variants) {
    const system = lectern(buildEngine(course, { tuning }))
    const rows = answerable.map((question) => score(question, system.ask(question.question)))
    const figures = (['correct', 'cited1', 'cited3', 'both', 'refused'] as const).map((measure) =>
      percent(rows, measure),
    )
    lines.push(`${name.padEnd(34)} ${figures.join(' ')}`)
  }
  return lines
}
