// What each part of the engine adds: everything, and everything but one.

import type { Course } from '../../src/course/course.ts'
import { buildEngine, type EngineOptions } from '../../src/index/build.ts'
import type { EvalQuestion } from './questions.ts'
import { percent } from './report.ts'
import { lectern, score } from './system.ts'

const variants: readonly (readonly [string, NonNullable<EngineOptions['tuning']>])[] = [
  ['all', {}],
  ['without coverage of rare words', { weights: { coverage: 0 } }],
  ['without nearness', { weights: { nearness: 0 } }],
  ['without the best window', { weights: { window: 0 } }],
  ['without the best block', { weights: { block: 0 } }],
  ['without heading match', { weights: { heading: 0, title: 0, form: 0, path: 0 } }],
  ['without a heading’s own form', { weights: { form: 0 } }],
  ['without subjects', { weights: { subject: 0 } }],
  ['without explained terms', { weights: { explained: 0 } }],
  ['without definitions', { weights: { defined: 0 } }],
  ['without neighbours', { weights: { phrase: 0 } }],
  ['without copied words', { weights: { copied: 0 } }],
  ['without feedback', { feedback: false }],
  ['without the document’s share', { weights: { document: 0 } }],
  [
    'frequency alone',
    {
      weights: {
        coverage: 0,
        nearness: 0,
        window: 0,
        block: 0,
        heading: 0,
        title: 0,
        form: 0,
        path: 0,
        subject: 0,
        explained: 0,
        defined: 0,
        phrase: 0,
        copied: 0,
        document: 0,
      },
    },
  ],
  ['without everyday words', { everyday: false }],
  ['without typo correction', { typos: false }],
  ['without asked lines', { weights: { asked: 0, precedent: 0 } }],
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
