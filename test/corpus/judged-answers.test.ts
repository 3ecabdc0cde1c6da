// Answers that a teacher has judged, to the course's own questions and to those of one on another subject, kept as data: what
// is still misjudged is named, and no change may add to it. `told.jsonl` has what students ran into; `new.jsonl` was written
// before the rules were, `fresh.jsonl` and `unseen.jsonl` before their last changes.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadCourse } from '../../src/course/load.ts'
import { gradeResponse } from '../../src/quiz/kinds/table.ts'
import type { Question } from '../../src/quiz/question.ts'
import { readQuestions } from '../../src/quiz/reading/read.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'test/fixtures/graded-answers')
const Judged = z.object({ question: z.string(), answer: z.string(), right: z.boolean() })

const judged = ['told', 'new', 'fresh', 'unseen'].flatMap((name) =>
  readFileSync(join(FIXTURES, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Judged.parse(JSON.parse(line))),
)

describe('judged answers', () => {
  const questions = new Map<string, Question>()

  beforeAll(async () => {
    for (const folder of [join(ROOT, 'corpus'), join(FIXTURES, 'sea')]) {
      for (const question of readQuestions(await loadCourse(folder)).questions) questions.set(question.id, question)
    }
  }, 60_000)

  const isCommand = (question: Question | undefined) =>
    question?.kind === 'short-answer' && question.command !== undefined
  const isWords = (question: Question | undefined) =>
    question?.kind === 'short-answer' && question.command === undefined
  const isKind = (kind: Question['kind']) => (question: Question | undefined) => question?.kind === kind

  /** The answers to such questions that were graded otherwise than the teacher did. */
  function misjudged(right: boolean, isSuch: (question: Question | undefined) => boolean) {
    const all = judged.filter((each) => each.right === right && isSuch(questions.get(each.question)))
    const missed = all.filter(({ question, answer }) => {
      const asked = questions.get(question)
      if (!asked) throw new Error(`no question ${question}`)
      const grade = gradeResponse(asked, { text: answer }, { findPassage: () => undefined })
      return (grade.verdict === 'right') !== right
    })
    return missed.map(({ question, answer }) => `${question}: ${answer}`)
  }

  it('are numbers, however they are put', () => {
    expect(misjudged(true, isKind('number'))).toEqual([])
    expect(misjudged(false, isKind('number'))).toEqual([])
  })

  it('are words, in other forms and beside words of the question', () => {
    expect(misjudged(true, isWords)).toEqual([])
    expect(misjudged(false, isWords)).toEqual([])
  })

  it('have the ideas of an open question, with what is still misjudged', () => {
    expect(misjudged(true, isKind('open'))).toEqual([
      'docker-client-daemon-registry: The cli talks to the daemon over the api. The daemon downloads nginx from the registry if its not there and runs it',
      'isolation-compare: Namespaces control what a process can see, cgroups control how much it can use. You need both of them for a container.',
    ])
    expect(misjudged(false, isKind('open'))).toEqual([])
  })

  it('are commands, with what makes no difference', () => {
    expect(misjudged(true, isCommand)).toEqual([])
    expect(misjudged(false, isCommand)).toEqual([])
  })
})
