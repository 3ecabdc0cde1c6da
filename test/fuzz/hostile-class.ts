// A class whose every word is hostile: names, questions, answers, what it asked and what it was taught.

import fc from 'fast-check'
import type { ClassSource } from '../../src/reports/source.ts'
import { choices, sample } from '../quiz/kinds/sample.ts'
import { typed } from './hostile.ts'

const OF_THE_CLASS = {
  ...{ course: 'c', guild: 'g', contentHash: 'h1', seed: 1, grader: 1, hints: 0, shownAt: 1e12, answeredAt: 1e12 },
  grade: { score: 0, verdict: 'wrong', notes: [] },
} as const

export const hostileClass = fc.array(typed, { minLength: 12, maxLength: 12 }).map((said): ClassSource => {
  const word = (at: number) => said[at] ?? ''
  const users = ['100000000000000001', '100000000000000002']
  return {
    course: word(0),
    questions: [
      sample({
        kind: 'single-choice',
        id: 'a',
        prompt: `${word(1)}x`,
        choices: choices('*yes', `no ${word(2)}`),
        module: word(3),
      }),
      sample({ kind: 'open', id: 'b', prompt: `${word(4)}y`, keyIdeas: [], modelAnswer: word(5), tags: ['t'] }),
    ],
    async *students() {
      for (const user of users) {
        const both = { ...OF_THE_CLASS, user }
        yield [
          { ...both, key: `${user}b`, questionId: 'b', mode: 'practice', response: { text: word(6).slice(0, 4000) } },
          { ...both, key: `${user}a`, questionId: 'a', mode: 'practice', response: { picked: [1] } },
        ]
      }
    },
    rulings: [],
    posts: [],
    nameOf: (user) => (user === users[0] ? word(7) : user),
    asks: [
      {
        id: 1,
        question: word(8),
        status: 'not-covered',
        section: undefined,
        at: 1e12,
        helped: undefined,
        helpedBy: undefined,
        passedOn: true,
        passedOnBy: word(9),
        passedAs: undefined,
        settled: false,
      },
    ],
    taught: [{ question: word(10), sectionId: word(11), approvedBy: '1', at: 1e12 }],
    notes: [{ question: word(8), markdown: word(9), author: '1', at: 1e12 }],
    headingsOf: (section) => (section === '' ? undefined : [section]),
    terms: (text) => text.split(/\s+/).filter((each) => each !== ''),
    zone: 'UTC',
    span: { from: undefined, until: undefined },
    period: 'all',
    madeAt: 1.7e12,
  }
})
