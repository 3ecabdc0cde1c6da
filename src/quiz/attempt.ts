// One answer of one person to one question, as it is kept for good. Points, streaks and due dates are derived from it.

import { z } from 'zod'
import type { Grade, Response } from './grade.ts'
import type { Question } from './question.ts'

export const ModeShape = z.enum(['practice', 'daily'])

/** A question as it was worded and keyed at a time: what was said of it then says nothing about a later edit. */
export interface Form {
  readonly questionId: string
  readonly contentHash: string
}

export function formOf({ id, contentHash }: Pick<Question, 'id' | 'contentHash'>): Form {
  return { questionId: id, contentHash }
}

export function isSameForm(one: Form, two: Form): boolean {
  return one.questionId === two.questionId && one.contentHash === two.contentHash
}

export interface Attempt extends Form {
  /**
   * Unique to one showing of one question to one person, so that a second press, a second delivery and a second window
   * count once.
   */
  readonly key: string
  readonly course: string
  /** None for private practice in a direct message. */
  readonly guild: string | undefined
  readonly user: string
  readonly mode: z.infer<typeof ModeShape>
  /** The daily post that it answers. */
  readonly daily?: number
  /** Decides the order in which choices were shown. */
  readonly seed: number
  readonly response: Response
  readonly grade: Grade
  /** Version of the grader. */
  readonly grader: number
  /** How many hints were taken. */
  readonly hints: number
  /** Milliseconds since the epoch. */
  readonly shownAt: number
  readonly answeredAt: number
}

/** What instructors decided about a question after answers had been given. */
export type Ruling = Form & {
  readonly by: string
  readonly at: number
} & (
    | {
        /** Counts for nobody. */
        readonly kind: 'retracted'
      }
    | {
        /** This answer is right, too. */
        readonly kind: 'accepted'
        readonly response: Response
        /** Its kind says which answers are the same; absent where the course no longer had it: then only that very answer is. */
        readonly question?: Question
      }
  )
