// What the reports need to know of a class, as small shapes that the store's rows fit.

import type { Grade, Response } from '../quiz/grade.ts'
import type { Question } from '../quiz/question.ts'

/** One graded answer. */
export interface AttemptRow {
  /** Discord's user id. */
  readonly user: string
  readonly question: string
  readonly mode: 'practice' | 'daily' | 'round'
  /** Choices as indices into the question's own order, or typed words. */
  readonly response: Response
  /** 0 to 1. */
  readonly score: number
  readonly verdict: Grade['verdict']
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** One student as the leaderboard has them. */
export interface Standing {
  /** 1-based; students who are level share one. */
  readonly rank: number
  readonly user: string
  readonly points: number
  readonly answered: number
  readonly correct: number
  /** Days in a row. */
  readonly streak: number
  /** Milliseconds since the epoch. */
  readonly lastActive: number
}

/** One thing that was asked of the course, without the asker. */
export interface AskRow {
  readonly id: number
  readonly question: string
  readonly status: 'answered' | 'uncertain' | 'not-covered'
  /** `Section.id` of the first citation. */
  readonly section: string | undefined
  readonly at: number
  readonly helped: boolean | undefined
  readonly passedOn: boolean
  /** The name that the asker wished to give. */
  readonly passedOnBy: string | undefined
  readonly settled: boolean
}

/** What an answer has that is not right, as people read it: wrongly picked choices, or the words written. */
export function wrongParts(question: Question | undefined, { response, verdict }: AttemptRow): readonly string[] {
  if (question === undefined || verdict === 'right' || verdict === 'ungraded') return []
  if ('text' in response) {
    return question.kind === 'open' ? [] : [response.text.trim().replace(/\s+/g, ' ').slice(0, 80)]
  }
  if (question.kind === 'true-false') return [question.answer ? 'False' : 'True']
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-choice') return []
  return response.picked.flatMap((index) => {
    const choice = question.choices[index]
    return choice === undefined || choice.correct ? [] : [choice.text]
  })
}
