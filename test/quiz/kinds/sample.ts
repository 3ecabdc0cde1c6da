// A question of any kind for tests, made as a document would make it.

import type { Prompt, Question } from '../../../src/quiz/question.ts'

const PROMPT: Prompt = {
  id: 'q1',
  contentHash: 'h1',
  prompt: 'Which one?',
  path: 'a.md',
  startLine: 1,
  endLine: 5,
  headings: ['A'],
  module: 'A',
  tags: [],
  difficulty: 2,
  origin: 'review',
}

type Own<Q> = Q extends Question ? Omit<Q, keyof Prompt> & Partial<Prompt> : never

export function sample<Q extends Question>(own: Own<Q>): Question {
  return { ...PROMPT, ...own }
}

/** Choices out of words; the ones with a leading `*` are right. */
export function choices(...texts: readonly string[]) {
  return texts.map((text) => ({ text: text.replace(/^\*/, ''), correct: text.startsWith('*') }))
}
